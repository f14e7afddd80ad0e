import { readGuid } from '../../text/guid.ts';
import type { Client, OwnValues } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { clouds } from './clouds.ts';
import { endpoints } from './endpoints.ts';
import { blanks, cloudOf, fields, together } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';

export const own: Client = { provider: 'azure', oidcType: 'azure', variant: 'own' };

/** OpenMetadata's azure cannot go to other clouds, nor to directories for customers. */
export function general(variant: string): Client {
  return { provider: 'custom-oidc', oidcType: 'custom', buttonName: 'Microsoft', variant };
}

/** Microsoft Entra ID, as far as a form asks for it. */
export const form = {
  id: 'azure',
  name: 'Microsoft Entra ID',
  shortName: 'Entra ID',
  ...{ pages, fields, blanks, together },
  client(values: OwnValues): Client | undefined {
    const cloud = cloudOf(values);
    if (!cloud) return undefined;
    if (values['directory'] === 'external') return general('external');
    return cloud.azureProvider ? own : general('custom-oidc');
  },
  oidc: {
    ...{ endpoints, redirect },
    // AzureAuthValidator insists on offline_access.
    scope: 'openid email profile offline_access',
    prompt: 'select_account',
    secret: {
      hint: 'The Value, not the Secret ID.',
      // A GUID is the Secret ID of the portal's table, not its Value (AADSTS7000215).
      refuse: (text: string) =>
        readGuid(text)
          ? {
              code: 'secret-is-secret-id',
              message: 'This is the Secret ID. Copy the Value beside it, or create a new secret.',
            }
          : undefined,
    },
    origins: Object.values(clouds).map(({ host }) => `https://${host}`),
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'The Overview page or Endpoints list, a URL, or a discovery document',
} satisfies ProviderForm;
