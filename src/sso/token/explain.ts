import { claimMeanings, headerMeanings } from './claim-meanings.ts';
import type { ProviderToken } from './provider-token.ts';
import { issuerOf, providerTokens } from './providers.ts';
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

type Shown = Pick<ClaimRow, 'value' | 'severity'>;

/** Every claim of the payload, the known ones first and in the order of their importance. */
export function explainClaims({ claims }: Pick<Token, 'claims'>, now: Date): ClaimRow[] {
  const meanings = meaningsFor(claims, claimMeanings, (provider) => provider.claims);
  return rows(claims, meanings, (claim, value) => special(claim, value, now, tellersOf(claims)));
}

/** The same for the header. */
export function explainHeader({
  header,
  claims = {},
}: Pick<Token, 'header'> & Partial<Pick<Token, 'claims'>>): ClaimRow[] {
  const meanings = meaningsFor(claims, headerMeanings, (provider) => provider.header);
  return rows(header, meanings);
}

type Meanings = Readonly<Record<string, string>>;

/** What the issuer means by each name, then the standards; of an unknown issuer the other way round. */
function meaningsFor(
  claims: Token['claims'],
  usual: Meanings,
  of: (provider: ProviderToken) => Meanings | undefined,
): Meanings {
  const own = issuerOf(claims)?.provider;
  const all = own ? [of(own), usual] : [usual, ...providerTokens.map(of)];
  // Once for the order of the names, and once so that the first meaning counts.
  return Object.assign({}, ...all, ...all.toReversed()) as Meanings;
}

/** Who knows what values mean: the issuer, else whoever knows such a name. */
function tellersOf(claims: Token['claims']): readonly ProviderToken[] {
  const own = issuerOf(claims)?.provider;
  return own ? [own] : providerTokens;
}

function rows(
  object: Token['claims'],
  meanings: Meanings,
  read?: (claim: string, value: unknown) => Shown | undefined,
): ClaimRow[] {
  const order = new Map(Object.keys(meanings).map((name, at) => [name, at]));
  const rank = (name: string): number => order.get(name) ?? order.size;
  return Object.entries(object)
    .sort(([left], [right]) => rank(left) - rank(right))
    .slice(0, 200)
    .map(([claim, value]) => {
      const meaning = Object.hasOwn(meanings, claim) ? meanings[claim] : undefined;
      return {
        claim: readable(claim),
        ...(read?.(claim, value) ?? { value: readable(value) }),
        ...(meaning !== undefined && { meaning }),
      };
    });
}

const times: Readonly<Record<string, (value: unknown, now: Date) => Shown>> = {
  exp: (value, now) => time(value, now, expiry),
  nbf: (value, now) => time(value, now, start),
  iat: (value, now) => time(value, now, past),
  auth_time: (value, now) => time(value, now, past),
};

/** A value that says more when it is read; undefined for all others. */
function special(
  claim: string,
  value: unknown,
  now: Date,
  tellers: readonly ProviderToken[],
): Shown | undefined {
  if (Object.hasOwn(times, claim)) return times[claim]?.(value, now);
  const teller = tellers.find(({ values = {} }) => Object.hasOwn(values, claim));
  if (teller) return named(value, teller.values?.[claim] ?? {});
  return tellers.some(({ doubtful = [] }) => doubtful.includes(claim))
    ? { value: readable(value), severity: 'warning' }
    : undefined;
}

function named(value: unknown, names: Readonly<Record<string, string>>): Shown | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const name = Object.hasOwn(names, value) ? names[value] : undefined;
  return name === undefined ? undefined : { value: `${String(value)} (${name})` };
}

function time(
  value: unknown,
  now: Date,
  say: (seconds: number) => { words: string; severity?: 'error' | 'warning' },
): Shown {
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
