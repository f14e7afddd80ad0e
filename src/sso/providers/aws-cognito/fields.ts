import type { Blank, FieldSpec } from '../provider.ts';
import { loginHost, prefixOf } from './login-domain.ts';
import { partitionOf, regionOf } from './pool.ts';
import { exampleId, readClientId } from './read/client-id.ts';
import { readLoginDomain } from './read/login-domain.ts';
import { examplePool, readUserPoolId } from './read/user-pool-id.ts';

export const fields: readonly FieldSpec[] = [
  {
    key: 'userPoolId',
    label: 'User pool ID',
    hint: 'On the Overview page of the user pool. It begins with the region.',
    example: examplePool,
    read: readUserPoolId,
  },
  {
    key: 'loginDomain',
    label: 'Login domain',
    hint: 'Branding › Domain: the prefix alone, the whole Cognito domain, or your custom domain.',
    example: 'example-login',
    read: readLoginDomain,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'Applications › App clients › your client.',
    example: exampleId,
    read: readClientId,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'user-pool-id': { field: 'userPoolId', label: 'user pool ID' },
  region: {
    field: 'userPoolId',
    label: 'AWS region',
    of: ({ userPoolId }) => regionOf(userPoolId),
  },
  'aws-domain': {
    field: 'userPoolId',
    label: 'domain of AWS',
    usual: partitionOf('').domain,
    of({ userPoolId }) {
      const region = regionOf(userPoolId);
      return region === undefined ? undefined : partitionOf(region).domain;
    },
  },
  'login-prefix': {
    field: 'loginDomain',
    label: 'prefix of the login domain',
    of: ({ loginDomain }) => (loginDomain === undefined ? undefined : prefixOf(loginDomain)),
  },
  'login-domain': { field: 'loginDomain', label: 'login domain', of: loginHost },
  'client-id': { field: 'clientId', label: 'client ID' },
};
