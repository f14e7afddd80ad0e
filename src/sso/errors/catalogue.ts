import { account } from '../providers/azure/errors/account.ts';
import { conditionalAccess } from '../providers/azure/errors/conditional-access.ts';
import { consent } from '../providers/azure/errors/consent.ts';
import type { ErrorEntry } from './entry.ts';
import { oauth } from './oauth.ts';
import { openmetadata } from './openmetadata.ts';
import { providers } from './providers.ts';
import { registration } from '../providers/azure/errors/registration.ts';
import { request } from '../providers/azure/errors/request.ts';
import { secret } from '../providers/azure/errors/secret.ts';
import { session } from '../providers/azure/errors/session.ts';
import { tenant } from '../providers/azure/errors/tenant.ts';

/** The catalogue. Groups, and errors within a group, come in the order in which readers meet them. */
export const errorGroups = {
  registration,
  secret,
  session,
  tenant,
  consent,
  account,
  openmetadata,
  request,
  'conditional-access': conditionalAccess,
  oauth,
  providers,
} as const;

/** Every error of the catalogue by its ID. */
export const errors: ReadonlyMap<string, ErrorEntry> = new Map(
  Object.values(errorGroups).flatMap((group) => Object.entries<ErrorEntry>(group)),
);

const byCode: ReadonlyMap<string, string> = new Map(
  [...errors].flatMap(([id, { also = [] }]) => [id, ...also].map((code) => [code, id] as const)),
);

/** The ID under which the catalogue explains a code or name; undefined when it does not. */
export function findError(code: string): string | undefined {
  return byCode.get(code);
}

/** The page on which every error has a heading. */
export const errorsPage = '/deployment/security/troubleshooting';

/** The ID of an error's heading on that page. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}

/** `AADSTS50011: the redirect URI does not match`, as the heading says it. */
export function headingOf(id: string, { label = id, title }: ErrorEntry): string {
  return `${label}: ${title}`;
}

/** Microsoft’s own page about a code such as `AADSTS50011`; undefined for anything else. */
export function microsoftPage(code: string): string | undefined {
  const number = /^AADSTS(\d{4,9})$/.exec(code)?.[1];
  return number && `https://login.microsoftonline.com/error?code=${number}`;
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
  anchor: string;
}

/** Every error of the catalogue, in the order of the page; codes that mean the same are named. */
export function errorRecords(): ErrorRecord[] {
  return [...errors].map(([id, entry]) => ({
    id,
    title: headingOf(id, entry),
    text: firstSentence(entry.happened).replaceAll('`', ''),
    names: [id, ...(entry.also ?? []), ...(entry.texts ?? [])],
    anchor: anchorOf(id),
  }));
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= [A-Z]|$)/s.exec(text)?.[0] ?? text;
}
