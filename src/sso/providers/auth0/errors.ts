import { compareRedirect, type InstallationRule } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { auth0 } from './errors/auth0.ts';
import { places } from './errors/places.ts';
import { auth0Host } from './hosts.ts';

const redirect: InstallationRule = ({ setUp, named: { redirectUri } }) =>
  redirectUri === undefined ? [] : compareRedirect('The text names', redirectUri, setUp);

const domain: InstallationRule = ({ setUp: { values } }) => {
  const own = values?.['auth0Domain'];
  return own === undefined ? [] : [`Your plan has the domain ${own}.`];
};

/** What Auth0 answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Auth0',
  groups: { auth0 },
  pages: { auth0: 'auth0' },
  console: 'the Auth0 dashboard',
  places,
  shapes: [
    ['client-library', /\bauth0-spa-js\b/],
    ['error-page', /Oops!?,? something went wrong/i],
  ],
  ownsHost: (host) => auth0Host(host) !== undefined,
  rules: {
    'auth0-callback-url-mismatch': redirect,
    'auth0-unknown-client': domain,
    'auth0-issuer-mismatch': domain,
  },
};
