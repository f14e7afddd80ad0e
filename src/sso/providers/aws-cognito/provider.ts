import { oidcSettings } from '../../oidc/settings.ts';
import { atLeast } from '../../server/versions.ts';
import type { Provider } from '../provider.ts';
import { form, own } from './form.ts';
import { pages } from './pages.ts';
import { publicFlowFails, publicFlowMessage } from './public-flow.ts';
import { registration } from './registration.ts';

/**
 * Amazon Cognito user pools.
 *
 * Values: CognitoAuthValidator (authority, keys), OidcDiscoveryValidator (scope, prompt).
 */
export const awsCognito: Provider = {
  ...form,
  variants: [{ client: own, values: {} }],
  settings: (given) => ({
    ...oidcSettings(given, {
      ...form.oidc,
      // In pools with e-mail sign-in, cognito:username is a random ID.
      principalClaims: ['email', 'cognito:username', 'sub'],
      // Cognito gives a browser a code or an access token, never an ID token alone.
      publicResponseType: 'code',
    }),
    ...(given.flow === 'confidential' && { oidcDisablePkce: false }),
  }),
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then the pool.',
    authority: 'The pool at cognito-idp, not the login domain. No slash behind it.',
    responseType: 'Cognito gives no ID token to a browser, only a code.',
    jwtPrincipalClaims: 'Where users sign in with e-mail, cognito:username is a random ID.',
    oidcScope: 'Exactly these. Cognito has no offline_access, and gives a refresh token without.',
    oidcPrompt: 'Blank. login or select_account work with managed login alone.',
    oidcDisablePkce: 'false: PKCE is sent, which Cognito supports.',
    oidcClientSecret: 'Of the app client; no access key of AWS.',
  },
  registration,
  advice: [
    {
      code: 'flow-public-broken',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, version }) => flow === 'public' && publicFlowFails(version),
      message: ({ version }) => publicFlowMessage(version),
      docs: pages.public,
    },
    {
      code: 'flow-public-upgrade',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, version }) => flow === 'public' && !atLeast(version, '1.10'),
      message:
        'From 1.10.1 on sign-in with a public client of Cognito fails, so an update would lock users out. Choose confidential if you can.',
      docs: pages.public,
    },
  ],
  byHand:
    'with the pool ID in place of `<user-pool-id>` and the region it begins with in place of `<region>`, the authority is `https://cognito-idp.<region>.amazonaws.com/<user-pool-id>`, the discovery URL adds `/.well-known/openid-configuration` to it, and the JWKS URL adds `/.well-known/jwks.json`.',
  testFailure:
    'If Cognito stays on its own page and says “An error was encountered with the requested page”, the address has the name of the error behind `error=`. Search this site for it.',
};
