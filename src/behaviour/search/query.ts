import { american, stopWords, subject, synonyms } from './language.ts';

/** What a reader asks, as the search sees it. */
export interface Query {
  /** In lower case, with plain quotation marks and single spaces. */
  plain: string;
  /** What the pages are asked for; each with other words for the same. */
  terms: readonly Term[];
}

/** A word of the query, as typed, and in what ways a page may say it. */
export interface Term {
  typed: string;
  ways: readonly string[];
}

/** More words than these tell nothing new. */
const most = 12;

/** What is the reader’s own and stands in no page: addresses, IDs, times, tokens. */
const own = [
  /\bhttps?:\/\/\S+/gi,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /\b\S+@\S+\.\w+\b/g,
  /\b\d{4}-\d\d-\d\d[T ][\d:.,Z+]+/g,
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /\b(?=\w*\d)(?=\w*[a-z])\w{20,}\b/gi,
];

/** Reads what stands in the box of the search. */
export function readQuery(written: string): Query {
  const text = decoded(written);
  const plain = normal(text);
  const said = termsOf(own.reduce((rest, shape) => rest.replace(shape, ' '), text));
  return { plain, terms: (said.length > 0 ? said : termsOf(text)).slice(0, most) };
}

/** A text as the address bar has it, `Missing+parameter%3A+code_challenge`, in its own letters. */
function decoded(text: string): string {
  if (!/%[\da-f]{2}|=\w+\+\w/i.test(text)) return text;
  return text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return ' ';
    }
  });
}

/** A text as texts are compared: case, typographic quotation marks and line ends do not count. */
export function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function termsOf(text: string): Term[] {
  let rest = ` ${wordsOf(text).join(' ')} `;
  for (const [british, spelling] of american) rest = rest.replace(british, spelling);
  const terms: Term[] = [];
  for (const [phrase, ...ways] of synonyms) {
    if (!rest.includes(` ${phrase} `)) continue;
    rest = rest.replace(` ${phrase} `, ' ');
    terms.push({ typed: phrase, ways: [phrase, ...ways] });
  }
  for (const word of rest.split(' ')) {
    if (word === '' || stopWords.has(word) || /^\d{1,2}$|^\d{7,}$/.test(word)) continue;
    terms.push({ typed: word, ways: [word] });
  }
  const first = new Map(terms.map((term) => [term.typed, term]));
  const [word, ...ways] = subject;
  if (first.size === 1 && rest.includes(` ${word} `)) first.set(word, { typed: word, ways });
  return [...first.values()];
}

/** The words of a text in lower case, without what stands around them. */
export function wordsOf(text: string): string[] {
  return normal(text)
    .split(/[\s,;|=&?"()[\]{}<>]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
