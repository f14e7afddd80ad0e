import type { RedirectRules } from '../../oidc/oidc.ts';

/**
 * What Keycloak accepts as a redirect URI: what is registered, letter by letter (tried on 26.7: a slash
 * at the end, another port or 127.0.0.1 for localhost give "Invalid parameter: redirect_uri"). http is
 * no matter of its own there.
 */
export const redirect: RedirectRules = {
  placeName: 'Client ›',
  places: { confidential: 'Valid redirect URIs', public: 'Valid redirect URIs' },
  silentCallback: () => true,
  http: 'anywhere',
  remarks: [
    {
      code: 'http',
      severity: 'warning',
      refuses: ({ scheme, host }) =>
        scheme === 'http' && !/^(?:localhost|127\.0\.0\.1)$/i.test(host),
      message:
        'Keycloak accepts http, but tokens and cookies travel in the clear. Put OpenMetadata behind TLS before others use it.',
    },
  ],
};
