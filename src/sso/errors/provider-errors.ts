import type { ErrorTable } from './entry.ts';
import type { InstallationRule } from './installation-rules.ts';

/** What one provider adds to the catalogue of errors, and to the reader of what came back. */
export interface ProviderErrors {
  /** Who explains its codes, as in `AADSTS50011 at Microsoft`. */
  owner: string;
  /** Its errors by group; `{% errors group=… /%}` names a group, so each name is used once. */
  groups: Readonly<Record<string, ErrorTable>>;
  /** The page of each group, below the index of errors. */
  pages: Readonly<Record<string, string>>;
  /** Numbers by which its errors are known, if it has any. */
  codes?: ErrorCodes;
  /** Where its registrations are made, behind “In”: `the portal`. */
  console: string;
  /** Ways through that console, by the names that its entries have as `place`. */
  places: Readonly<Record<string, string>>;
  /** What its administrators find a failed request by. */
  attempt?: {
    /** What the IDs are good for, in a sentence. */
    use: string;
    /** Each by the name to show; the first group is the value, the last of several counts. */
    patterns: Readonly<Record<string, RegExp>>;
  };
  /** Texts by which its own page, its log, or a library that speaks to it, is told from others. */
  shapes?: readonly (readonly ['error-page' | 'client-library' | 'server-log', RegExp])[];
  /** Whether a host (lower case, no port) is its own: an address there has not come back yet. */
  ownsHost?(host: string): boolean;
  /** Values that its messages name, besides those which every provider’s messages name. */
  named?: {
    /** Other ways to name the client ID; the first group is the value. */
    clientId?: RegExp;
    /** By the key of the reader’s own value that each is compared with. */
    values?: Readonly<Record<string, NamedValue>>;
  };
  /** What an error means in the reader’s installation, by the ID of any entry. */
  rules: Readonly<Record<string, InstallationRule>>;
}

/** How the codes of a provider are recognised. */
export interface ErrorCodes {
  /** A whole code, in any case; with the flag `g`. */
  written: RegExp;
  /** Forms in which a number stands alone. The first group is one number, or several with commas. */
  bare: readonly RegExp[];
  /** The whole code of such a number. */
  of(number: string): string;
  /** The owner’s page about a code; undefined for a code that is none of its own. */
  page(code: string): string | undefined;
}

/** A value that messages of one provider name. */
export interface NamedValue {
  /** The first group is the value. */
  pattern: RegExp;
  /** `The … of the request is your client ID.` */
  ofRequest: string;
  /** `The client ID of the request is your ….` */
  yours: string;
  /** `The message is about the … x, your plan has y.` */
  about: string;
}
