import type { Flow } from '../server/flow.ts';
import type { SettingKey } from '../settings/table.ts';

/** What is said where there is room for one line. */
export interface Brief {
  /** What is wrong; goes on after `AADSTS50011: `, so it starts small and has no full stop. */
  title: string;
  /** What to do, in one to three sentences. */
  fix: string;
}

/**
 * One error as a reader may meet it, in sentences in which backticks mark code. The key in its table
 * is its ID: the code (`AADSTS50011`), a name of OAuth (`access_denied`), or words with dashes for a
 * text (`no-session-found`).
 */
export interface ErrorEntry extends Brief {
  /** What stands for the ID in a heading, where the ID is not what the reader sees. */
  label?: string;
  /** Other codes and names that mean the same. */
  also?: readonly string[];
  /** What went on, in one or two sentences. */
  happened: string;
  /** The one or two most likely causes, the likeliest first; none where none is known. */
  causes?: readonly string[];
  /** Where in the portal. */
  place?: keyof typeof places;
  settings?: readonly SettingKey[];
  /** Words of a log line or page that mean this error; compared without regard to case. */
  texts?: readonly string[];
  /** Only where the error belongs to one flow. */
  flow?: Flow;
  /** A collective code or name: whatever else stands in the text says more. */
  general?: true;
  /** The number was not found in a document of Microsoft’s. */
  unconfirmed?: true;
  /** A section of this site that goes deeper: its path, and its name for a link. */
  more?: { href: string; name: string };
}

const registration = 'Entra admin center › Entra ID › App registrations › your application';
const enterprise = 'Entra admin center › Entra ID › Enterprise apps › your application';

/** Ways through the Entra admin center. Microsoft, "Register an application" and the pages beside it. */
export const places = {
  overview: `${registration} › Overview`,
  authentication: `${registration} › Authentication`,
  secrets: `${registration} › Certificates & secrets`,
  permissions: `${registration} › API permissions`,
  manifest: `${registration} › Manifest`,
  assignment: `${enterprise} › Users and groups`,
  properties: `${enterprise} › Properties`,
  users: 'Entra admin center › Entra ID › Users',
  policies: 'Entra admin center › Protection › Conditional Access',
} as const;
