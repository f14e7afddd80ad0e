import { isFlow, type Flow } from '../server/flow.ts';
import type { SettingKey } from '../settings/table.ts';
import type { Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';
import { protocolOf } from '../settings/provider-values.ts';
import { textOf, type Entry } from './entry.ts';
import { formatOf, type Format } from './formats/table.ts';
import { settingKeys, spelling } from './names.ts';
import type { KnownProvider } from './provider-check.ts';
import type { ParsedText } from './parsed-text.ts';
import { defaultText, isShipped } from './shipped-default.ts';
import { valueOfVariable } from './variables.ts';

/** Where the pasted files are used. */
export interface CheckSituation {
  version: Version;
  /** Default: where files of these formats usually are. Helm values and compose files know better. */
  target?: Target;
  /** Whether the texts are only parts of files, so that nothing can be said to be missing. */
  excerpt?: boolean;
}

/** Everything the rules look at: the texts one by one, and what the server ends up with. */
export interface Config {
  version: Version;
  target: Target;
  readings: readonly ParsedText[];
  /** The format whose names a message uses. */
  format: Format | undefined;
  /** The entry that wins for each setting. */
  settings: ReadonlyMap<SettingKey, Entry>;
  /** What the running server says it uses. */
  served: ReadonlyMap<SettingKey, Entry>;
  /** OpenMetadata's value, in lower case; undefined when it is not known. */
  provider: string | undefined;
  /** Where sign-in goes, as far as we know the provider; several where the value leaves it open. */
  providers: readonly KnownProvider[];
  /** All the other providers that we know. */
  others: readonly KnownProvider[];
  flow: Flow | undefined;
  /** Whether sign-in goes to any OpenID provider. */
  oidc: boolean;
  /** Whether what is not there is really missing. */
  complete: boolean;
}

/** Puts the readings together: which value of which text the server sees. */
export function newConfig(
  readings: readonly ParsedText[],
  situation: CheckSituation,
  known: readonly KnownProvider[],
): Config {
  const files = readings.filter(({ source }) => source.format !== 'auth-json');
  const answers = readings.filter(({ source }) => source.format === 'auth-json');
  const served = lastOfEach(answers.flatMap(({ entries }) => entries));
  const effective = files.length > 0 ? effectiveEntries(files) : served;
  // A text that says something gives the names before those around it.
  const formats = readings
    .toSorted((a, b) => Number(b.entries.length > 0) - Number(a.entries.length > 0))
    .flatMap(({ source }) => source.format ?? []);
  const format = formats.find((one) => one !== 'auth-json') ?? formats[0];
  // These say where they are used, whatever else was said.
  const certain = formats.find((one) => formatOf(one).certain);
  const target = certain
    ? formatOf(certain).target
    : (situation.target ?? (format ? formatOf(format).target : 'docker'));
  const excerpt = situation.excerpt === true || files.every(isPartial);
  const provider = textOf(effective.get('provider'))?.trim().toLowerCase();
  const flow = flowOf(effective, { provider, excerpt });
  const isThis = ({ is }: KnownProvider): boolean => is({ provider, settings: effective });
  const [providers, others] = [known.filter(isThis), known.filter((one) => !isThis(one))];
  // Of a part without the provider, its block of OpenID Connect tells.
  const byBlock = excerpt && !effective.has('provider') && writtenOidc(effective).length > 1;
  const oidc =
    byBlock ||
    protocolOf(provider) === 'oidc' ||
    providers.some(({ protocol }) => protocol === 'oidc');
  return {
    ...{ version: situation.version, target, readings, format, settings: effective, served },
    ...{ provider, providers, others, flow, oidc, complete: !excerpt },
  };
}

// An override alone, and the answer of a server, leave out most settings.
function isPartial({ source, whole, part }: ParsedText): boolean {
  if (part === true || source.part || source.format === undefined) return true;
  return formatOf(source.format).partial === true || (source.format === 'compose' && !whole);
}

function lastOfEach(entries: readonly Entry[]): Map<SettingKey, Entry> {
  return new Map(entries.flatMap((entry) => (entry.key ? [[entry.key, entry]] : [])));
}

function effectiveEntries(files: readonly ParsedText[]): Map<SettingKey, Entry> {
  const of = (format: Format): Entry[] =>
    files.flatMap(({ source, entries }) => (source.format === format ? entries : []));
  // An override counts, wherever it was pasted.
  const compose = files
    .filter(({ source }) => source.format === 'compose')
    .sort((a, b) => Number(b.whole ?? false) - Number(a.whole ?? false))
    .flatMap(({ entries }) => entries);
  const variables = [...of('env'), ...of('objects'), ...of('commands')];
  const pasted = new Map(variables.map((entry) => [entry.name, entry]));
  const composed = compose.map((entry) => resolved(entry, pasted));
  const container = new Map([...pasted, ...composed.map((entry) => [entry.name, entry] as const)]);
  const server = of('server-yaml').map((entry) => resolved(entry, container));
  const [chart, extra] = [of('helm').filter(({ text }) => text === undefined), of('helm')];
  const all = [
    ...[...container.values()].map(blankIsDefault),
    ...server,
    ...chart,
    ...extra.filter(({ text }) => text !== undefined),
  ];
  return lastOfEach(all);
}

// The variable of a `${…}`, where it is pasted too and not blank.
function resolved(entry: Entry, variables: ReadonlyMap<string, Entry>): Entry {
  const variable = entry.variable === undefined ? undefined : variables.get(entry.variable);
  if (!variable || variable.text === '') return entry;
  return { ...variable, name: entry.name, ...(entry.key && { key: entry.key }) };
}

// The quickstart compose file and conf/openmetadata.yaml write `${NAME:-default}`.
function blankIsDefault(entry: Entry): Entry {
  if (entry.text !== '' || !entry.key || entry.origin === 'default') return entry;
  const text = defaultText(entry.key);
  if (text === '') return entry;
  return { ...entry, value: valueOfVariable(text).value, origin: 'default' };
}

// Whoever sets one of these wants the confidential client; others get in by mistake (#18865).
const decisive: ReadonlySet<SettingKey> = new Set<SettingKey>([
  'oidcClientId',
  'oidcClientSecret',
  'oidcTenant',
  'oidcDiscoveryUri',
]);

function flowOf(
  effective: ReadonlyMap<SettingKey, Entry>,
  { provider, excerpt }: { provider: string | undefined; excerpt: boolean },
): Flow | undefined {
  const entry = effective.get('clientType');
  const text = textOf(entry)?.trim().toLowerCase();
  if (entry) return text !== undefined && isFlow(text) ? text : undefined;
  if (writtenOidc(effective).some(({ key }) => key && decisive.has(key))) return 'confidential';
  return excerpt || provider === undefined ? undefined : 'public';
}

/** Settings of the confidential client that somebody has given a value. */
export function writtenOidc(effective: ReadonlyMap<SettingKey, Entry>): Entry[] {
  return settingKeys.flatMap((key) => {
    const entry = effective.get(key);
    const written = key.startsWith('oidc') && key !== 'oidcEnabled' && entry?.origin === 'written';
    return written && !entry.marks.has('reference') && !isShipped(key, entry.value) ? [entry] : [];
  });
}

/** What a setting is called in the reader's own files. */
export function nameIn({ format }: Config, key: SettingKey): string {
  return spelling(key, format);
}
