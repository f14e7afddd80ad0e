import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { refuseSecret } from './secret.ts';

/** OpenMetadata up to 1.10.6 wanted a name for Okta too (#24404). */
export const own: Client = {
  ...{ provider: 'okta', oidcType: 'okta', buttonName: 'Okta' },
  variant: 'own',
};

/** Okta, as far as a form asks for it. */
export const form = {
  id: 'okta',
  name: 'Okta',
  shortName: 'Okta',
  ...{ pages, fields, blanks },
  client: () => own,
  oidc: {
    ...{ endpoints, redirect },
    scope: 'openid email profile offline_access',
    // Whether Okta takes select_account is not known.
    prompt: '',
    secret: {
      hint: 'On the General tab of the app, under Client Credentials.',
      refuse: refuseSecret,
    },
    // Okta answers only to origins that an administrator trusts.
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'A sign-in URL of Okta, the Metadata URI, or a discovery document',
} satisfies ProviderForm;
