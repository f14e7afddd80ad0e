import { providers, type ProviderEntry, type ProviderId } from '../providers/index.ts';
import type { Protocol } from '../settings/provider-values.ts';
import { hasGap, type ErrorEntry, type ErrorTable } from './entry.ts';
import { browser } from './browser.ts';
import { cluster } from './cluster.ts';
import { directory } from './directory.ts';
import { oauth } from './oauth.ts';
import { openmetadata } from './openmetadata.ts';
import { reach } from './reach.ts';
import { resultCodes } from './result-codes.ts';
import { settingsFile } from './settings-file.ts';
import { start } from './start.ts';
import { told } from './told.ts';
import { tokens } from './tokens.ts';
import { users } from './users.ts';
import { validation } from './validation.ts';
import type { ProviderErrors } from './provider-errors.ts';

/** What each provider adds. */
export const providerErrors: readonly (ProviderErrors & { id: ProviderId; protocol: Protocol })[] =
  (
    await Promise.all(
      providers.map(async ({ id, protocol, errors: load }: ProviderEntry & { id: ProviderId }) => {
        const part = await load?.();
        return part ? [{ id, protocol, ...part }] : [];
      }),
    )
  ).flat();

/** Every group of errors by its name, the providers’ first. */
export const errorGroups: ReadonlyMap<string, ErrorTable> = new Map<string, ErrorTable>([
  ...providerErrors.flatMap(({ groups }) => Object.entries(groups)),
  ['openmetadata', openmetadata],
  ['start', { ...start, ...reach, ...settingsFile }],
  ['users', { ...users, ...tokens }],
  ['told', told],
  ['directory', { ...directory, ...resultCodes }],
  ['validation', validation],
  ['browser', browser],
  ['cluster', cluster],
  ['oauth', oauth],
]);

/** The protocol of the groups that belong to one and to no provider. */
export const groupProtocols: Readonly<Record<string, Protocol>> = {
  directory: 'ldap',
  oauth: 'oidc',
};

/** Every error of the catalogue by its ID. */
export const errors: ReadonlyMap<string, ErrorEntry> = new Map(
  [...errorGroups.values()].flatMap((group) => Object.entries(group)),
);

const byCode: ReadonlyMap<string, string> = new Map(
  [...errors].flatMap(([id, { also = [] }]) => [id, ...also].map((code) => [code, id] as const)),
);

const sources: ReadonlyMap<string, ProviderErrors> = new Map(
  providerErrors.flatMap((part) =>
    Object.values(part.groups).flatMap((group) =>
      Object.keys(group).map((id) => [id, part] as const),
    ),
  ),
);

/** The ID under which the catalogue explains a code or name; undefined when it does not. */
export function findError(code: string): string | undefined {
  return byCode.get(code);
}

/** The provider whose error it is; undefined for those that any provider or the server may send. */
export function sourceOf(id: string): ProviderErrors | undefined {
  return sources.get(id);
}

/** Where to go about an error: `the portal`, and the way through it. */
export function placeOf(id: string): { console: string; way: string } | undefined {
  const source = sources.get(id);
  const place = errors.get(id)?.place;
  const way = place === undefined ? undefined : source?.places[place];
  return source && way !== undefined ? { console: source.console, way } : undefined;
}

/** The index of all errors. What is explained about each stands on the page of its group below it. */
export const errorsPage = '/deployment/security/troubleshooting';

const groupPages: ReadonlyMap<string, string> = new Map([
  ...providerErrors.flatMap(({ pages }) => Object.entries(pages)),
  ['openmetadata', 'sign-in'],
  ['oauth', 'sign-in'],
  ['start', 'start-up'],
  ['validation', 'start-up'],
  ['users', 'users-and-tokens'],
  ['told', 'no-message'],
  ['directory', 'ldap'],
  ['browser', 'around-the-server'],
  ['cluster', 'around-the-server'],
]);

const errorPages: ReadonlyMap<string, string> = new Map(
  [...errorGroups].flatMap(([group, entries]) => {
    const page = groupPages.get(group) ?? '';
    return Object.keys(entries).map((id) => [id, `${errorsPage}/${page}`] as const);
  }),
);

/** Where an error of the catalogue is explained: its page and its heading. */
export function errorPage(id: string): string {
  return `${errorPages.get(id) ?? errorsPage}#${anchorOf(id)}`;
}

/** The ID of an error's heading on its page, and of its row in the index. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}

/** `AADSTS50011: the redirect URI does not match`, as the heading says it. */
export function headingOf(id: string, { label = id, title }: ErrorEntry): string {
  return `${label}: ${title}`;
}

/** A provider’s own page about a code, and what to call it: `AADSTS50011 at Microsoft`. */
export interface OwnersPage {
  href: string;
  name: string;
  owner: string;
}

/** The page of whoever made the code; undefined when it is nobody’s. */
export function ownersPage(code: string): OwnersPage | undefined {
  for (const { owner, codes } of providerErrors) {
    const href = codes?.page(code);
    if (href !== undefined) return { href, owner, name: `${code} at ${owner}` };
  }
  return undefined;
}

/** One error as a search index wants it. */
export interface ErrorRecord {
  id: string;
  /** The heading: the code or words that the reader sees, and what they mean. */
  title: string;
  /** What happened, in one sentence without marks. */
  text: string;
  /** The code and others that mean the same, or the words of the message. */
  names: string[];
  /** Page and anchor of its explanation. */
  page: string;
  /** A collective code or name. */
  general?: true;
}

/** Every error of the catalogue, in the order of the page; codes that mean the same are named. */
export function errorRecords(): ErrorRecord[] {
  return [...errors].map(([id, entry]) => ({
    id,
    title: headingOf(id, entry),
    text: firstSentence(entry.happened).replaceAll('`', ''),
    names: [id, ...(entry.also ?? []), ...(entry.texts ?? []).filter((text) => !hasGap(text))],
    page: errorPage(id),
    ...(entry.general && { general: entry.general }),
  }));
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= [A-Z]|$)/s.exec(text)?.[0] ?? text;
}
