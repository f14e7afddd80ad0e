import {
  compareRedirect,
  type ErrorFacts,
  type InstallationRule,
} from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { google } from './errors/google.ts';
import { places } from './errors/places.ts';

const redirect: InstallationRule = ({ setUp, named: { redirectUri } }) => {
  if (redirectUri === undefined) return [];
  const known = setUp.redirectUris?.some(({ uri }) => uri === redirectUri);
  return [
    ...compareRedirect('The page names', redirectUri, setUp),
    ...(known
      ? ['So it is missing at the client: add it under Authorized redirect URIs, then wait.']
      : []),
  ];
};

const publicOnly: InstallationRule = ({ setUp: { flow } }: ErrorFacts) =>
  flow === 'confidential'
    ? [
        'Your plan is the confidential client, and a browser redeemed the code: the server still runs as a public client.',
      ]
    : [];

const keys = 'https://www.googleapis.com/oauth2/v3/certs';

/** Google’s own keys have IDs of 40 hex digits (#8505). */
const ownKey: InstallationRule = ({ named: { kid, keyLists } }) =>
  kid !== undefined && /^[\da-f]{40}$/.test(kid) && !keyLists?.split(' ').includes(keys)
    ? [
        `A key ID of 40 hex digits is of the form that Google’s have. Their list is ${keys}: add it.`,
      ]
    : [];

/** What Google answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Google',
  groups: { google },
  pages: { google: 'google' },
  console: 'the Google Cloud console',
  places,
  shapes: [['error-page', /Access blocked: |Error \d{3}: [a-z]+_[a-z_]+|Authorization Error/]],
  ownsHost: (host) => host === 'accounts.google.com',
  rules: {
    'google-redirect-uri-mismatch': redirect,
    'google-client-secret-missing': publicOnly,
    'no-key-found-with-kid': ownKey,
  },
};
