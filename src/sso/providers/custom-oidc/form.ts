import type { Endpoints } from '../../oidc/oidc.ts';
import type { Client } from '../../settings/given.ts';
import type { ProviderForm } from '../provider.ts';
import { blanks, fields } from './fields.ts';
import { pages } from './pages.ts';

const client: Client = { provider: 'custom-oidc', oidcType: 'custom-oidc', buttonName: 'SSO' };

/** Only the discovery document knows them, so each is a value of the reader's. */
function endpoints(part: (blank: string) => string): Endpoints {
  return {
    authority: part('issuer-url'),
    issuer: part('issuer-url'),
    discovery: part('issuer-discovery-url'),
    jwks: part('issuer-jwks-url'),
    authorizationEndpoint: part('authorization-url'),
    tokenEndpoint: part('token-url'),
  };
}

/** Any OpenID provider, as far as a form asks for it. */
export const form = {
  id: 'custom-oidc',
  name: 'Another OpenID Connect provider',
  shortName: 'the provider',
  ...{ pages, fields, blanks },
  client: () => client,
  oidc: {
    endpoints,
    scope: 'openid email profile',
    prompt: '',
    redirect: {
      placeName: 'At the provider:',
      places: { confidential: 'redirect URIs', public: 'redirect URIs' },
      silentCallback: () => true,
    },
    secret: { hint: 'As the provider showed it when the application was registered.' },
    http: 'anywhere',
    origins: [],
  },
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteLabel: 'The discovery document: open the discovery URL and copy everything it shows',
} satisfies ProviderForm;
