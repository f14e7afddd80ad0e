import { oidcSettings } from '../../oidc/settings.ts';
import { atLeast } from '../../server/versions.ts';
import { isLoopback } from '../../text/loopback.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { Provider } from '../provider.ts';
import { form } from './form.ts';
import { pages } from './pages.ts';

/**
 * Any provider that speaks OpenID Connect, from its discovery document.
 *
 * Values: AuthenticationCodeFlowHandler (generic pac4j client), CustomOidcValidator.
 */
export const customOidc: Provider = {
  ...form,
  variants: [{ client: form.client(), values: {} }],
  settings: (given) => ({
    ...oidcSettings(given, {
      ...form.oidc,
      publicResponseType: atLeast(given.version, '1.12') ? 'id_token' : 'code',
    }),
    providerName: { text: [given.blank('button-name')] },
    ...(given.flow === 'confidential' && { oidcDisablePkce: true }),
  }),
  whys: {
    authority: 'The issuer, letter by letter as in the discovery document.',
    oidcDiscoveryUri: 'The server fetches it and does not start without.',
    oidcDisablePkce: 'Write false if the provider demands PKCE.',
    oidcScope: 'Add offline_access if the provider lists it, for a refresh token.',
  },
  registration: {
    steps: ({ flow, redirectUris }) => [
      {
        title: 'Register the application',
        text:
          flow === 'confidential'
            ? `At the provider, as a web application that has a secret, with the redirect URIs ${redirectUris}. Its token endpoint must accept the secret in the request body (client_secret_post).`
            : `At the provider, as a public or single-page application, with the redirect URIs ${redirectUris}.`,
      },
    ],
    signIn: 'The provider’s login page appears, then the home page.',
    failure: 'If the provider refuses the redirect URI, compare it letter by letter.',
  },
  advice: [
    {
      code: 'flow-public-id-token',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, version }) => flow === 'public' && atLeast(version, '1.12'),
      message:
        'From 1.12 on the browser asks for an ID token (implicit flow), which many providers give only when it is switched on. Choose confidential if you can.',
      docs: `${pages.overview}#choose-the-flow`,
    },
    {
      code: 'issuer-in-container',
      severity: 'warning',
      field: 'issuer',
      when: ({ target, values }) =>
        target !== 'bare-metal' && isLoopback(splitUrl(values['issuer'] ?? '')?.host ?? ''),
      message:
        'In a container, localhost is the container itself, so the server finds no provider there. Use an address that both the browser and the server reach.',
    },
  ],
  byHand:
    'the authority is the `issuer` of the discovery document, letter by letter. The discovery URL is the issuer without a slash at its end, followed by `/.well-known/openid-configuration`. The JWKS URL stands there as `jwks_uri`.',
  testFailure:
    'If the provider shows an error and stays on its own page, look for `error=` in the address or the name of the error on the page. Search this site for it.',
};
