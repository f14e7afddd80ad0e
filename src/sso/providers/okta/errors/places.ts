import type { ErrorEntry } from '../../../errors/entry.ts';

const app = 'Okta Admin Console › Applications › your app';
const api = 'Okta Admin Console › Security › API';

/** Ways through Okta's console: developer.okta.com, "Create an app integration", "Enable CORS". */
export const places = {
  general: `${app} › General`,
  assignments: `${app} › Assignments`,
  policies: `${api} › Authorization Servers › your server › Access Policies`,
  servers: `${api} › Authorization Servers`,
  origins: `${api} › Trusted Origins`,
} as const;

/** An error of this room: its place is one of those above. */
export type OktaError = ErrorEntry<keyof typeof places>;
