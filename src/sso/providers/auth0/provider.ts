import { oidcSettings } from '../../oidc/settings.ts';
import type { Provider } from '../provider.ts';
import { form, own } from './form.ts';
import { auth0Host } from './hosts.ts';
import { pages } from './pages.ts';
import { registration } from './registration.ts';

/**
 * Auth0, with a tenant's domain or a custom one.
 *
 * Values: Auth0Validator (authority, keys), auth0-spa-js (public client), Auth0, "ID token structure" (no
 * preferred_username; that sub makes no user name is our advice).
 */
export const auth0: Provider = {
  ...form,
  variants: [{ client: own, values: {} }],
  settings(given) {
    const all = oidcSettings(given, { ...form.oidc, principalClaims: ['email', 'sub'] });
    return given.flow === 'public' ? all : { ...all, oidcDisablePkce: false };
  },
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then Auth0.',
    authority: 'Without a slash at the end, although the issuer has one.',
    responseType: 'Without effect: the library of Auth0 in the browser always uses a code.',
    oidcScope: 'offline_access renews sessions; the app needs the grant Refresh Token.',
    oidcPrompt: 'Blank: Auth0 shows its page only when it has to.',
    oidcDisablePkce: 'false: PKCE is sent, which Auth0 supports.',
    oidcClientAuthMethod: 'Must be the method on the Credentials tab: Client Secret (Post).',
  },
  registration,
  advice: [
    {
      code: 'auth0-save-in-ui',
      severity: 'note',
      field: 'flow',
      when: ({ flow }) => flow === 'confidential',
      message:
        'Use the files. Saving the same settings in the UI asks Auth0 for more: the grant Client Credentials, and access to the Management API.',
      docs: `${pages.confidential}#saving-in-the-ui`,
    },
    {
      code: 'auth0-custom-domain',
      severity: 'note',
      field: 'auth0Domain',
      when: ({ values: { auth0Domain } }) =>
        auth0Domain !== undefined && auth0Host(auth0Domain) === undefined,
      message:
        'This is a custom domain. Tokens name the domain of their sign-in as issuer, so use it in every setting. We infer that the settings then cannot be saved in the UI.',
      docs: `${pages.overview}#custom-domain`,
    },
  ],
  byHand:
    'with the Domain of the Settings tab in place of `<auth0-domain>`, the authority is `https://<auth0-domain>` without a slash at the end, the discovery URL adds `/.well-known/openid-configuration` to it, and the JWKS URL adds `/.well-known/jwks.json`.',
  testFailure:
    'If Auth0 shows an error and stays on its own page, open the details there: the words name the cause. Search this site for them.',
};
