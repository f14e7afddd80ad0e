import { compareRedirect, type InstallationRule } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { okta } from './errors/okta.ts';
import { places } from './errors/places.ts';
import { oktaHost } from './hosts.ts';

const redirect: InstallationRule = ({ setUp, named: { redirectUri } }) =>
  redirectUri === undefined ? [] : compareRedirect('The page names', redirectUri, setUp);

const whichServer: InstallationRule = ({ setUp: { values } }) => {
  const issuer = values?.['oktaIssuer'];
  if (issuer === undefined) return [];
  return [
    issuer.includes('/oauth2/')
      ? `Your plan has the custom authorization server ${issuer}. The organization’s own is ${issuer.replace(/\/oauth2\/.*$/, '')}.`
      : 'Your plan has the organization’s own authorization server: whoever sent this uses another one.',
  ];
};

/** What Okta answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Okta',
  groups: { okta },
  console: 'the Okta Admin Console',
  places,
  shapes: [
    ['client-library', /\bAuthSdkError\b/],
    ['error-page', /400 Bad Request[^]{0,200}Your request resulted in an error/],
  ],
  ownsHost: (host) => oktaHost(host) !== undefined,
  rules: {
    'okta-login-redirect-uri': redirect,
    'okta-policy-evaluation-failed': whichServer,
    'okta-discovery-failed': whichServer,
  },
};
