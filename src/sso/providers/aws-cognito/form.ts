import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';
import { redirect } from './redirect.ts';
import { refuseSecret } from './secret.ts';

export const own: Client = { provider: 'aws-cognito', oidcType: 'aws-cognito' };

/** Amazon Cognito, as far as a form asks for it. */
export const form = {
  id: 'aws-cognito',
  name: 'Amazon Cognito',
  shortName: 'Cognito',
  ...{ pages, fields, blanks },
  client: () => own,
  oidc: {
    ...{ endpoints, redirect },
    // Cognito has no offline_access: OidcDiscoveryValidator and Cognito itself refuse it.
    scope: 'openid email profile',
    prompt: '',
    secret: { hint: 'App clients › your client › Client secret › Show.', refuse: refuseSecret },
    // Nobody has measured whether its documents may be read by other origins.
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel:
    'The ARN of the pool, a login URL, a discovery document, or the output of the AWS CLI',
} satisfies ProviderForm;
