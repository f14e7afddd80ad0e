import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { pages } from './pages.ts';
import { readClientId, readSubdomain } from './read.ts';

export const client: Client = {
  ...{ provider: 'custom-oidc', oidcType: 'custom-oidc', buttonName: 'OneLogin' },
};

/** OneLogin, as far as a form asks for it. */
export const form = {
  id: 'onelogin',
  name: 'OneLogin',
  shortName: 'OneLogin',
  pages,
  fields: [
    {
      key: 'subdomain',
      label: 'Subdomain',
      hint: 'What stands before .onelogin.com in the address of your portal.',
      example: 'contoso',
      read: readSubdomain,
    },
    {
      key: 'clientId',
      label: 'Client ID',
      hint: 'On the tab SSO of the application.',
      example: '1a2b3c4d-0000-4e5f-8a9b-1c2d3e4f5a6b',
      read: readClientId,
    },
  ],
  blanks: {
    subdomain: { field: 'subdomain', label: 'OneLogin subdomain' },
    'client-id': { field: 'clientId', label: 'client ID' },
  },
  client: () => client,
  oidc: {
    endpoints,
    scope: 'openid email profile',
    prompt: '',
    redirect: {
      placeName: 'Configuration ›',
      places: { confidential: 'Redirect URIs', public: 'Redirect URIs' },
      // custom-oidc is the general browser client (AuthProvider.util.ts).
      silentCallback: () => true,
      notServer: (host: string) =>
        host.endsWith('.onelogin.com')
          ? {
              code: 'server-url-is-onelogin',
              message:
                'This is an address of OneLogin. Write the address of your own OpenMetadata server.',
            }
          : undefined,
    },
    secret: { hint: 'On the tab SSO of the application.' },
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'An address of OneLogin, or its discovery document',
} satisfies ProviderForm;
