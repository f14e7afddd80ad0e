import { oidcSettings } from '../../oidc/settings.ts';
import type { Provider } from '../provider.ts';
import { cloudOf } from './fields.ts';
import { form, general, own } from './form.ts';
import { pages } from './pages.ts';
import { registration } from './registration.ts';

/**
 * Microsoft Entra ID.
 *
 * Values: AzureAuthValidator (authority, JWKS, scope), pac4j AzureAd2OidcConfiguration (tenant).
 */
export const azure: Provider = {
  ...form,
  variants: [
    { client: own, values: { cloud: 'global' } },
    { client: general('custom-oidc'), values: {} },
    { client: general('external'), values: { directory: 'external' } },
  ],
  settings(given) {
    const { client, flow } = given;
    return {
      ...oidcSettings(given, form.oidc),
      // MSAL and AzureAuthValidator want the bare authority, a general client the issuer.
      authority: { text: given.url(client.variant === 'own' ? 'authority' : 'issuer') },
      // A general client of an unlisted directory has no use for it.
      ...(flow === 'confidential' &&
        client.variant !== 'external' && { oidcTenant: { text: [given.blank('tenant-id')] } }),
    };
  },
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then Entra ID.',
    oidcTenant: 'The ID alone. A URL, or nothing at all, keeps the server from starting.',
    oidcClientSecret:
      'The Value, not the Secret ID. If it has characters other than A-Z a-z 0-9 _ . ~ -, create a new one.',
    oidcScope: 'offline_access brings the refresh token that keeps users signed in.',
  },
  registration,
  advice: [
    {
      code: 'flow-public-other-cloud',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, values }) => flow === 'public' && cloudOf(values)?.azureProvider === false,
      message:
        'With custom-oidc the browser uses the old implicit flow: the app registration then needs the box ID tokens under Implicit grant. Choose confidential if you can.',
      docs: pages.public,
    },
  ],
  byHand:
    'with the tenant ID in place of `<tenant-id>`, the authority is `https://login.microsoftonline.com/<tenant-id>`, the discovery URL adds `/v2.0/.well-known/openid-configuration` to it, and the JWKS URL adds `/discovery/v2.0/keys`.',
  testFailure:
    'If Microsoft shows an error and stays on its own page, the `AADSTS` number on it names the cause. Search this site for it.',
};
