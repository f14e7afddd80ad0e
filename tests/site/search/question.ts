import type { SettingKey } from '../../../src/sso/settings/table.ts';

/** Where the answer is: a record of the search by what it is about, or a page with its section. */
export type Place =
  { error: string } | { setting: SettingKey } | { page: string; section?: string };

/** What a reader asks, and the places of which one must come first. */
export interface Question {
  asks: string;
  answer: readonly Place[];
  /** The thread or page where somebody asked so; none where it is only a word or a name. */
  source?: string;
}

/** A thread of OpenMetadata. */
export const om = (number: number) =>
  `https://github.com/open-metadata/OpenMetadata/issues/${String(number)}`;
/** A thread of its charts. */
export const charts = (number: number) =>
  `https://github.com/open-metadata/openmetadata-helm-charts/issues/${String(number)}`;

/** A page below `/deployment/security`, or a tool, with its section. */
export const at = (path: string): Place => {
  const [page = '', section] = path.split('#');
  return {
    page:
      page.startsWith('/doctor') || page === '/playground' ? page : `/deployment/security${page}`,
    ...(section && { section }),
  };
};
/** An error by its ID. */
export const error = (id: string): Place => ({ error: id });
/** A setting by its key. */
export const setting = (key: SettingKey): Place => ({ setting: key });

/** A question with its answers. */
export function ask(asks: string, answer: Place | readonly Place[], source?: string): Question {
  const places = Array.isArray(answer) ? (answer as readonly Place[]) : [answer as Place];
  return { asks, answer: places, ...(source && { source }) };
}
