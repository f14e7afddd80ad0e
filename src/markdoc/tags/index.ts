import type { Config } from '@markdoc/markdoc';
import { config } from './config.ts';
import { errors } from './errors.ts';
import { image } from './image.ts';
import { inlineCallout } from './inlineCallout.ts';
import { inlineCalloutContainer } from './inlineCalloutContainer.ts';
import { note } from './note.ts';
import { playground } from './playground.ts';
import { settings } from './settings.ts';

/** Every tag an author may use besides Markdoc's own `partial`, `if`, `else` and `table`. */
export const tags = {
  config,
  errors,
  image,
  inlineCallout,
  inlineCalloutContainer,
  note,
  playground,
  settings,
} satisfies NonNullable<Config['tags']>;
