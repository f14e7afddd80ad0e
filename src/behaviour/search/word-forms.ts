/** Endings that English words of one meaning differ in. */
const endings = /(?:ies|es|s|ing|ied|ed|ers?|ations?|ion|y|e|ly|ment|ments)$/;

/** What words of one meaning have in common, near enough. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  const short = word.replace(endings, '');
  return short.length >= 3 ? short : word;
}

/** A word as words are compared. */
interface Form {
  bare: string;
  stem: string;
  /** The parts of `redirect_uri`, `jwtPrincipalClaims` or `sign-in`, and their stems. */
  parts: readonly string[];
  stems: readonly string[];
}

/** Each word once: the words of a page come again with every key. */
const forms = new Map<string, Form>();

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '');
  // A name such as OneLogin is one word; `promptType` are two.
  const inner = /^[^\p{L}]*\p{Ll}/u.test(word) ? word.replace(/([a-z\d])([A-Z])/g, '$1 $2') : word;
  const address = /:\/\//.test(word);
  const parts = (address ? '' : inner)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const form = { bare, stem: stem(bare), parts, stems: parts.map(stem) };
  forms.set(word, form);
  return form;
}

/** Whether a word of a page is the one that is searched for: itself, a form of it, or a name it is part of. */
export function isSaid(searched: string, word: string): boolean {
  return isSame(formOf(searched), formOf(word));
}

/** Whether a word of a page is the one that is searched for or a form of it, and no name it is part of. */
export function isItself(searched: string, word: string): boolean {
  const [wanted, found] = [formOf(searched), formOf(word)];
  return found.bare === wanted.bare || found.stem === wanted.stem;
}

function isSame(wanted: Form, found: Form): boolean {
  if (wanted.bare === '' || found.bare === '') return false;
  if (found.bare === wanted.bare || found.stem === wanted.stem) return true;
  // A path is part of an address.
  if (wanted.parts.length > 2) return found.bare.includes(wanted.bare);
  return wanted.bare.length > 2 && found.stems.includes(wanted.stem);
}

/** Whether a word of a page begins with what is searched for, which may be still being typed. */
export function isBegun(searched: string, word: string): boolean {
  const wanted = formOf(searched).bare;
  const found = formOf(word);
  return wanted.length > 1 && [found.bare, ...found.parts].some((part) => part.startsWith(wanted));
}

/** The words of each heading and each phrase once: all headings are asked for each word with every key. */
const lists = new WeakMap<readonly string[], readonly (readonly Form[])[]>();

function formsOf(texts: readonly string[]): readonly (readonly Form[])[] {
  const known = lists.get(texts);
  if (known) return known;
  const forms = texts.map((text) => text.split(' ').map(formOf));
  lists.set(texts, forms);
  return forms;
}

/** Whether the words say one of these. */
export function isAbout(ways: readonly string[], words: readonly string[]): boolean {
  const found = formsOf(words);
  return formsOf(ways).some((way) =>
    way.every((part) => found.some(([word]) => word !== undefined && isSame(part, word))),
  );
}
