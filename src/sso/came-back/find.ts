import { errors, findError, providerErrors } from '../errors/catalogue.ts';
import { piecesOf } from '../errors/entry.ts';
import type { ErrorCodes } from '../errors/provider-errors.ts';

/** One error that a text names. */
export interface Found {
  /** As the text has it: a number of a provider’s, `access_denied`, or the ID of a known text. */
  code: string;
  /** Where the catalogue explains it; absent when it does not. */
  id?: string;
  /** Where in the text. */
  at: number;
}

interface Text {
  id: string;
  pieces: string[];
  unless: string[];
  /** The name of an exception, beside which a message says more. */
  bare: boolean;
}

interface Candidate extends Found {
  rank: number;
  /** How many words of a text were found; of two at one place, more say more. */
  words?: number;
}

// What says more comes first. A collective code or name counts only when nothing better is there.
const ranks = {
  ...{ number: 0, text: 1, unknownNumber: 2, bareNumber: 3, generalNumber: 4 },
  ...{ describedName: 5, name: 6, generalText: 7, unknownName: 8 },
};

const name = '[a-z]{1,32}(?:_[a-z]{1,32}){1,4}';

const names: readonly RegExp[] = [
  new RegExp(
    `\\b(?:sub_?)?error(?:_?code| \\d{3})?["']?\\s?(?:=>|[:=])\\s?["']?(${name})(?![a-z_])`,
    'gi',
  ),
  // As the browser’s library begins: `invalid_client: 7000215 - [2024-07-08 …]: …`.
  new RegExp(`(?<![a-z_])(${name}): ?\\d{4,9} - \\[`, 'g'),
  // As its errors print themselves: `InteractionRequiredAuthError: login_required: …`.
  new RegExp(`(?:^|\\b[A-Z][A-Za-z]{2,40}Error: )(${name})(?=$|: )`, 'g'),
];

// One word alone is a name where an address has it, if it is a known one.
const ofAnAddress = /[?&#]error=([a-z]{4,32})(?=[&#\s'"]|$)/gi;

// A translated page keeps status and name: `エラー 400: redirect_uri_mismatch`.
const ofAStatus = new RegExp(`(?<![\\w.])[45]\\d\\d ?: ?(${name})(?![a-z_])`, 'g');

// Libraries and logs of events have fields of their own: `ErrorResponse: login_required`,
// `"audit_action_message": "invalid_code"`, `outcome.reason eq "no_matching_policy"`.
const ofAField = new RegExp(
  `\\b(?:[a-z_.]{0,40}(?:message|reason|failure|outcome)|[a-z]{0,40}error(?:response)?)["']?\\s?(?:=>|[:=]|\\beq\\b)\\s?["']?(${name})(?![a-z_])`,
  'gi',
);

/**
 * Every error that a plain text names, the one to look at first in front: the last and most
 * specific, since an older, general code is often put before it. Each error once. Pure.
 */
export function findErrors(text: string): Found[] {
  const found = foundIn(text);
  return found.length > 0 ? found : cutOffIn(text);
}

function foundIn(text: string): Found[] {
  const last = new Map<string, Candidate>();
  for (const one of [
    ...numbersIn(text),
    ...textsIn(text),
    ...describedIn(text),
    ...knownIn(text, ofAnAddress, ranks.name),
    ...knownIn(text, ofAStatus, ranks.name),
    ...knownIn(text, ofAField, ranks.name),
    ...namesIn(text),
  ]) {
    const key = one.id ?? one.code;
    const known = last.get(key);
    if (!known || one.rank < known.rank || (one.rank === known.rank && one.at > known.at)) {
      last.set(key, one);
    }
  }
  return [...last.values()]
    .sort((a, b) => a.rank - b.rank || b.at - a.at || (b.words ?? 0) - (a.words ?? 0))
    .map(({ code, id, at }) => ({ code, at, ...(id !== undefined && { id }) }));
}

function numbersIn(text: string): Candidate[] {
  return providerErrors.flatMap(({ codes }) => (codes ? codesIn(text, codes) : []));
}

function codesIn(text: string, { written, bare, of }: ErrorCodes): Candidate[] {
  return [
    ...[...text.matchAll(written)].map(({ index, 0: code }) =>
      numbered(code.toUpperCase().replace(/[ :#-]/g, ''), index, ranks.number),
    ),
    ...bare.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 1: list = '' }) =>
        list
          .split(',')
          .map((number, place) => numbered(of(number.trim()), index + place, ranks.bareNumber)),
      ),
    ),
  ];
}

