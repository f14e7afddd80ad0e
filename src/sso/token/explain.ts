import { claimMeanings, headerMeanings } from './claim-meanings.ts';
import { readable } from './readable.ts';
import type { Token } from './read.ts';
import { dateOf, inWords, looksLikeMilliseconds, secondsUntil } from './times.ts';

/** One line of the table of claims. */
export interface ClaimRow {
  claim: string;
  /** The value for people, at most some hundred characters. */
  value: string;
  /** Absent for claims that only their issuer knows. */
  meaning?: string;
  /** How bad it is, where the value alone is a reason not to accept the token. */
  severity?: 'error' | 'warning';
}

type Reading = Pick<ClaimRow, 'value' | 'severity'>;

/** Every claim of the payload, the known ones first and in the order of their importance. */
export function explainClaims({ claims }: Pick<Token, 'claims'>, now: Date): ClaimRow[] {
  return rows(claims, claimMeanings, now);
}

/** The same for the header. */
export function explainHeader({ header }: Pick<Token, 'header'>): ClaimRow[] {
  return rows(header, headerMeanings);
}

function rows(
  object: Token['claims'],
  meanings: Readonly<Record<string, string>>,
  now?: Date,
): ClaimRow[] {
  const order = new Map(Object.keys(meanings).map((name, at) => [name, at]));
  const rank = (name: string): number => order.get(name) ?? order.size;
  return Object.entries(object)
    .sort(([left], [right]) => rank(left) - rank(right))
    .slice(0, 200)
    .map(([claim, value]) => {
      const meaning = Object.hasOwn(meanings, claim) ? meanings[claim] : undefined;
      const read = now && Object.hasOwn(special, claim) ? special[claim]?.(value, now) : undefined;
      return {
        claim: readable(claim),
        ...(read ?? { value: readable(value) }),
        ...(meaning !== undefined && { meaning }),
      };
    });
}

const special: Readonly<Record<string, (value: unknown, now: Date) => Reading | undefined>> = {
  exp: (value, now) => time(value, now, expiry),
  nbf: (value, now) => time(value, now, start),
  iat: (value, now) => time(value, now, past),
  auth_time: (value, now) => time(value, now, past),
  acct: (value) => named(value, { 0: 'member', 1: 'guest' }),
  azpacr: (value) => named(value, clientProofs),
  appidacr: (value) => named(value, clientProofs),
  hasgroups: (value) => ({ value: readable(value), severity: 'warning' }),
  _claim_names: (value) => ({ value: readable(value), severity: 'warning' }),
};

const clientProofs = { 0: 'no proof', 1: 'client secret', 2: 'certificate' };

function named(value: unknown, names: Readonly<Record<string, string>>): Reading | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const name = Object.hasOwn(names, value) ? names[value] : undefined;
  return name === undefined ? undefined : { value: `${String(value)} (${name})` };
}

function time(
  value: unknown,
  now: Date,
  say: (seconds: number) => { words: string; severity?: 'error' | 'warning' },
): Reading {
  const seconds = secondsUntil(value, now);
  const date = dateOf(value);
  if (looksLikeMilliseconds(value)) {
    return { value: `${readable(value)} (in milliseconds; it must be seconds)`, severity: 'error' };
  }
  if (seconds === undefined || date === undefined) {
    return {
      value: `${readable(value)} (no time: it must be seconds since 1970)`,
      severity: 'error',
    };
  }
  const { words, severity } = say(seconds);
  return { value: `${date}, ${words}`, ...(severity && { severity }) };
}

function expiry(seconds: number): ReturnType<Parameters<typeof time>[2]> {
  return seconds > 0
    ? { words: `valid for ${inWords(seconds)} more` }
    : { words: `expired ${inWords(-seconds)} ago`, severity: 'error' };
}

function start(seconds: number): ReturnType<Parameters<typeof time>[2]> {
  return seconds > 0
    ? { words: `not valid for another ${inWords(seconds)}`, severity: 'error' }
    : { words: `since ${inWords(-seconds)}` };
}

function past(seconds: number): ReturnType<Parameters<typeof time>[2]> {
  return seconds > 0
    ? { words: `${inWords(seconds)} from now`, severity: 'warning' }
    : { words: `${inWords(-seconds)} ago` };
}
