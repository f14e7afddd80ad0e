import { base64url } from 'jose';
import { textClaim, type Claims } from './claims.ts';
import { issuerOf } from './providers.ts';

/** The keys to try, or why there is none. */
export type KeyChoice = { keys: Claims[] } | { code: string; message: string };

// The key that OpenMetadata ships with; conf/openmetadata.yaml.
const shippedKeyId = 'Gb389a-9f76-gdjs-a92j-0242bk94356';

const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

/**
 * The keys of a list that could have made the signature: those that the header names, else all.
 * RFC 7515 section 4.1.4; what a key must be for an algorithm: RFC 7518 sections 3.3 to 3.5.
 */
export function chooseKeys(
  list: readonly Claims[],
  { header, claims }: { header: Claims; claims: Claims },
): KeyChoice {
  const kid = textClaim(header, 'kid');
  const named = kid === undefined ? list : list.filter((key) => key['kid'] === kid);
  if (named.length === 0) return whyNoKey(list, claims);
  const alg = textClaim(header, 'alg') ?? '';
  const faults = named.map((key) => faultOf(key, alg));
  const keys = named.filter((_, at) => faults[at] === undefined);
  if (keys.length > 0) return { keys };
  const code = faults.find((fault) => fault !== undefined) ?? 'verify-key-malformed';
  return { code, message: keyFaults[code] };
}

const keyFaults = {
  'verify-key-type':
    'The key has another type than the algorithm of the token needs: RS and PS need an RSA key, ES needs a key of its own curve. It is not the key that signed, or the header was changed.',
  'verify-key-use': 'The key of that name is for encryption and not for signatures.',
  'verify-key-algorithm':
    'The key of that name is for another algorithm than the token names. Somebody may have changed the header.',
  'verify-key-weak':
    'The RSA key has fewer than 2048 bits. No signature of so short a key proves anything; RFC 7518 forbids it.',
  'verify-key-malformed':
    'The key of that name cannot be read: something in it is missing or cut off.',
} as const;

/** A key that was found and cannot be used. */
export const malformed = {
  code: 'verify-key-malformed',
  message: keyFaults['verify-key-malformed'],
} as const;

function faultOf(key: Claims, alg: string): keyof typeof keyFaults | undefined {
  const curve = curves[alg];
  const fits = curve ? key['kty'] === 'EC' && key['crv'] === curve : key['kty'] === 'RSA';
  if (!fits) return 'verify-key-type';
  if (key['use'] !== undefined && key['use'] !== 'sig') return 'verify-key-use';
  if (key['alg'] !== undefined && key['alg'] !== alg) return 'verify-key-algorithm';
  if (curve) return undefined;
  const bits = bitsOf(textClaim(key, 'n') ?? '');
  if (bits === 0) return 'verify-key-malformed';
  return bits < 2048 ? 'verify-key-weak' : undefined;
}

/** Length of a number in base64url, leading zeros left out; 0 when it is none. */
function bitsOf(number: string): number {
  try {
    const bytes = base64url.decode(number);
    const start = bytes.findIndex((byte) => byte !== 0);
    return start < 0 ? 0 : (bytes.length - start) * 8 - Math.clz32(bytes[start] ?? 0) + 24;
  } catch {
    return 0;
  }
}

function whyNoKey(list: readonly Claims[], claims: Claims): { code: string; message: string } {
  const count = list.length === 1 ? 'one key' : `${String(list.length)} keys`;
  const none = `The list has ${count}, and none has the name that the token gives (kid).`;
  const own = list.some((key) => key['kid'] === shippedKeyId);
  const known = own ? undefined : issuerOf(claims)?.provider.noKey?.(list, claims);
  const { code, message } = known ?? noKey[own ? 'verify-own-list' : 'verify-no-key'];
  return { code, message: `${none} ${message}` };
}

const noKey = {
  'verify-own-list': {
    code: 'verify-own-list',
    message:
      'It is OpenMetadata’s own list, which has no keys of the provider. Paste the key list of the provider.',
  },
  'verify-no-key': {
    code: 'verify-no-key',
    message:
      'It belongs to another provider, or is older than the token: providers change their keys from time to time.',
  },
} as const;
