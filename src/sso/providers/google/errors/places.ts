import type { ErrorEntry } from '../../../errors/entry.ts';

const platform = 'Google Cloud console › Google Auth Platform';

/** Ways through Google's consoles. Google Cloud help, "Manage OAuth Clients"; the last is inferred. */
export const places = {
  client: `${platform} › Clients › your client`,
  audience: `${platform} › Audience`,
  access: 'Google Admin console › Security › API controls',
} as const;

/** An error of this room: its place is one of those above. */
export type GoogleError = ErrorEntry<keyof typeof places>;
