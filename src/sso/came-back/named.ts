import { providerErrors } from '../errors/catalogue.ts';
import { splitUrl } from '../text/url-parts.ts';

/**
 * Values that an error text names, fit to be shown: `redirectUri` without query and fragment,
 * `clientId` (which may be the literal `none`), the `parameter` that is missing, the `kid` of a key and
 * the `keyLists` in which it was looked for, and those of the providers. All but the address are in lower case.
 */
export type Named = Readonly<Record<string, string | undefined>>;

const longest = 256;

const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'redirectUri',
    /(?:redirect|reply)[ _]?(?:ur[il]|address)[^'"=<>]{0,80}?[\s'"=]{1,2}(https?:\/\/[^\s'"<>&]{1,400})/i,
  ],
  ['parameter', /parameters?:? ['"]?(client_id|scope|nonce|redirect_uri|response_type)\b/i],
  ['kid', /\bwith kid:? ['"]?([\w-]{6,64})/i],
  ['clientId', /\bclient_id=['"]?([\w.-]{1,128})(?![\w.-])/i],
  ...providerErrors.flatMap(({ named }) => [
    ...(named?.clientId ? [['clientId', named.clientId] as const] : []),
    ...Object.entries(named?.values ?? {}).map(([name, { pattern }]) => [name, pattern] as const),
  ]),
];

/** What a text names, as far as it can be told and shown; what stands first counts. Pure. */
export function namedIn(text: string): Named {
  const first = new Map<string, { value: string; at: number }>();
  for (const [name, pattern] of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (!match || value === undefined) continue;
    const known = first.get(name);
    if (!known || match.index < known.at) first.set(name, { value, at: match.index });
  }
  const lists = keyListsIn(text);
  return Object.fromEntries(
    [...first, ...(lists === '' ? [] : [['keyLists', { value: lists }] as const])].flatMap(
      ([name, { value }]) => {
        const shown = name === 'redirectUri' ? showable(value) : value.toLowerCase();
        return shown === undefined ? [] : [[name, shown]];
      },
    ),
  );
}

/** The addresses of the key lists in which a key was looked for, as `a b`. */
function keyListsIn(text: string): string {
  const named = /(?:No key found in|Cannot obtain jwks from url) (https?:\/\/[^\s'"<>]{1,250})/gi;
  const shown = [...text.matchAll(named)].flatMap(([, url = '']) => showable(url) ?? []);
  return [...new Set(shown)].slice(0, 6).join(' ');
}

/** An address without query and fragment; undefined when it is none or too much to show. */
export function showable(address: string): string | undefined {
  const uri = address.replace(/[?#].*$/, '').replace(/[.,;:)\]]{1,9}$/, '');
  const parts = splitUrl(uri);
  return uri.length > longest || !parts?.host || parts.userInfo !== undefined ? undefined : uri;
}