function numbered(code: string, at: number, rank: number): Candidate {
  const id = findError(code);
  // What a page adds to a code of its own says more than a code that nobody here knows.
  if (id === undefined) return { code, at, rank: Math.max(rank, ranks.unknownNumber) };
  return { code, id, at, rank: isGeneral(id) ? ranks.generalNumber : rank };
}

function textsIn(text: string): Candidate[] {
  const lower = text.toLowerCase();
  const found = texts.flatMap(({ id, pieces, unless, bare }) => {
    if (unless.some((words) => lower.includes(words))) return [];
    const at = lastIn(lower, pieces);
    const rank = bare || isGeneral(id) ? ranks.generalText : ranks.text;
    return at < 0 ? [] : [{ code: id, id, at, rank, words: pieces.join().length, pieces }];
  });
  // What is a part of a longer one was not said: some languages end other messages with it.
  return found.filter(
    (one) =>
      !found.some(
        (longer) =>
          longer.pieces.length === 1 &&
          longer.words > one.words &&
          longer.at <= one.at &&
          longer.at + longer.words >= one.at + one.words,
      ),
  );
}

/** How far one piece of a text may be from the next: a line of a log. */
const apart = 400;

/** Where the last of some pieces stands that follow each other; -1 where they do not. */
function lastIn(text: string, [first = '', ...others]: readonly string[]): number {
  let at = text.lastIndexOf(first);
  for (const piece of others) {
    if (at < 0) return -1;
    const from = at + 1;
    const found = text.slice(from, from + apart).indexOf(piece);
    at = found < 0 ? -1 : from + found;
  }
  return at;
}

/** How much of a message must be there, where the text ends in its middle: of its letters, and of all of them. */
const enough = { letters: 24, share: 0.7 };
/** The same of the name of an exception, which is one word, and known wherever it stands. */
const enoughOfName = { letters: 12, share: 0.8 };

/**
 * What was cut off, as a screen, a line of a log or a limit of letters does: the end of the text is the beginning of a
 * message that only one entry has, or a word that of a name. Nothing where several may go on like this.
 */
function cutOffIn(text: string): Found[] {
  const lower = text.toLowerCase();
  const end = lower.slice(-apart).replace(/(?<=[a-z])…$|[\s."'`│|]+$/, '');
  const found = texts.flatMap(({ id, pieces, unless, bare }) => {
    const [whole = '', ...more] = pieces;
    const { letters, share } = bare ? enoughOfName : enough;
    const least = Math.max(letters, Math.ceil(whole.length * share));
    const all = bare ? lower : end;
    const at = all.lastIndexOf(whole.slice(0, least));
    if (more.length > 0 || whole.length <= least || at < 0) return [];
    if (unless.some((words) => lower.includes(words))) return [];
    const rest = bare ? (/^\w+/.exec(all.slice(at))?.[0] ?? '') : all.slice(at);
    const begins = !bare || !/\w/.test(all.charAt(at - 1));
    return begins && whole.startsWith(rest) ? [{ code: id, id, at }] : [];
  });
  return new Set(found.map(({ id }) => id)).size === 1 ? found.slice(0, 1) : [];
}

// Cognito: `error_description=invalid_scope&error=invalid_request`.
const described = new RegExp(
  `\\berror_?description["']?\\s?(?:=>|[:=])\\s?["']?(${name})(?=[&"'\\s]|$)`,
  'gi',
);

/** Names that stand where a sentence is expected say more than the collective one beside them. */
function describedIn(text: string): Candidate[] {
  return knownIn(text, described, ranks.describedName);
}

function knownIn(text: string, pattern: RegExp, rank: number): Candidate[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 1: code = '' }) => {
    const id = findError(code);
    return id === undefined ? [] : [{ code, id, at: index, rank }];
  });
}

function namesIn(text: string): Candidate[] {
  return names.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 1: code = '' }) => {
      const id = findError(code);
      return id === undefined
        ? { code, at: index, rank: ranks.unknownName }
        : { code, id, at: index, rank: ranks.name };
    }),
  );
}

const texts: readonly Text[] = [...errors].flatMap(([id, entry]) => {
  const unless = (entry.unless ?? []).map((words) => words.toLowerCase());
  const read = (words: string, bare: boolean): Text => ({
    ...{ id, unless, bare },
    pieces: piecesOf(words.toLowerCase()),
  });
  return [
    ...[...(entry.texts ?? []), ...(entry.translated ?? [])].map((words) => read(words, false)),
    ...(entry.exceptions ?? []).map((name) => read(name, true)),
  ];
});

function isGeneral(id: string | undefined): boolean {
  return id !== undefined && errors.get(id)?.general === true;
}
