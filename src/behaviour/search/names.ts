import { isName } from '../../text/is-name.ts';
import type { Named } from '../../text/packed-names.ts';
import { normal, type Query } from './query.ts';

/** How a query names something; the higher, the more telling. */
const tiers = { number: 5, sentence: 4, spelling: 3, general: 2, beginning: 1 } as const;

/** A name of so many letters is meant where it is only part of one: the rest of a message follows it. */
const unmistakable = 24;

/** So many at most are shown. */
const most = 4;

/**
 * What a query names, anywhere in it, the most telling first: numbered codes, then sentences of messages,
 * then spellings. What is general, and what is still being typed, counts only where nothing else is named.
 */
export function findNamed({ plain }: Query, named: readonly Named[]): Named[] {
  const found = named
    .flatMap((one) => {
      const matches = one.names
        .map((name) => match(plain, name))
        .filter((each) => each !== undefined);
      const best = matches.sort(byRank)[0];
      if (!best) return [];
      const tier = one.general ? Math.min(best.tier, tiers.general) : best.tier;
      return [{ one, tier, length: best.length }];
    })
    .sort(byRank);
  const best = found[0]?.tier ?? 0;
  const last = best >= tiers.spelling ? tiers.spelling : best;
  return found
    .filter(({ tier }) => tier >= last)
    .slice(0, most)
    .map(({ one }) => one);
}

interface Match {
  tier: number;
  /** Of the name: the longer of two says more. */
  length: number;
}

function byRank(a: Match, b: Match): number {
  return b.tier - a.tier || b.length - a.length;
}

function match(plain: string, name: string): Match | undefined {
  const { wanted, isNumber, isSentence, isSpelling, inWords } = readName(name);
  const { length } = wanted;
  if (length < 3) return undefined;
  if (isNumber) {
    if (holds(plain, wanted) || holds(plain, wanted.replace(/^[a-z]+/, ''))) {
      return { tier: tiers.number, length };
    }
  } else if (isSentence) {
    if (plain.includes(wanted)) return { tier: tiers.sentence, length };
  } else if (
    isSpelling &&
    (holds(plain, wanted) || (length >= unmistakable && plain.includes(wanted)))
  ) {
    return { tier: tiers.spelling, length };
  }
  if (inWords !== undefined && holds(plain, inWords)) return { tier: tiers.general, length };
  return isBeginning(plain, wanted, name) ? { tier: tiers.beginning, length: -length } : undefined;
}

interface Name {
  wanted: string;
  isNumber: boolean;
  isSentence: boolean;
  isSpelling: boolean;
  /** `FORCE_SECURE_SESSION_COOKIE` as somebody says it; fewer than three words may mean anything. */
  inWords: string | undefined;
}

/** Each name once: they all come again with every key. */
const names = new Map<string, Name>();

function readName(name: string): Name {
  const known = names.get(name);
  if (known) return known;
  const wanted = normal(name).replace(/[.:!…]+$/, '');
  const isSpelling = isName(name);
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[ _]/);
  const read = {
    wanted,
    isNumber: isNumbered(name),
    isSentence: wanted.includes(' '),
    isSpelling,
    inWords:
      isSpelling && words.length >= 3 && !/[.\s]/.test(name)
        ? words.join(' ').toLowerCase()
        : undefined,
  };
  names.set(name, read);
  return read;
}

/** Whether somebody is on the way to typing the name, or has the first words of its sentence. */
function isBeginning(plain: string, wanted: string, name: string): boolean {
  if (!wanted.startsWith(plain)) return false;
  if (plain.includes(' ')) return plain.length >= 12 && plain.split(' ').length >= 3;
  return plain.length >= 4 && isName(name) && /[_.\d]/.test(plain);
}

/** `AADSTS50011`: letters and a number, by which alone it is known too. */
function isNumbered(name: string): boolean {
  return /^[A-Z]{3,}\d{5,}$/.test(name);
}

/** Whether the name stands in the text as a word of its own. */
function holds(plain: string, name: string): boolean {
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    if (!/\w/.test(plain.charAt(at - 1)) && !/\w/.test(plain.charAt(at + name.length))) return true;
  }
  return false;
}
