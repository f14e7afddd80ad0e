import type { ErrorEntry } from '../../../errors/entry.ts';

const app = 'Auth0 dashboard › Applications › Applications › your application';

/** Ways through Auth0's dashboard: "Application settings", "API access policies for applications". */
export const places = {
  settings: `${app} › Settings`,
  grants: `${app} › Settings › Advanced Settings › Grant Types`,
  credentials: `${app} › Credentials`,
  connections: `${app} › Connections`,
  api: 'Auth0 dashboard › Applications › APIs › Auth0 Management API › Application Access',
  logs: 'Auth0 dashboard › Monitoring › Logs',
} as const;

/** An error of this room: its place is one of those above. */
export type Auth0Error = ErrorEntry<keyof typeof places>;
