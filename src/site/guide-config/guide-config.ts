import type { ProviderId } from '../../sso/index.ts';
import type { Accents } from './colours.ts';

/** What a company says of its guide. Nothing of it has to be said. */
export interface GuideConfig {
  name?: string;
  /** Path of a picture, from the folder of the configuration. */
  mark?: string;
  accents?: Accents;
  /** Where the guide is: `https://docs.example.com`. */
  origin?: string;
  /** Path below it, without a slash at its end: `/docs/sso`; empty at the root. */
  base?: string;
  edit?: string;
  /** Answers that hold until a reader gives others, by their fields. */
  defaults?: Readonly<Record<string, string>>;
  /** Whom to offer; all of them where nobody said. */
  providers?: readonly ProviderId[];
}
