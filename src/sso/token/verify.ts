import { compactVerify, importJWK, type JWK } from 'jose';
import { claimOf, textClaim, type Claims } from './claims.ts';
import type { TokenFinding } from './finding.ts';
import { chooseKeys, malformed } from './key-choice.ts';
import { readKeyList } from './key-list.ts';
import { providerTokens } from './providers.ts';
import { readToken, type Token } from './read.ts';
import { claimFaults, keyFaults, remarksOn, type Comparison } from './verify-remarks.ts';

/** What to check a token with. */
export interface VerifyOptions extends Comparison {
  /** The key list as JSON text, pasted or fetched. */
  jwks: string;
}

/** What came of it. */
export interface Verification {
  /** `right` and `wrong` are about the signature alone; `unchecked` when it did not come to that. */
  signature: 'right' | 'wrong' | 'unchecked';
  /** Whether the signature is right and nothing else speaks against the token. */
  accepted: boolean;
  /** Stable kebab-case name: `verify-…`, or the code of a refused token or key list. */
  code: string;
  message: string;
  /** Name of the key that fits, and the algorithm; with a right signature only. */
  kid?: string;
  algorithm?: string;
  /** What speaks against a token whose signature is right, and what was not looked at. */
  findings: TokenFinding[];
}

const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
];

const messages = {
  'verify-right':
    'The signature is right: one of these keys made it, and nothing in the token was changed since. Who owns the keys is proved by where you got the list from.',
  'verify-signature-only':
    'The signature is right, so nothing in the token was changed. But there is something else against it:',
  'verify-signature-wrong':
    'The signature is wrong. The token was changed or cut after it was signed, or it was signed with another key of the same name.',
  'verify-shared-secret':
    'The token is signed with a shared secret (HS), and public keys cannot check that. Nor does OpenMetadata accept it.',
  'verify-algorithm':
    'The algorithm of the token is none of RS, PS and ES with 256, 384 or 512. Nothing else is accepted here.',
  'verify-extension':
    'The token demands an extension (crit) that this page does not know, and must be refused for that: RFC 7515 section 4.1.11.',
  'verify-signature-cut':
    'The signature is missing or was cut off, so there is nothing to check. Copy the token again, to its end.',
  'verify-not-here':
    'This browser checks signatures only on pages that come over https or from localhost. Open the page there.',
} as const;

/**
 * Checks the signature of a pasted token with a key list, then its times, and issuer and audience if
 * asked. Never throws and fetches nothing; messages repeat nothing of the token.
 *
 * Algorithms are those the header may choose from; `none` and shared secrets never (RFC 8725 sections
 * 3.1 and 3.2). No leeway for clocks, as OpenMetadata gives none.
 */
export async function verifyToken(raw: string, options: VerifyOptions): Promise<Verification> {
  const token = readToken(raw);
  if (token.kind === 'refused') return unchecked(token);
  const { header, claims } = token;
  const list = readKeyList(options.jwks);
  if ('code' in list) return unchecked(list);
  const refusal = whyNotTry(token);
  if (refusal) return unchecked({ code: refusal, message: messages[refusal] });
  const choice = chooseKeys(list.keys, token);
  if ('code' in choice) return unchecked(choice);

  const algorithm = textClaim(header, 'alg') ?? '';
  const tried = await tryKeys(token.compact, choice.keys, algorithm);
  if (tried === 'malformed') return unchecked(malformed);
  if (tried === 'wrong') {
    const { code, message } = whyWrong(token);
    return { signature: 'wrong', accepted: false, code, message, findings: [] };
  }
  const against = [...keyFaults(tried, claims), ...claimFaults(claims, options)];
  const code = against.length > 0 ? 'verify-signature-only' : 'verify-right';
  const kid = textClaim(tried, 'kid');
  return {
    ...{ signature: 'right', accepted: against.length === 0, code, message: messages[code] },
    ...(kid !== undefined && { kid: kid.slice(0, 100) }),
    algorithm,
    findings: [...against, ...remarksOn(claims, algorithm, options)],
  };
}

function unchecked({ code, message }: { code: string; message: string }): Verification {
  return { signature: 'unchecked', accepted: false, code, message, findings: [] };
}

function whyNotTry({ header, compact }: Token): keyof typeof messages | undefined {
  const alg = textClaim(header, 'alg') ?? '';
  if (/^HS/i.test(alg)) return 'verify-shared-secret';
  if (!algorithms.includes(alg)) return 'verify-algorithm';
  if (claimOf(header, 'crit') !== undefined || claimOf(header, 'b64') !== undefined) {
    return 'verify-extension';
  }
  // Four characters hold three bytes, so that one left over holds none.
  const { length } = compact.slice(compact.lastIndexOf('.') + 1);
  if (length < 32 || length % 4 === 1) return 'verify-signature-cut';
  // Not there on pages that came over plain http.
  return typeof crypto === 'undefined' || !('subtle' in crypto) ? 'verify-not-here' : undefined;
}

/** The key that fits; `malformed` when none could even be tried. */
async function tryKeys(
  compact: string,
  keys: readonly Claims[],
  algorithm: string,
): Promise<Claims | 'wrong' | 'malformed'> {
  let result: 'wrong' | 'malformed' = 'malformed';
  for (const key of keys) {
    // Only what makes the key: the list’s other members are nobody’s to trust.
    const { kty, n, e, crv, x, y } = key;
    const imported = await attempt(() => importJWK({ kty, n, e, crv, x, y } as JWK, algorithm));
    if (!imported) continue;
    const verified = await attempt(() =>
      compactVerify(compact, imported, { algorithms: [algorithm] }),
    );
    if (verified) return key;
    result = 'wrong';
  }
  return result;
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function whyWrong(token: Token): { code: string; message: string } {
  for (const provider of providerTokens) {
    const remark = provider.unverifiable?.(token);
    if (remark) return remark;
  }
  const code = 'verify-signature-wrong';
  return { code, message: messages[code] };
}
