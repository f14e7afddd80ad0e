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
export interface TakenConfig extends Omit<GuideConfig, 'mark'> {
  mark?: Mark;
  installation?: Installation & { v: 1 };
}
