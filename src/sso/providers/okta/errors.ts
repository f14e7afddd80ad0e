import { compareRedirect, type InstallationRule } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { okta } from './errors/okta.ts';
import { places } from './errors/places.ts';
import { splitUrl } from '../../text/url-parts.ts';
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

/** An organization has two kinds of servers, and each signs with keys of its own. */
const keyServer: InstallationRule = ({ named: { keyLists }, setUp: { values } }) => {
  const asked = keyLists
    ?.split(' ')
    .find((url) => oktaHost(splitUrl(url)?.host ?? '') !== undefined);
  const server = asked && /^(.*?)(\/oauth2(?:\/[^/]+)?)?\/v1\/keys$/.exec(asked);
  if (!server) return [];
  const custom = /\/oauth2\/./.test(server[2] ?? '');
  const issuer = values?.['oktaIssuer'];
  return [
    custom
      ? `The list ${asked} has the keys of a custom authorization server alone. A token of the organization’s own server is signed with those of ${server[1] ?? ''}/oauth2/v1/keys.`
      : `The list ${asked} has the keys of the organization’s own server alone. A token of a custom authorization server, such as default, is signed with those of its own list.`,
    ...(issuer === undefined ? [] : [`Your plan has ${issuer}.`]),
  ];
};

/** What Okta answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Okta',
  groups: { okta },
  pages: { okta: 'okta' },
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
    'no-key-found-with-kid': keyServer,
  },
};
