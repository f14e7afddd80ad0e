import { oidcSettings } from '../../oidc/settings.ts';
import type { Provider } from '../provider.ts';
import { form, own } from './form.ts';
import { pages } from './pages.ts';
import { registration } from './registration.ts';

/**
 * Okta, with the organization's own authorization server or a custom one.
 *
 * Values: OktaAuthValidator (authority, keys), OidcPromptPolicy (prompt), OktaAuthProvider of the UI
 * (public client).
 */
export const okta: Provider = {
  ...form,
  variants: [{ client: own, values: {} }],
  settings(given) {
    const all = oidcSettings(given, form.oidc);
    return given.flow === 'public' ? all : { ...all, oidcDisablePkce: false };
  },
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then Okta.',
    authority: 'The issuer, without a slash at the end.',
    responseType: 'Without effect: the library of Okta in the browser always uses a code.',
    oidcScope:
      'offline_access renews sessions. Tick the grant Refresh Token first, or nobody gets in.',
    oidcPrompt: 'Blank: Okta shows its page only when it has to.',
    oidcDisablePkce: 'false: PKCE is sent, which an app may require.',
    oidcClientAuthMethod: 'The secret in the body; Okta takes it in the header too.',
  },
  registration,
  advice: [
    {
      code: 'okta-refresh-grant',
      severity: 'note',
      field: 'flow',
      when: () => true,
      message:
        'The plan asks for offline_access. Tick the grant Refresh Token in the app first: without it we infer that Okta refuses the sign-in.',
      docs: `${pages.confidential}#stay-signed-in`,
    },
  ],
  byHand:
    'the authority is your Okta domain, such as `https://acme.okta.com`, or the Issuer URI of a custom authorization server, such as `https://acme.okta.com/oauth2/default`. The discovery URL adds `/.well-known/openid-configuration` to it. The JWKS URL is `/oauth2/v1/keys` below the domain, and `/v1/keys` below the issuer of a custom server.',
  testFailure:
    'If Okta shows “400 Bad Request” and stays on its own page, the words there name the cause. Search this site for them.',
};
