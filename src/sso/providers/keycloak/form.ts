import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { secret } from './secret.ts';

const client: Client = {
  ...{ provider: 'custom-oidc', oidcType: 'custom-oidc', buttonName: 'Keycloak' },
};

/** Keycloak, as far as a form asks for it. */
export const form = {
  id: 'keycloak',
  name: 'Keycloak',
  shortName: 'Keycloak',
  ...{ pages, fields, blanks },
  client: () => client,
  oidc: {
    endpoints,
    ...{ redirect, secret },
    scope: 'openid email profile',
    // Keycloak knows none, login and consent, and passes over select_account (tried on 26.7).
    prompt: '',
    http: 'anywhere',
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'An address of the realm, its discovery document, or an adapter configuration',
} satisfies ProviderForm;
