import { candidatesIn, layoutsOf, type Candidate, type Layout } from './candidates.ts';
import { textClaim, type Claims } from './claims.ts';
import { decodeObject, type EncodedFault } from './encoded-json.ts';
import type { TokenFinding } from './finding.ts';
import { kindOf } from './kind.ts';
import { whatElse } from './not-tokens.ts';
import { refusals, type RefusalCode } from './refusals.ts';

/** A token whose header and payload are JSON objects. Nothing has been verified. */
export interface Token {
  kind: 'token';
  /** The three parts alone, as verifyToken wants them. For no message, attribute or address. */
  compact: string;
  header: Claims;
  claims: Claims;
  /** What was done to get at it. */
  notes: TokenFinding[];
}

export interface TokenRefusal {
  kind: 'refused';
  code: RefusalCode;
  message: string;
}

export type TokenReading = Token | TokenRefusal;

interface Readable extends Candidate {
  header: Claims;
  claims: Claims;
}

const longest = 65_536;

// What tools for ordinary base64 make of a token.
const padded = /^e[yw](?=.*[+/=])[\w+/=-]*(?:\.[\w+/=-]*){2}$/;

/**
 * Reads the one token in a pasted text: alone, in quotes, wrapped over lines, in a JSON answer, an
 * Authorization header, an address or a page. Of several the ID token is taken. Pure, never throws;
 * neither messages nor notes repeat anything of the text.
 *
 * Parts: RFC 7515 section 3.1 (three), RFC 7516 section 3.1 (five).
 */
export function readToken(raw: string): TokenReading {
  if (raw.length > longest) return refuse('token-too-long');
  const text = raw.trim();
  if (text === '') return refuse('token-blank');
  let reason: RefusalCode | undefined = padded.test(text) ? 'token-not-base64url' : undefined;
  for (const layout of layoutsOf(text)) {
    const readings = candidatesIn(layout.text).map(read);
    const readable = readings.filter((one) => 'claims' in one);
    const [first] = readable;
    if (first) {
      const chosen = readable.find(isIdToken) ?? first;
      const { compact, header, claims } = chosen;
      return {
        kind: 'token',
        compact,
        header,
        claims,
        notes: notesOn(text, layout, chosen, readings),
      };
    }
    reason ??= readings.find((one) => 'code' in one)?.code;
  }
  return refuse(reason ?? whatElse(text.replace(/^["'`]+|["'`]+$/g, '')));
}

function refuse(code: RefusalCode): TokenRefusal {
  return { kind: 'refused', code, message: refusals[code] };
}

const byParts: Readonly<Record<number, RefusalCode>> = {
  2: 'token-two-parts',
  4: 'token-four-parts',
  5: 'token-encrypted',
};

function read(candidate: Candidate): Readable | { code: RefusalCode } {
  const parts = candidate.compact.split('.');
  const [first = '', second = ''] = parts;
  if (parts.length !== 3) return { code: byParts[parts.length] ?? 'token-too-many-parts' };
  const header = decodeObject(first);
  if ('fault' in header) return { code: faultCode('header', header.fault) };
  const payload = decodeObject(second);
  if ('fault' in payload) return { code: faultCode('payload', payload.fault) };
  const algorithm = textClaim(header.object, 'alg');
  if (!algorithm) return { code: 'token-no-alg' };
  if (algorithm.toLowerCase() === 'none') return { code: 'token-alg-none' };
  return { ...candidate, header: header.object, claims: payload.object };
}

function faultCode(part: 'header' | 'payload', fault: EncodedFault): RefusalCode {
  return fault === 'not-base64url' ? 'token-not-base64url' : `token-${part}-${fault}`;
}

function isIdToken({ label, header, claims }: Readable): boolean {
  return label === undefined ? kindOf({ header, claims }).use === 'id' : label === 'id_token';
}

// Each needs a character that no token has, so a bare token is in none of them.
const wrappings: readonly [found: RegExp, name: string][] = [
  [/^\s*</, 'a web page'],
  [/^\s*[[{]/, 'a JSON answer'],
  [/https?:\/\/|[?#&=]/, 'an address'],
  [/\bbearer\b/i, 'an Authorization header'],
];

function notesOn(
  text: string,
  { joined }: Layout,
  chosen: Readable,
  readings: readonly unknown[],
): TokenFinding[] {
  const notes: TokenFinding[] = [];
  const say = (code: string, message: string): void => {
    notes.push({ code, severity: 'note', message });
  };
  const from = wrappings.find(([found]) => found.test(text))?.[1];
  if (from) say('token-unwrapped', `The token was taken out of ${from}.`);
  else if (text !== chosen.compact && !joined) {
    say('token-unwrapped', 'What stood around the token was left out.');
  }
  if (joined) {
    say('token-joined', 'Line breaks or invisible characters inside the token were removed.');
  }
  if (readings.length > 1) {
    say(
      'token-several',
      isIdToken(chosen)
        ? 'There are several tokens in this text. This is the ID token, which OpenMetadata reads.'
        : 'There are several tokens in this text and none is an ID token. This is the first that can be read.',
    );
  }
  return notes;
}
