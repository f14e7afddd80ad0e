import {
  defaultVersion,
  diagnose,
  formatLabel,
  judgeFindings,
  linesToWrite,
  showTexts,
  type ConfigFinding,
} from '../sso/index.ts';
import { pageAddress } from './address.ts';
import { readRelease, readTarget } from './choices.ts';
import { readInputs, type Input } from './input.ts';
import { counted, type Remark, type Report } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { UsageError } from './surroundings.ts';

/** Judges configuration files that belong together. */
export const check: Subcommand = {
  usage: '[options] <file | -> …',
  about: 'Says what is wrong with configuration files that belong together.',
  options: {
    release: { type: 'string', value: '1.12', about: `OpenMetadata's release; ${defaultVersion}` },
    target: { type: 'string', value: 'kubernetes', about: 'docker, bare-metal or kubernetes' },
    part: { type: 'boolean', about: 'the files are parts, so nothing is missing' },
    strict: { type: 'boolean', about: 'warnings fail too' },
  },
  examples: [
    'sso-guide check values.yaml',
    'sso-guide check docker-compose.yml openmetadata.env',
    'helm get values openmetadata | sso-guide check - --release 1.12',
  ],
  run({ texts, flags, names }, around): Report {
    if (names.length === 0)
      throw new UsageError('Name the files to check, or - for standard input.');
    const release = readRelease(texts['release']) ?? defaultVersion;
    const target = readTarget(texts['target']);
    const inputs = readInputs(names, around);
    const { formats, refused, findings, leftOut, found, signIn } = diagnose(inputs, {
      ...{ version: release, excerpt: flags.has('part') },
      ...(target && { target }),
    });
    if (refused !== undefined) throw new UsageError(refused);
    const remarks = remarksOn(findings, inputs, around.env['SITE_URL']);
    const files = inputs.map(({ name }, index) => ({
      ...{ file: name, format: formats[index] },
      settings: found.filter(({ place }) => place.source === index).length,
    }));
    const kinds = files.map(({ file, format, settings }) => {
      const kind = format === undefined ? 'not recognised' : formatLabel(format);
      return `${file}: ${kind}, ${String(settings)} settings`;
    });
    const more = leftOut === undefined ? '' : `, and ${String(leftOut)} more findings`;
    const verdict = signIn && judgeFindings(signIn, findings).verdict;
    const page = verdict && pageAddress(verdict.href, around.env['SITE_URL']);
    const fails = flags.has('strict') ? ['error', 'warning'] : ['error'];
    return {
      text: [],
      remarks,
      summary: [
        ...kinds,
        `OpenMetadata ${release}: ${counted(remarks)}${more}`,
        ...(verdict ? [`Sign-in: ${verdict.says}, ${verdict.title}.`, `  why: ${page ?? ''}`] : []),
      ].join('\n'),
      data: {
        ...{ release, files },
        ...(verdict && { breaks: { says: verdict.says, title: verdict.title, docs: page } }),
        ...(leftOut !== undefined && { leftOut }),
      },
      failed: remarks.some(({ severity }) => fails.includes(severity)),
    };
  },
};

function remarksOn(
  findings: readonly ConfigFinding[],
  inputs: readonly Input[],
  site: string | undefined,
): Remark[] {
  const shown = showTexts(inputs.map(({ text }) => text));
  const lines = shown.map(({ text }) => text.split('\n'));
  return findings.map(({ code, severity, message, place, setting, fix, docs }) => {
    const line = place && lines[place.source]?.[place.line - 1]?.replace(/\r$/, '');
    return {
      ...{ severity, code, message, docs: pageAddress(docs, site) },
      ...(place && {
        place: {
          ...{ line: place.line, column: place.column, length: place.length },
          file: inputs[place.source]?.name ?? '',
        },
      }),
      ...(line !== undefined && { line }),
      ...(fix && { write: linesToWrite(shown, fix) }),
      ...(setting && { about: { setting } }),
    };
  });
}
