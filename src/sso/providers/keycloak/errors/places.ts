import type { ErrorEntry } from '../../../errors/entry.ts';

const client = 'Keycloak admin console › your realm › Clients › your client';

/** Ways through Keycloak’s admin console. */
export const places = {
  settings: `${client} › Settings`,
  credentials: `${client} › Credentials`,
  scopes: `${client} › Client scopes`,
  advanced: `${client} › Advanced`,
  realm: 'Keycloak admin console › your realm › Realm settings',
  users: 'Keycloak admin console › your realm › Users',
} as const;

/** An error of this room: its place is one of those above. */
export type KeycloakError = ErrorEntry<keyof typeof places>;
