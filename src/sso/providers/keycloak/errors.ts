import { compareRedirect } from '../../errors/installation-rules.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { keycloak } from './errors/keycloak.ts';
import { places } from './errors/places.ts';
import { readRealmUrl } from './realm-url.ts';

/** What Keycloak answers when a sign-in fails, and what it means for a plan. */
export const errors: ProviderErrors = {
  owner: 'Keycloak',
  groups: { keycloak },
  pages: { keycloak: 'keycloak' },
  console: 'the admin console',
  places,
  shapes: [
    ['error-page', /^We are sorry\.\.\./],
    ['server-log', /\[org\.keycloak\.|\bKC-SERVICES\d{4}\b|\bat org\.keycloak\./],
  ],
  rules: {
    'keycloak-invalid-redirect-uri': ({ setUp, named: { redirectUri } }) =>
      redirectUri === undefined ? [] : compareRedirect('The message names', redirectUri, setUp),
    'keycloak-no-realm': ({ setUp: { issuer } }) => {
      const url = readRealmUrl(issuer ?? '');
      return url ? [`The realm of your plan is ${url.realm}.`] : [];
    },
  },
};
