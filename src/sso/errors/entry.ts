import type { At } from '../flow/moments.ts';
import type { Flow } from '../server/flow.ts';
import type { SettingKey } from '../settings/table.ts';

/**
 * One error as a reader may meet it, in sentences in which backticks mark code. The key in its table
 * is its ID: the code (`AADSTS50011`), a name of OAuth (`access_denied`), or words with dashes for a
 * text (`no-session-found`).
 */
export interface ErrorEntry<Place extends string = string> {
  /** At which moment of a sign-in it arises. */
  at: At;
  /** What is wrong; goes on after `access_denied: `, so it starts small and has no full stop. */
  title: string;
  /** What to do, in one to three sentences. */
  fix: string;
  /** What stands for the ID in a heading, where the ID is not what the reader sees. */
  label?: string;
  /** Other codes and names that mean the same. */
  also?: readonly string[];
  /** What went on, in one or two sentences. */
  happened: string;
  /** The one or two most likely causes, the likeliest first; none where none is known. */
  causes?: readonly string[];
  /** Where in the console of the provider whose group it is in; see {@link ProviderErrors}. */
  place?: Place;
  settings?: readonly SettingKey[];
  /**
   * Words of a log line or page that mean this error; compared without regard to case. ` … ` stands for
   * whatever is between them on such a line.
   */
  texts?: readonly string[];
  /** The same on pages in other languages, which no index or search lists. */
  translated?: readonly string[];
  /** Names of exceptions that mean this error where no message stands beside them. */
  exceptions?: readonly string[];
  /**
   * What people say of it in their own words, where no program says anything: terms with ` + ` between them, all of
   * which stand in the text in any order; `|` is between words of which one is enough, and a term that begins with
   * `!` must not be there; `@provider` is the name of any. Endings do not count, and `login` is also “signed in”: see came-back/told.ts.
   */
  told?: readonly string[];
  /** Words beside which its texts mean something else; compared without regard to case. */
  unless?: readonly string[];
  /** Only where the error belongs to one flow. */
  flow?: Flow;
  /** Sign-in goes on in spite of it. */
  harmless?: true;
  /** A collective code or name: whatever else stands in the text says more. */
  general?: true;
  /** Of any connection: it does not tell what was to be reached. */
  connection?: true;
  /** The code was not found in a document of its provider’s. */
  unconfirmed?: true;
  /** A section of this site that goes deeper: its path, and its name for a link. */
  more?: { href: string; name: string };
}

const gap = ' … ';

/** Whether a text of an entry leaves something out. */
export function hasGap(text: string): boolean {
  return text.includes(gap);
}

/** The words of such a text, in their order. */
export function piecesOf(text: string): string[] {
  return text.split(gap);
}

/** The errors of one group, by their IDs. */
export type ErrorTable = Readonly<Record<string, ErrorEntry>>;

/** Title and fix as plain sentences. */
export function briefly({ title, fix }: Pick<ErrorEntry, 'title' | 'fix'>): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${fix}`.replaceAll('`', '');
}
