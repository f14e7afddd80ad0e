import { anchorOf, errors, errorsPage, headingOf, microsoftPage } from '../errors/catalogue.ts';
import { briefly } from '../errors/brief.ts';
import type { ErrorEntry } from '../errors/entry.ts';
import { spelling, type Spelling } from '../settings/spelling.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import type { Found } from './find.ts';
import type { SetUp } from './set-up.ts';

/** One error that was found, with what the catalogue says about it. */
export interface ExplainedError {
  /** As the text has it. */
  code: string;
  /** `AADSTS50011: the redirect URI does not match`; the code alone when it is unknown. */
  heading: string;
  id?: string;
  entry?: ErrorEntry;
  /** Path and anchor of this site’s explanation. */
  page?: string;
  /** Microsoft’s own page about the code. */
  microsoft?: string;
  /** What to look at, as the target writes it; as Docker does when no target is known. */
  settings: (Spelling & { key: SettingKey })[];
}

/** A found error with what the catalogue knows, its settings as the plan’s target writes them. */
export function explain(
  { code, id }: Found,
  { target = 'docker', flow }: SetUp = {},
): ExplainedError {
  const entry = id === undefined ? undefined : errors.get(id);
  const microsoft = microsoftPage(code);
  return {
    code,
    heading: id !== undefined && entry ? headingOf(code === id ? id : code, entry) : code,
    ...(id !== undefined && entry && { id, entry, page: `${errorsPage}#${anchorOf(id)}` }),
    ...(microsoft !== undefined && { microsoft }),
    settings: (entry?.settings ?? []).flatMap((key) => {
      const setting = settings[key];
      const spelt = spelling(setting, target);
      return spelt && (!flow || setting.flows.includes(flow)) ? [{ key, ...spelt }] : [];
    }),
  };
}

/** What it is and what to do, in plain sentences. */
export function messageOf({ code, entry, microsoft }: ExplainedError): string {
  if (entry) return briefly(entry);
  return microsoft
    ? `This page does not know ${code}. Microsoft’s own page about it: ${microsoft}`
    : `The error is ${code}, which is none of the common ones. The description beside it or the provider’s documentation says more.`;
}
