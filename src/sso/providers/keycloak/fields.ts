import type { Blank, FieldSpec } from '../provider.ts';
import { readBaseUrl } from './read/base-url.ts';
import { readClientId } from './read/client-id.ts';
import { realmIn, readRealm } from './read/realm.ts';

export const fields: readonly FieldSpec[] = [
  {
    key: 'keycloakUrl',
    label: 'Keycloak URL',
    hint: 'The address at which your users’ browsers open Keycloak, without /realms.',
    example: 'https://login.example.com',
    read: (raw) => readBaseUrl(raw, 'keycloakUrl'),
    spreads: realmIn,
  },
  {
    key: 'internalUrl',
    label: 'Keycloak URL for the server (optional)',
    hint: 'Only if the OpenMetadata server reaches Keycloak at another address, as in one Docker network.',
    example: 'http://keycloak:8080',
    optional: true,
    read: (raw) => readBaseUrl(raw, 'internalUrl'),
  },
  {
    key: 'realm',
    label: 'Realm',
    hint: 'Its name under Manage realms. Capital letters count.',
    example: 'data',
    read: readRealm,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'The name you give the client, in the list under Clients.',
    example: 'openmetadata',
    read: readClientId,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'keycloak-url': { field: 'keycloakUrl', label: 'Keycloak URL' },
  // Where the server asks for keys and discovery: the same, unless another address was given.
  'keycloak-server-url': {
    field: 'keycloakUrl',
    label: 'Keycloak URL for the server',
    of: ({ internalUrl, keycloakUrl }) => internalUrl ?? keycloakUrl,
  },
  realm: { field: 'realm', label: 'realm' },
  'client-id': { field: 'clientId', label: 'client ID' },
};
