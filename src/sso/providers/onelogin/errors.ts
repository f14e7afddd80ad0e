import type { ProviderErrors } from '../../errors/provider-errors.ts';

/** OneLogin's own words are in no source; what the names of OAuth mean there, and onelogin/onelogin-oidc-node#17. */
export const errors: ProviderErrors = {
  owner: 'OneLogin',
  groups: {},
  pages: {},
  console: 'the OneLogin administration',
  places: {},
  ownsHost: (host) => host.endsWith('.onelogin.com'),
  rules: {
    invalid_client: ({ setUp: { provider, flow } }) =>
      provider === 'onelogin' && flow === 'confidential'
        ? [
            'At OneLogin, look at the tab SSO of the application: under Token Endpoint the Authentication Method must be POST. OpenMetadata’s own page says None (PKCE), which is for public clients.',
          ]
        : [],
    'client-unknown': ({ setUp: { provider } }) =>
      provider === 'onelogin'
        ? [
            'At OneLogin, the Client ID is on the tab SSO of the application. The one under Developers is for its API, and signs nobody in.',
          ]
        : [],
  },
};
