import { compareRedirect, type InstallationRule } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { cognito } from './errors/cognito.ts';
import { places } from './errors/places.ts';
import { isPrefixDomain } from './login-domain.ts';

const redirect: InstallationRule = ({ setUp, named: { redirectUri } }) => {
  if (redirectUri === undefined) return [];
  const known = setUp.redirectUris?.some(({ uri }) => uri === redirectUri);
  return [
    ...compareRedirect('The address names', redirectUri, setUp),
    ...(known ? ['So it is missing at the app client: add it to the Allowed callback URLs.'] : []),
  ];
};

/** What a name of OAuth means at Cognito, for whoever has a plan with it. */
const here =
  (...sentences: string[]): InstallationRule =>
  ({ setUp: { provider } }) =>
    provider === 'aws-cognito' ? sentences : [];

/**
 * What Cognito answers when a sign-in fails, and what it means for a plan. AWS, "Token endpoint";
 * aws-amplify/amplify-js#4426, #5284, BerriAI/litellm-docs#1433.
 */
export const errors: ProviderErrors = {
  owner: 'Amazon',
  groups: { cognito },
  pages: { cognito: 'amazon-cognito' },
  console: 'the Amazon Cognito console',
  places,
  shapes: [
    ['error-page', /An error was encountered with the requested page|Login pages unavailable/],
  ],
  ownsHost: (host) => isPrefixDomain(host),
  rules: {
    'cognito-redirect-mismatch': redirect,
    invalid_scope: here(
      'At Cognito each scope must be ticked on the tab Login pages of the app client, and offline_access does not exist. Ask for openid email profile.',
    ),
    invalid_client: here(
      'At Cognito the secret is wrong, or the app client has none. A client without a secret cannot get one: create another.',
    ),
    invalid_grant: here(
      'At Cognito a code works once and for five minutes, with the redirect URI it was asked for with.',
    ),
    unauthorized_client: here(
      'At Cognito the grant type is not allowed for the app client: tick Authorization code grant on its tab Login pages.',
    ),
  },
};
