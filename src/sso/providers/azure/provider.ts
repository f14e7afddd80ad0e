import { oidcSettings } from '../../oidc/settings.ts';
import { readGuid } from '../../text/guid.ts';
import type { Client } from '../../settings/given.ts';
import type { Provider } from '../provider.ts';
import { clouds } from './clouds.ts';
import { endpoints } from './endpoints.ts';
import { blanks, cloudOf, fields, together } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { registration } from './registration.ts';

const scope = 'openid email profile offline_access';
const prompt = 'select_account';

const own: Client = { provider: 'azure', oidcType: 'azure', variant: 'own' };

/** OpenMetadata's azure cannot go to other clouds, nor to directories for customers. */
function general(variant: string): Client {
  return { provider: 'custom-oidc', oidcType: 'custom', buttonName: 'Microsoft', variant };
}

/**
 * Microsoft Entra ID.
 *
 * Values: AzureAuthValidator (authority, JWKS, scope), pac4j AzureAd2OidcConfiguration (tenant).
 */
export const azure: Provider = {
  id: 'azure',
  name: 'Microsoft Entra ID',
  shortName: 'Entra ID',
  ...{ pages, fields, blanks, together },
  client(values) {
    const cloud = cloudOf(values);
    if (!cloud) return undefined;
    if (values['directory'] === 'external') return general('external');
    return cloud.azureProvider ? own : general('custom-oidc');
  },
  variants: [
    { client: own, values: { cloud: 'global' } },
    { client: general('custom-oidc'), values: {} },
    { client: general('external'), values: { directory: 'external' } },
  ],
  settings(given) {
    const { client, flow } = given;
    return {
      ...oidcSettings(given, { scope, prompt }),
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
      'The Value, not the Secret ID. Signs other than A-Z a-z 0-9 _ . ~ - need care: create a new one.',
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
  oidc: {
    endpoints,
    ...{ scope, prompt, redirect },
    secret: {
      hint: 'The Value, not the Secret ID.',
      // A GUID is the Secret ID of the portal's table, not its Value (AADSTS7000215).
      refuse: (text) =>
        readGuid(text)
          ? {
              code: 'secret-is-secret-id',
              message: 'This is the Secret ID. Copy the Value beside it, or create a new secret.',
            }
          : undefined,
    },
    origins: Object.values(clouds).map(({ host }) => `https://${host}`),
  },
  byHand:
    'with the tenant ID in place of `<tenant-id>`, the authority is `https://login.microsoftonline.com/<tenant-id>`, the discovery URL adds `/v2.0/.well-known/openid-configuration` to it, and the JWKS URL adds `/discovery/v2.0/keys`.',
  testFailure:
    'If Microsoft shows an error and stays on its own page, the `AADSTS` number on it names the cause. Search this site for it.',
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'A URL, the portal’s Endpoints list, or a discovery document',
};
