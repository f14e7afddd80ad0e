import { generalBlanks, secretNames } from '../plan/value-names.ts';
import { providers } from '../providers/index.ts';
import type { ProviderForm } from '../providers/provider.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { settings, type SettingKey } from '../settings/table.ts';

/**
 * `blank`: a named blank of this site's own files. `hidden`: blacked out, as people do before they show a file.
 * `example`: whatever else is to be replaced.
 */
export type PlaceholderKind = 'blank' | 'hidden' | 'example';

const hiddenWords =
  'redacted|masked|removed|hidden|censored|sanitized|sanitised|omitted|obfuscated|anonymized|anonymised';
const hidden = new RegExp(
  `\\*{3,}|[•█]{3,}|[<[({](?:[\\w -]{0,20}[ _-])?(?:${hiddenWords})[>\\])}]|^(?:${hiddenWords})$|(?:^|[_-])redacted\\b`,
  'i',
);

const blanks: ReadonlySet<string> = new Set([
  ...Object.keys(generalBlanks),
  ...secretNames,
  ...(await Promise.all(providers.map(async ({ form }): Promise<ProviderForm> => form()))).flatMap(
    ({ blanks: own, secrets = [] }) => [...Object.keys(own), ...secrets.map(({ name }) => name)],
  ),
]);

const angled = /<([^<>\s][^<>\n]{0,60})>/g;
const braced = /\{[A-Za-z\d][\w .:/-]{0,100}\}/;
const owner = /(?:^|[/@.\s_-])(?:your|my)[-_ .](?:own[-_ .])?[a-z]/i;
// As examples in other languages than English name what is the reader's own.
const elsewhere =
  /(?:^|[/@.\s_<{-])(?:votre|mon|tu|su|mi|seu|sua|dein|deine|ihr|ihre|mein|meine|jouw|uw|il-tuo)[-_ .](?:client|app|domain|domaine|domain[eä]|dominio|url|id)/i;
// Blacked out, or never filled in: nobody can tell.
const exes = /(?:^|[^a-z])x{4,}(?:[^a-z]|$)/i;
const ids: ReadonlySet<SettingKey | undefined> = new Set<SettingKey>([
  'oidcTenant',
  'clientId',
  'oidcClientId',
]);
const owners = `your|my|the|oidc|some|client|app|openmetadata|super|top|${providers.map(({ id }) => id).join('|')}`;
const plainSecret = new RegExp(
  `^(?:(?:${owners})[-_ ]?)*(?:secret|password|client[-_ ]?secret[-_ ]?value|secret[-_ ]?value|changeme|change[-_ ]me|todo|x+|\\*|\\.{3,}|…)$`,
  'i',
);

/** For each text whether it is still to be filled in; undefined when it is not. */
export function kindsOf(
  key: SettingKey | undefined,
  texts: readonly string[],
): (PlaceholderKind | undefined)[] {
  return texts.map((text) => kindOf(key, text));
}

function kindOf(key: SettingKey | undefined, text: string): PlaceholderKind | undefined {
  if (text.length > 2048) return undefined;
  if (hidden.test(text) || exes.test(text)) return 'hidden';
  const names = [...text.matchAll(angled)].map(([, name = '']) => name);
  if (names.length > 0) {
    return names.every((name) => blanks.has(name)) ? 'blank' : 'example';
  }
  if (key === 'oidcCustomParams') return undefined;
  if (key === 'oidcClientSecret') {
    return plainSecret.test(text.replace(/^\{([^{}]*)\}$/, '$1')) ? 'example' : undefined;
  }
  if (braced.test(text)) return 'example';
  if (elsewhere.test(text)) return 'example';
  if (ids.has(key)) return text !== '' && isPlaceholder(text) ? 'example' : undefined;
  const url = key !== undefined && settings[key].type === 'url';
  return (url || key === 'publicKeyUrls') && owner.test(text) ? 'example' : undefined;
}
