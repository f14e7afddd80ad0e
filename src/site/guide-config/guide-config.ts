import type { Installation } from '../../sso/plan/installation.ts';
import type { Accents } from './colours.ts';

/** What a company says of its guide. Nothing of it has to be said. */
export interface GuideConfig {
  name?: string;
  /** Path of a picture, from the folder of the configuration. */
  mark?: string;
  accents?: Accents;
  /** Where the guide is, with its path: `https://docs.example.com/docs/sso`. */
  address?: string;
  edit?: string;
  /** Those that the guide offers, by their IDs; all where it names none. */
  providers?: readonly string[];
  /** Path of a folder of pages, from the folder of the configuration. */
  pages?: string;
  /** Answers that hold until a reader gives others, by their fields. */
  defaults?: Readonly<Record<string, string>>;
}

/** The picture beside the name. */
export interface Mark {
  /** In the site. */
  url: string;
  /** Where it comes from. */
  file: string;
  width: number;
  height: number;
}

/** The same, with what was found out about it. */
export interface TakenConfig extends Omit<GuideConfig, 'mark' | 'pages'> {
  mark?: Mark;
  /** The folder of a company's own pages, and how messages call it. */
  own?: { content: string; shown: string };
  installation?: Installation & { v: 1 };
}
