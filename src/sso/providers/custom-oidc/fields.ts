import type { Blank, FieldSpec } from '../provider.ts';
import { discoveryOf } from './discovery-url.ts';
import { readAddress, type AddressField } from './read/address.ts';
import { readButtonName, readClientId } from './read/client-id.ts';

function address(key: AddressField, label: string, name: string, example: string): FieldSpec {
  const hint =
    key === 'issuer'
      ? 'In the discovery document under "issuer", letter by letter, a slash at the end included.'
      : `In the discovery document under "${name}".`;
  return { key, label, hint, example, read: (raw) => readAddress(raw, key) };
}

const host = 'https://id.example.com';

export const fields: readonly FieldSpec[] = [
  address('issuer', 'Issuer', 'issuer', host),
  address(
    'authorizationUrl',
    'Authorization URL',
    'authorization_endpoint',
    `${host}/oauth2/authorize`,
  ),
  address('jwksUrl', 'Key URL (JWKS)', 'jwks_uri', `${host}/oauth2/keys`),
  {
    ...address('tokenUrl', 'Token URL (optional)', 'token_endpoint', `${host}/oauth2/token`),
    optional: true,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'As the provider shows it for your application.',
    example: 'openmetadata',
    read: readClientId,
  },
  {
    key: 'buttonName',
    label: 'Name on the button (optional)',
    hint: 'Behind “Sign in with”. SSO, if you leave it out.',
    example: 'Acme ID',
    optional: true,
    read: readButtonName,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'issuer-url': { field: 'issuer', label: 'issuer' },
  'issuer-discovery-url': {
    field: 'issuer',
    label: 'discovery URL',
    of: ({ issuer }) => (issuer === undefined ? undefined : discoveryOf(issuer)),
  },
  'authorization-url': { field: 'authorizationUrl', label: 'authorization URL' },
  'token-url': { field: 'tokenUrl', label: 'token URL' },
  'issuer-jwks-url': { field: 'jwksUrl', label: 'key URL' },
  'client-id': { field: 'clientId', label: 'client ID' },
  'button-name': {
    field: 'buttonName',
    label: 'name on the button',
    usual: 'SSO',
    of: ({ buttonName }) => buttonName ?? 'SSO',
  },
};
