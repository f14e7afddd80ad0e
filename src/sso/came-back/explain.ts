import {
  errors,
  errorPage,
  headingOf,
  ownersPage,
  placeOf,
  type OwnersPage,
} from '../errors/catalogue.ts';
import { arisesFor } from '../errors/arises.ts';
import { briefly, type ErrorEntry } from '../errors/entry.ts';
import type { SetUp } from '../errors/set-up.ts';
import type { Place } from '../flow/place.ts';
import { providerEntry } from '../providers/index.ts';
import { spelling, type Spelling } from '../settings/spelling.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import type { Found } from './find.ts';

/** One error that was found, with what the catalogue says about it. */
export interface ExplainedError {
  /** As the text has it. */
  code: string;
  /** `access_denied: the sign-in was cancelled, …`; the code alone when it is unknown. */
  heading: string;
  id?: string;
  entry?: ErrorEntry;
  /** Path and anchor of this site’s explanation. */
  page?: string;
  /** The page of whoever made the code. */
  owners?: OwnersPage;
  /** Where in the provider’s console. */
  place?: { console: string; way: string };
  /** At which place of a sign-in it arises: of the reader’s own kind, where that can have it. */
  arises?: Place;
  /** What to look at, as the target writes it; as Docker does when no target is known. */
  settings: (Spelling & { key: SettingKey })[];
}

/** A found error with what the catalogue knows, its settings as the plan’s target writes them. */
export function explain(
  { code, id }: Found,
  { target = 'docker', flow, provider }: SetUp = {},
): ExplainedError {
  const entry = id === undefined ? undefined : errors.get(id);
  const owners = ownersPage(code);
  const place = id === undefined ? undefined : placeOf(id);
  const protocol = providerEntry(provider)?.protocol;
  const arises = id === undefined ? undefined : arisesFor(id, { protocol, flow });
  return {
    code,
    heading: id !== undefined && entry ? headingOf(code === id ? id : code, entry) : code,
    ...(id !== undefined && entry && { id, entry, page: errorPage(id) }),
    ...(owners && { owners }),
    ...(place && { place }),
    ...(arises && { arises }),
    settings: (entry?.settings ?? []).flatMap((key) => {
      const setting = settings[key];
      const spelt = spelling(setting, target);
      return spelt && (!flow || setting.flows.includes(flow)) ? [{ key, ...spelt }] : [];
    }),
  };
}

/** What it is and what to do, in plain sentences. */
export function messageOf({ code, entry, owners }: ExplainedError): string {
  if (entry) return briefly(entry);
  return owners
    ? `This page does not know ${code}. ${owners.owner}’s own page about it: ${owners.href}`
    : `The error is ${code}, which is none of the common ones. The description beside it or the provider’s documentation says more.`;
}
