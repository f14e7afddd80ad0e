import { looksLikeClientSecret } from '../secrets/shapes.ts';
import type { Field, Finding } from './finding.ts';
import { note, nothing, refused, type Reading } from './reading.ts';

/** Start of every finding code that is about a field: `client-id` for `clientId`. */
export function codePrefix(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Text fit to be looked at, or the reading that ends the matter. */
export type CleanText = { text: string; notes: Finding[] } | { done: Reading };

const longest = 2048;

// Leading and trailing blanks come with every copy; anything rarer is refused, not removed.
const blanksAround = /^[ \t\r\n\u00a0]+|(?<![ \t\r\n\u00a0])[ \t\r\n\u00a0]+$/g;

// Control, format, default-ignorable, lone surrogate, and every space but the ordinary one.
const hidden = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

const pairs: readonly string[] = ['""', "''", '``', '{}', '()', '[]', '<>', '“”', '‘’', '„“', '«»'];

const problems: readonly {
  code: string;
  found: (text: string) => boolean;
  message: string;
}[] = [
  {
    code: 'too-long',
    found: (text) => text.length > longest,
    message: 'This is far too long. Copy the value alone.',
  },
  {
    code: 'is-secret',
    found: looksLikeClientSecret,
    message:
      'This looks like a client secret, which belongs in no field of this page. Remove it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  },
  {
    code: 'hidden-character',
    found: (text) => hidden.test(text),
    message:
      'There is an invisible character or line break inside. Type the value, or copy it again with the copy button beside it.',
  },
  {
    code: 'backslash',
    found: (text) => text.includes('\\'),
    message: 'There is a backslash inside. IDs have none, and URLs use forward slashes.',
  },
];

/** Whether a field is still empty. */
export function isBlank(raw: string): boolean {
  return raw.replace(blanksAround, '') === '';
}

/**
 * The checks every text field starts with, on the raw text, before anything parses it.
 *
 * Codes: `…-too-long`, `…-is-secret`, `…-hidden-character`, `…-backslash` (errors), `…-trimmed`
 * (note), each behind the prefix of the field.
 *
 * @param may Codes of problems that are none in this field.
 */
export function cleanText(raw: string, field: Field, may: readonly string[] = []): CleanText {
  // Length first: no pattern below should meet a megabyte.
  const text = raw.length > longest ? raw : raw.replace(blanksAround, '');
  if (text === '') return { done: nothing };
  const problem = problems.find(({ code, found }) => !may.includes(code) && found(text));
  if (problem) {
    return { done: refused(field, `${codePrefix(field)}-${problem.code}`, problem.message) };
  }
  const trimmed = note(field, `${codePrefix(field)}-trimmed`, 'Spaces around the value removed.');
  return { text, notes: text === raw ? [] : [trimmed] };
}

// What comes along with a line of a file or of a console: the name in front, with a blank behind its
// colon, and the comma behind. A secret with its name stays what it is, and is refused.
const named = /^(?![^:]*secret)["'`]?\p{L}[\p{L}\p{N} ()_.-]{0,60}["'`]?:\s+(?=[^\s/])/iu;
const listed = /(?<=.)[,;]$/;

/**
 * The text without what came along with it: its name, a comma, one to three pairs of quotes or brackets,
 * and an address of the provider's console with the value in it. A note tells if any went.
 *
 * @param address What such an address looks like, with the value as its first group.
 */
export function unwrap(
  text: string,
  field: Field,
  address?: RegExp,
): { text: string; notes: Finding[] } {
  const bare = text.replace(named, '').replace(listed, '').trim();
  let inner = bare;
  for (let layer = 0; layer < 3; layer += 1) {
    const pair = pairs.find(
      (ends) => inner.startsWith(ends.charAt(0)) && inner.endsWith(ends.charAt(1)),
    );
    if (!pair || inner.length < 2) break;
    inner = inner.slice(1, -1).trim();
  }
  const taken = address?.exec(inner)?.[1];
  inner = taken ?? inner;
  // Quotes around nothing are no value; what they are is for the reader of the field to say.
  if (inner === text || inner === '') return { text, notes: [] };
  const message = taken
    ? 'Taken out of the address.'
    : bare === text
      ? 'Quotes or brackets around the value removed.'
      : 'What stood in front of the value or behind it was removed.';
  return { text: inner, notes: [note(field, `${codePrefix(field)}-unwrapped`, message)] };
}
