import type { Blank, FieldSpec } from '../provider.ts';
import { endpointBase } from './endpoints.ts';
import { exampleId, readClientId } from './read/client-id.ts';
import { readIssuer } from './read/issuer.ts';

export const fields: readonly FieldSpec[] = [
  {
    key: 'oktaIssuer',
    label: 'Okta domain or issuer',
    hint: 'The address of your organization, or the Issuer URI of a custom authorization server.',
    example: 'https://acme.okta.com',
    read: readIssuer,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'On the General tab of the app integration, under Client Credentials.',
    example: exampleId,
    read: readClientId,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'client-id': { field: 'clientId', label: 'client ID' },
  'okta-issuer': { field: 'oktaIssuer', label: 'Okta issuer' },
  'okta-domain': {
    field: 'oktaIssuer',
    label: 'Okta domain',
    of: ({ oktaIssuer }) => oktaIssuer?.split('/')[2],
  },
  'okta-endpoints': {
    field: 'oktaIssuer',
    label: 'start of Okta’s endpoints',
    of: ({ oktaIssuer }) => (oktaIssuer === undefined ? undefined : endpointBase(oktaIssuer)),
  },
};
