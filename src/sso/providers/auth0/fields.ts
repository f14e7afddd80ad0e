import type { Blank, FieldSpec } from '../provider.ts';
import { exampleId, readClientId } from './read/client-id.ts';
import { readDomain } from './read/domain.ts';

export const fields: readonly FieldSpec[] = [
  {
    key: 'auth0Domain',
    label: 'Auth0 domain',
    hint: 'Domain on the Settings tab of the application, or your custom domain.',
    example: 'acme.eu.auth0.com',
    read: readDomain,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'On the same tab.',
    example: exampleId,
    read: readClientId,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'client-id': { field: 'clientId', label: 'client ID' },
  'auth0-domain': { field: 'auth0Domain', label: 'Auth0 domain' },
};
