import type { Flow } from '../../server/flow.ts';
import type { Client, OwnValues } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { blanks, fields, promptOf } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { refuseSecret } from './secret.ts';

export const own: Client = { provider: 'google', oidcType: 'google', variant: 'own' };

/** Google, as far as a form asks for it. */
export const form = {
  id: 'google',
  name: 'Google',
  shortName: 'Google',
  ...{ pages, fields, blanks },
  client: () => own,
  oidc: {
    endpoints: () => endpoints,
    redirect,
    // Exactly these: Google lists no others, offline_access least of all.
    scope: 'openid email profile',
    prompt: 'consent',
    parameters: (values: OwnValues, flow: Flow): Readonly<Record<string, string>> =>
      flow === 'public'
        ? { prompt: '' }
        : {
            access_type: 'offline',
            prompt: promptOf(values),
            hd: values['workspaceDomain'] ?? '',
          },
    secretAlways: true,
    secret: {
      hint: 'Starts with GOCSPX-; shown once, when the client is created.',
      refuse: refuseSecret,
    },
    origins: [new URL(endpoints.authority).origin, new URL(endpoints.jwks).origin],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'A sign-in URL of Google, or a text with the client ID',
} satisfies ProviderForm;
