import { errors, sourceOf } from '../errors/catalogue.ts';
import { providers } from '../providers/index.ts';
import type { Found } from './find.ts';

/** Nobody tells more at once; what is longer is a log, or a report in which much is named. */
const longest = 600;

/** What a program wrote, or somebody who is not asking any more. */
const written =
  /\bat [\w.$/]{3,200}\(|\w(?:Exception|Error)\b|\b(?:ERROR|WARN|INFO|DEBUG) ?\[|[{}]|\b(?:solved|resolved|fixed)\b/;

/** Ways to write the same, so that an entry names each word once. */
const same: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\b(do|does|did|is|are|was|were|ca|can|could|wo|would|should|has|have)n'?t\b/g, '$1 not'],
  [/\b(?:ca not|cannot|(?:fail(?:s|ed)?|unable|not able) to)\b/g, 'can not'],
  [/\b(?:do|does|did) not\b/g, 'not'],
  [/\bi'?m\b/g, 'i am'],
  ...(
    [
      [
        '(?:me |us |you |them |users )?(?:right |straight )?(?:back|again)[ -]?(?:in|on)(?:to)?',
        'login again',
      ],
      ['(?:in|on) again', 'login again'],
      ['(?:me|us|you|them|users|everybody|everyone)?[ -]?out', 'logout'],
      ['(?:in|on)(?:to)?', 'login'],
    ] as const
  ).map(
    ([rest, word]) =>
      [new RegExp(`\\b(?:re-?)?(?:log|sign)(?:s|g?ed|g?ing)?[ -]?${rest}\\b`, 'g'), word] as const,
  ),
  [/\bkicked out\b/g, 'logout'],
  [/\bany more\b/g, 'anymore'],
  [/[^\p{L}\p{N}_]+/gu, ' '],
];

/** A word without what it ends in: `redirects`, `redirected` and `redirecting` are one. */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/s$/, '').replace(/(?:ing|ed)$/, '') : word;
  return bare
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
}

function stems(words: string): string {
  return ` ${words.toLowerCase().trim().split(' ').map(stem).join(' ')} `;
}

function inOneForm(text: string): string {
  const lower = text.toLowerCase();
  return withoutSlips(
    stems(same.reduce((form, [pattern, word]) => form.replace(pattern, word), lower)),
  );
}

/** What people call the providers: `@provider` stands for any of them. */
const names = providers.map(({ id }) => id.split('-').at(-1) ?? id).join('|');

interface Telling {
  id: string;
  terms: { words: string[]; absent: boolean }[];
}

const sayings: readonly Telling[] = [...errors].flatMap(([id, { told = [] }]) =>
  told.map((telling) => ({
    id,
    terms: telling
      .replaceAll('@provider', names)
      .split(' + ')
      .map((term) => ({
        words: term.replace(/^!/, '').split('|').map(stems),
        absent: term.startsWith('!'),
      })),
  })),
);

/** Words that count, by their first letter, which hardly anybody gets wrong; in short ones a slip makes another word. */
const words = Map.groupBy(
  new Set(
    sayings
      .flatMap(({ terms }) => terms.flatMap((term) => term.words))
      .flatMap((some) => some.trim().split(' '))
      .filter((word) => word.length > 4),
  ),
  (word) => word.charAt(0),
);

/** Slips of the keys, such as two letters that changed places, are put right where only one word can be meant. */
function withoutSlips(form: string): string {
  return form.replace(/[a-z]{5,20}/g, (word) => {
    const near = words.get(word.charAt(0)) ?? [];
    if (near.includes(word)) return word;
    const [meant, ...others] = near.filter((one) => isSlip(word, one));
    return meant !== undefined && others.length === 0 ? meant : word;
  });
}

/** Whether two neighbouring letters of a word changed places, or one is missing or too much. */
function isSlip(word: string, meant: string): boolean {
  const longer = word.length > meant.length ? word : meant;
  const shorter = longer === word ? meant : word;
  if (longer.length - shorter.length > (meant.length > 5 ? 1 : 0)) return false;
  const at = [...longer].findIndex((letter, place) => letter !== shorter[place]);
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  return (
    word[at] === meant[at + 1] &&
    word[at + 1] === meant[at] &&
    word.slice(at + 2) === meant.slice(at + 2)
  );
}

/**
 * What somebody means who tells in their own words what they see: the entry of which most terms are there. Nothing
 * where a program speaks, where the text is long, and where the words are those of two providers. Pure.
 */
export function toldIn(text: string): Found | undefined {
  if (text.length > longest || written.test(text)) return undefined;
  const form = inOneForm(text);
  const meant = sayings
    .filter(({ terms }) =>
      terms.every(({ words, absent }) => words.some((word) => form.includes(word)) !== absent),
    )
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const [first] = meant;
  if (!first) return undefined;
  const rivals = meant.filter((one) => one.id !== first.id && sizeOf(one) === sizeOf(first));
  if (sourceOf(first.id) && rivals.some(({ id }) => sourceOf(id))) return undefined;
  return { code: first.id, id: first.id, at: 0 };
}

function sizeOf({ terms }: Telling): number {
  return terms.filter(({ absent }) => !absent).length;
}
