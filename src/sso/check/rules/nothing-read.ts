import { list } from '../../text/list.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { formatOf, type Format } from '../formats/table.ts';
import { isOurs } from '../our-lines.ts';
import type { ParsedText } from '../parsed-text.ts';
import { at } from '../report.ts';
import type { Rule } from '../rule.ts';
import { curly } from '../wrapping.ts';

const start = { from: 0, to: 1 };

const expected: Readonly<Record<'env' | 'yaml' | 'helm', string>> = {
  env: 'variables such as AUTHENTICATION_PROVIDER and OIDC_CLIENT_ID',
  yaml: 'the blocks authenticationConfiguration and authorizerConfiguration',
  helm: 'the blocks authentication and authorizer under openmetadata.config, and the list extraEnvs',
};

/**
 * What was read of a text: `nothing-read` where it has no setting of ours, so that nobody takes that
 * for a clean bill; `left-out` names what stood around it.
 */
export const nothingRead: Rule = {
  name: 'nothing-read',
  at: 'start',
  codes: ['nothing-read', 'left-out', 'curly-quotes'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  const texts = new Map<number, ParsedText[]>();
  for (const reading of readings) {
    const { index } = reading.source;
    texts.set(index, [...(texts.get(index) ?? []), reading]);
  }
  return [...texts.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first?.source.format || first.source.text.trim() === '') return [];
    // The rule about it says what it is.
    if (first.source.format === 'workflow') return leftOut(first);
    return [...leftOut(first), ...(parts.some(saysSomething) ? [] : [nothing(first)])];
  });
}

const remarks: ReadonlySet<string> = new Set(['left-out', 'curly-quotes']);

/** Where nothing was read of a text and nothing said of it, that is said: it is no clean bill. */
export function silence({ readings }: Config, findings: readonly ConfigFinding[]): ConfigFinding[] {
  const told = new Set(
    findings.flatMap(({ code, place, also = [] }) =>
      remarks.has(code) ? [] : [place, ...also].map((one) => one?.source),
    ),
  );
  const read = new Set(
    readings.flatMap(({ source, entries }) => (entries.length > 0 ? [source.index] : [])),
  );
  const texts = Map.groupBy(readings, ({ source }) => source.index);
  return [...texts].flatMap(([index, [first]]) => {
    const quiet = !told.has(index) && !read.has(index);
    return quiet && first?.source.format && first.source.text.trim() !== '' ? [nothing(first)] : [];
  });
}

function leftOut({ source }: ParsedText): ConfigFinding[] {
  const { removed } = source;
  if (removed.length === 0) return [];
  const found: ConfigFinding[] = [];
  if (removed.includes(curly)) {
    found.push(
      at(source, start, {
        ...{ code: 'curly-quotes', severity: 'warning' },
        message:
          'Curly quotation marks were read as straight ones. If they are in your file too, replace them: the server takes them for a part of the value.',
      }),
    );
  }
  const others = removed.filter((one) => one !== curly);
  if (others.length === 0) return found;
  const message = `Left out before reading: ${list(others)}.`;
  return [...found, at(source, start, { code: 'left-out', severity: 'note', message })];
}

function nothing({ source, entries, keys, refused }: ParsedText): ConfigFinding {
  const format: Format = source.format ?? 'env';
  const { label, names } = formatOf(format);
  const seen = refused
    ? 'It could not be read.'
    : `It has ${counted(names === 'env' ? entries.length : keys.length, names === 'env' ? 'variable' : 'key')}, none of them for sign-in.`;
  return at(source, start, {
    ...{ code: 'nothing-read', severity: 'warning' },
    message: `No sign-in setting was read, so nothing was checked. The text was taken for this kind: ${label}. ${seen} Looked for: ${expected[names]}.`,
  });
}

function counted(count: number, thing: string): string {
  return `${count === 0 ? 'no' : String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

const blocks =
  /^(?:openmetadata|airflowConfiguration|extraEnvs?|global|authenti|authoriz|jwt|oidc|saml|ldap|fernet|config$)/i;

// A block of ours that holds nothing known has findings of its own.
function saysSomething({ entries, keys, source }: ParsedText): boolean {
  const yaml = source.format === 'helm' || source.format === 'server-yaml';
  return (
    entries.some(({ key, name }) => key !== undefined || isOurs(name) || yaml) ||
    (yaml &&
      keys.some(
        ({ path }) => path.length === 1 && blocks.test(path[0] ?? '') && path[0] !== 'openmetadata',
      )) ||
    keys.some(({ path }) => path.join('.').startsWith('openmetadata.') && path.length > 2)
  );
}
