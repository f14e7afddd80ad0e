import { applies } from './applies.ts';
import { config } from './config.ts';
import { doctor } from './doctor.ts';
import { errors } from './errors.ts';
import { flow } from './flow.ts';
import { image } from './image.ts';
import { inlineCallout } from './inlineCallout.ts';
import { inlineCalloutContainer } from './inlineCalloutContainer.ts';
import { note } from './note.ts';
import { partial } from './partial.ts';
import { playground } from './playground.ts';
import { registration } from './registration.ts';
import { releaseChanges } from './releaseChanges.ts';
import { settings } from './settings.ts';
import { settingsFilter } from './settingsFilter.ts';
import { tabs } from './tabs.ts';
import { target } from './target.ts';
import { upgrade } from './upgrade.ts';
import type { TagSchema } from '../types.ts';

/** Every tag an author may use besides Markdoc's own `if`, `else` and `table`. */
export const tags = {
  applies,
  config,
  doctor,
  errors,
  flow,
  image,
  inlineCallout,
  inlineCalloutContainer,
  note,
  partial,
  playground,
  registration,
  releaseChanges,
  settings,
  settingsFilter,
  tabs,
  target,
  upgrade,
} satisfies Record<string, TagSchema>;
