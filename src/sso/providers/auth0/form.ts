import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { refuseSecret } from './secret.ts';

export const own: Client = {
  ...{ provider: 'auth0', oidcType: 'auth0', buttonName: 'Auth0' },
  variant: 'own',
};

/** Auth0, as far as a form asks for it. */
export const form = {
  id: 'auth0',
  name: 'Auth0',
  shortName: 'Auth0',
  ...{ pages, fields, blanks },
  client: () => own,
  oidc: {
    ...{ endpoints, redirect },
    scope: 'openid email profile offline_access',
    prompt: '',
    secret: {
      hint: 'On the Settings tab; copy it with the button beside it.',
      refuse: refuseSecret,
    },
    // Tenants and custom domains are without number, so readers paste what Auth0 answers.
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'A sign-in URL of Auth0, or a discovery document',
} satisfies ProviderForm;
