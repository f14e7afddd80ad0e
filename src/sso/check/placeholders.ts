import type { BlankName, SecretName } from '../emit/token.ts';
import { readGuid } from '../guid.ts';
import { isPlaceholder } from '../placeholder.ts';
import { settings, type SettingKey } from '../settings.ts';
import type { Value } from './entry.ts';

/** `blank`: a named blank of this site's own files. `example`: whatever else is to be replaced. */
export type PlaceholderKind = 'blank' | 'example';

const blanks: Readonly<Record<BlankName | SecretName, true>> = {
  'tenant-id': true,
  'client-id': true,
  'server-url': true,
  admin: true,
  domain: true,
  issuer: true,
  'jwks-url': true,
  'discovery-url': true,
  'client-secret-value': true,
};

const angled = /<([^<>\s][^<>\n]{0,60})>/g;
const braced = /\{([A-Za-z][\w .:/-]{0,100})\}/;
const owner = /(?:^|[/@.\s_-])(?:your|my)[-_ .](?:own[-_ .])?[a-z]/i;
const exes = /(?:^|[^a-z])x{4,}(?:[^a-z]|$)/i;
const ids: ReadonlySet<SettingKey | undefined> = new Set<SettingKey>([
  'oidcTenant',
  'clientId',
  'oidcClientId',
]);
const plainSecret =
  /^(?:(?:your|my|the|azure|oidc|some|client|app|openmetadata|super|top)[-_ ]?)*(?:secret|password|client[-_ ]?secret[-_ ]?value|secret[-_ ]?value|changeme|change[-_ ]me|todo|x+|\*+|\.{3,}|…)$/i;

/** Whether a value is still to be filled in; undefined when it is not. */
export function placeholderKind(
  key: SettingKey | undefined,
  value: Value | undefined,
): PlaceholderKind | undefined {
  const kinds = new Set(textsOf(value).map((text) => kindOf(key, text)));
  return kinds.has('example') ? 'example' : kinds.has('blank') ? 'blank' : undefined;
}

function textsOf(value: Value | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // `{Tenant ID}` is a mapping with one key to YAML.
  if ('keys' in value) return value.keys.length === 1 ? value.keys.map((key) => `{${key}}`) : [];
  return value.items.map(({ text }) => text);
}

function kindOf(key: SettingKey | undefined, text: string): PlaceholderKind | undefined {
  if (text.length > 2048) return undefined;
  const names = [...text.matchAll(angled)].map(([, name = '']) => name);
  if (names.length > 0) {
    return names.every((name) => Object.hasOwn(blanks, name)) ? 'blank' : 'example';
  }
  if (key === 'oidcCustomParams') return undefined;
  if (key === 'oidcClientSecret') return plainSecret.test(text) ? 'example' : undefined;
  const inner = braced.exec(text)?.[1];
  if (inner !== undefined && !readGuid(inner)) return 'example';
  if (exes.test(text)) return 'example';
  if (ids.has(key)) return text !== '' && isPlaceholder(text) ? 'example' : undefined;
  const url = key !== undefined && settings[key].type === 'url';
  return (url || key === 'publicKeyUrls') && owner.test(text) ? 'example' : undefined;
}
