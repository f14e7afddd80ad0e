import {
  answerName,
  blanksIn,
  commands,
  emit as emitFiles,
  readSecret,
  textOf,
} from '../sso/index.ts';
import { pageAddress } from './address.ts';
import { answerOptions, readAnswers, type Answered } from './answers.ts';
import { readInputs } from './input.ts';
import { counted, type Remark, type Report } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** Writes the files of a plan. */
export const emit: Subcommand = {
  usage: '[options] [answers.yaml | -]',
  about: 'Writes the configuration that follows from your answers.',
  options: {
    ...answerOptions,
    file: { type: 'string', value: 'openmetadata.env', about: 'print this file alone' },
    out: { type: 'string', value: 'folder', about: 'write the files there instead of printing' },
    'secret-file': {
      type: 'string',
      value: 'file',
      about: 'holds the client secret; needs --out, and what holds it is readable for you alone',
    },
  },
  examples: [
    'sso-guide emit answers.yaml --target kubernetes --out deploy',
    'sso-guide emit --provider azure --target docker --tenant … --client-id … --server-url https://…',
  ],
  run({ texts, names }, around): Report {
    const { file, out, 'secret-file': secretFile, ...answered } = texts;
    if (names.length > 1) throw new UsageError('Name one file of answers.');
    const all = readAnswers({ texts: answered }, names[0], around);
    const { answers, planned } = all;
    const { target } = answers;
    if (!target)
      throw new UsageError(
        'Say where OpenMetadata runs: --target docker, bare-metal or kubernetes.',
      );
    const secret = secretFile === undefined ? undefined : secretIn(secretFile, all, around);
    if (secret !== undefined && out === undefined) {
      throw new UsageError(
        'With --secret-file the files hold the secret. Say where to write them: --out folder.',
      );
    }
    const remarks = remarksOn(all, around.env['SITE_URL']);
    const refused = remarks.some(({ severity }) => severity === 'error');
    const files = refused
      ? []
      : emitFiles(planned.plan, target, {
          ...(secret !== undefined && { secret, includeSecret: true }),
        }).map((one) => ({ name: one.name, text: textOf(one), blanks: blanksIn(one) }));
    const wanted = file === undefined ? files : files.filter(({ name }) => name === file);
    if (file !== undefined && !refused && wanted.length === 0) {
      throw new UsageError(
        `There is no file "${file}". There are ${files.map(({ name }) => name).join(', ')}.`,
      );
    }
    if (out !== undefined) {
      for (const { name, text } of wanted) {
        around.writeFile(out, name, text, secret !== undefined && text.includes(secret));
      }
    }
    return {
      text: out === undefined ? printedFiles(wanted) : [],
      remarks,
      summary: [
        ...(out === undefined ? [] : wanted.map(({ name }) => `Wrote ${name}`)),
        counted(remarks),
      ].join('\n'),
      data: {
        // What holds a secret is in its file only.
        files: wanted.map(({ name, text, blanks }) =>
          secret === undefined ? { name, text, blanks } : { name, blanks },
        ),
        commands: refused ? [] : commands(planned.plan, target),
      },
      failed: refused || planned.missing.length > 0,
      isFile: true,
    };
  },
};

/** One file as it is; several each below its name. */
function printedFiles(files: readonly { name: string; text: string }[]): string[] {
  const [only] = files;
  if (!only) return [];
  const lines = (text: string) => text.replace(/\n$/, '').split('\n');
  if (files.length === 1) return lines(only.text);
  return files.flatMap(({ name, text }, index) => [
    ...(index === 0 ? [] : ['']),
    `# ${name}`,
    ...lines(text),
  ]);
}

function remarksOn({ planned, provider }: Answered, site: string | undefined): Remark[] {
  const labels = new Map(provider.fields.map(({ key, label }) => [key, label]));
  return [
    ...planned.findings.map(({ code, severity, field, message, docs }) => ({
      ...{ severity, code, message: `${answerName(field)}: ${message}` },
      ...(docs !== undefined && { docs: pageAddress(docs, site) }),
      about: { answer: answerName(field) },
    })),
    ...planned.missing.map((field) => ({
      severity: 'warning' as const,
      code: 'answer-missing',
      message: `${answerName(field)}: ${labels.get(field) ?? 'This answer'} is missing, so the files have a blank in its place.`,
      about: { answer: answerName(field) },
    })),
  ];
}

function secretIn(file: string, { provider }: Answered, around: Surroundings): string | undefined {
  const [input] = readInputs([file], around);
  const secret = readSecret(input?.text ?? '', provider.oidc?.secret);
  if (secret && 'message' in secret) throw new UsageError(`--secret-file: ${secret.message}`);
  if (!secret) throw new UsageError('--secret-file: there is no secret in it.');
  return secret.value;
}
