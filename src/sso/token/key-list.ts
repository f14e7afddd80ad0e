import { isObject, parseJson } from '../text/json.ts';
import type { Claims } from './claims.ts';
import { isProviderError } from './providers.ts';

/** The keys of a key list (JWKS), or why the text is none. */
export type KeyList = { keys: Claims[] } | { code: KeyListFault; message: string };

const open = 'Open the key list in a new tab and copy everything it shows.';

const faults = {
  'keys-blank': `There is nothing to read. ${open}`,
  'keys-too-long': `This is far too long for a key list. ${open}`,
  'keys-are-page': `This is a web page (HTML), not the key list: a sign-in page or a proxy answered instead. ${open}`,
  'keys-are-url': `This is an address, not what it answers. ${open}`,
  'keys-are-pem':
    'This is a key or certificate in PEM form. Paste the key list, which is JSON. If the key is a private one, replace it.',
  'keys-not-json': `This is no JSON, or it was cut off. ${open}`,
  'keys-are-error': `This is an error answer, not a key list. Check the address. ${open}`,
  'keys-are-discovery':
    'This is the discovery document. It names the key list as jwks_uri: open that address and paste what it shows.',
  'keys-missing': `There is no list called keys in this JSON. ${open}`,
  'keys-empty': 'The key list has no keys in it, so nothing can be checked with it.',
  'keys-private':
    'There is a private key in this list. Whoever has it can sign tokens, so replace it. A key list to publish has public keys alone.',
} as const;

export type KeyListFault = keyof typeof faults;

const longest = 500_000;

// RFC 7518 sections 6.2.2 and 6.3.2, and 6.4 for the key of a shared secret.
const privateMembers = ['d', 'p', 'q', 'k'];

/**
 * Reads a pasted or fetched key list: RFC 7517 section 5, or one key alone. Pure, never throws;
 * entries that are no objects are left out, as that section asks.
 */
export function readKeyList(text: string): KeyList {
  if (text.length > longest) return refuse('keys-too-long');
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return refuse('keys-blank');
  const json = parseJson(trimmed);
  if (json === undefined) return refuse(whyNotJson(trimmed));
  if (!isObject(json)) return refuse('keys-missing');
  const listed = Array.isArray(json['keys']) ? (json['keys'] as unknown[]) : undefined;
  const keys = (listed ?? (typeof json['kty'] === 'string' ? [json] : [])).filter(isObject);
  if (keys.some((key) => privateMembers.some((name) => Object.hasOwn(key, name)))) {
    return refuse('keys-private');
  }
  if (keys.length > 0) return { keys };
  if (listed) return refuse('keys-empty');
  if (json['error'] !== undefined) return refuse('keys-are-error');
  return refuse(json['jwks_uri'] === undefined ? 'keys-missing' : 'keys-are-discovery');
}

function refuse(code: KeyListFault): KeyList {
  return { code, message: faults[code] };
}

function whyNotJson(text: string): KeyListFault {
  if (text.includes('-----BEGIN ')) return 'keys-are-pem';
  if (isProviderError(text)) return 'keys-are-error';
  if (text.startsWith('<')) return 'keys-are-page';
  return /^https?:\/\/\S*$/i.test(text) ? 'keys-are-url' : 'keys-not-json';
}
