import {
  readCameBack,
  type CameBack,
  type ExplainedError,
  type SetUp,
  type Speaker,
} from '../sso/index.ts';
import { pageAddress } from './address.ts';
import { answersFile, readAnswers } from './answers.ts';
import { readTarget } from './choices.ts';
import { readInputs, standardInput } from './input.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** Says what an error means and what to change. */
export const explain: Subcommand = {
  usage: '[options] <code or text … | ->',
  about: 'Says what an error of a sign-in means, and what to change.',
  options: {
    file: { type: 'string', value: 'server.log', about: 'read the text from a file' },
    target: { type: 'string', value: 'kubernetes', about: 'how settings are spelt; docker' },
    ...answersFile,
  },
  examples: [
    'sso-guide explain AADSTS50011',
    'sso-guide explain "No session found for callback"',
    'docker logs openmetadata_server 2>&1 | tail -n 100 | sso-guide explain -',
  ],
  run({ texts, names }, around): Report {
    const site = around.env['SITE_URL'];
    const target = readTarget(texts['target']);
    const setUp = { ...setUpFrom(texts['answers'], around), ...(target && { target }) };
    const result = readCameBack(textFrom(names, texts['file'], around), { plan: setUp });
    const leaked = result.leaked;
    return {
      text: linesFor(result, site),
      remarks:
        leaked === undefined
          ? []
          : [{ severity: 'warning', code: 'secret-in-text', message: leaked }],
      data: dataOf(result, site),
      failed: result.kind === 'refused' || (result.kind === 'error' && !result.main.entry),
    };
  },
};

function textFrom(
  names: readonly string[],
  file: string | undefined,
  around: Surroundings,
): string {
  if (file !== undefined && names.length > 0) {
    throw new UsageError('Give the text or --file, not both.');
  }
  if (file !== undefined || names[0] === standardInput) {
    return readInputs([file ?? standardInput], around)[0]?.text ?? '';
  }
  if (names.length === 0) throw new UsageError('Give a code or text, or - for standard input.');
  return names.join(' ');
}

/** What is known of the installation; nothing without answers. */
function setUpFrom(file: string | undefined, around: Surroundings): SetUp {
  if (file === undefined) return {};
  const { provider, answers, planned } = readAnswers({ texts: {} }, file, around);
  const { values, clientId, issuer, jwks, redirectUri, redirectUris } = planned.plan;
  const { target, version, replicas, flow } = answers;
  return {
    ...{ provider: provider.id, values, clientId, issuer, jwks, redirectUri, redirectUris },
    ...{ target, version, replicas, flow },
  };
}

function linesFor(result: CameBack, site: string | undefined): string[] {
  if (result.kind === 'refused') return [result.message, ...spoken(result.speaker, site)];
  if (result.kind !== 'error') {
    return [
      result.message,
      ...list('In your installation', 'compared' in result ? result.compared : []),
      ...list('What this proves', result.proof.checked),
      ...list('What it does not prove', result.proof.unproved),
    ];
  }
  const { main, others, description, attempt, compared, message } = result;
  const { entry, place, settings } = main;
  const spelt = settings.map(({ name, inside }) => (inside ? `${name} in ${inside}` : name));
  return [
    main.heading,
    ...(description === undefined ? [] : [`> ${printable(description)}`]),
    '',
    entry?.happened ?? message,
    ...list('In your installation', compared),
    ...list(entry?.causes?.length === 1 ? 'Usual cause' : 'Usual causes', entry?.causes ?? []),
    ...list('What to do', [
      ...(entry ? [entry.fix] : []),
      ...(place ? [`In ${place.console}: ${place.way}`] : []),
    ]),
    ...list('Settings', spelt),
    ...spoken(result.speaker, site),
    ...list('Read more', linksOf(main, site)),
    ...list(
      'Also in the text',
      others.map(({ heading }) => heading),
    ),
    ...list(
      'For an administrator',
      attempt ? [attempt.use, ...attempt.ids.map(([name, id]) => `${name}: ${printable(id)}`)] : [],
    ),
  ];
}

/** Where to look next, where only the form tells who wrote it. */
function spoken(speaker: Speaker | undefined, site: string | undefined): string[] {
  if (!speaker) return [];
  const { says, next, page } = speaker;
  return list('Where to look next', [says, ...next, pageAddress(page.href, site)]);
}

function linksOf({ page, entry, owners }: ExplainedError, site: string | undefined): string[] {
  return [page, entry?.more?.href, owners?.href].flatMap((href) =>
    href === undefined ? [] : pageAddress(href, site),
  );
}

function list(title: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return ['', `${title}:`, ...sentences.map((sentence) => `- ${sentence}`)];
}

function dataOf(result: CameBack, site: string | undefined): Record<string, unknown> {
  const { kind, message } = result;
  if (kind === 'refused')
    return { kind, message, ...(result.speaker && { next: result.speaker.next }) };
  if (kind !== 'error') {
    return {
      kind,
      message,
      compared: 'compared' in result ? result.compared : [],
      ...result.proof,
    };
  }
  const { main, others, description, attempt, compared } = result;
  return {
    ...{ kind, message, compared },
    error: errorData(main, site),
    others: others.map((other) => errorData(other, site)),
    ...(description !== undefined && { description }),
    ...(attempt && { attempt: Object.fromEntries(attempt.ids) }),
  };
}

function errorData(error: ExplainedError, site: string | undefined) {
  const { code, heading, entry, place, settings } = error;
  return {
    ...{ code, heading },
    ...(entry && { happened: entry.happened, causes: entry.causes ?? [], fix: entry.fix }),
    ...(place && { place }),
    settings: settings.map(({ name }) => name),
    links: linksOf(error, site),
  };
}
