import { urlOf } from '../../check/addresses.ts';
import type { Instead, ProviderCheck } from '../../check/provider-check.ts';
import { about, replace } from '../../check/report.ts';
import { protocolOf } from '../../settings/provider-values.ts';
import { clientSecret } from './check/client-secret.ts';
import { http } from './check/http.ts';
import { prompt } from './check/prompt.ts';
import { publicFlow } from './check/public-flow.ts';
import { realmDiffers } from './check/realm-differs.ts';
import { hasRealm, realmForm } from './check/realm-form.ts';
import { discoveryPath, keysPath } from './endpoints.ts';
import { issuerOf, readRealmUrl } from './realm-url.ts';

/** What is said in place of general findings: the same with the address of the realm in it. */
const instead: Readonly<Record<string, Instead>> = {
  'authority-is-endpoint': ({ settings }, found) => {
    const entry = settings.get('authority');
    const realm = readRealmUrl(urlOf(entry) ?? '');
    if (!entry || !realm) return found;
    return about(entry, {
      ...found,
      message: 'This is an endpoint of the realm. The authority ends with the realm.',
      fix: replace(entry, issuerOf(realm)),
    });
  },
  'discovery-ending': ({ settings }, found) => {
    const entry = settings.get('oidcDiscoveryUri');
    const realm = readRealmUrl(urlOf(entry) ?? '');
    if (!entry || !realm) return found;
    return about(entry, { ...found, fix: replace(entry, `${issuerOf(realm)}${discoveryPath}`) });
  },
  'jwks-provider-missing': (_, found) => ({
    ...found,
    message: `${found.message} Add the realm’s address and ${keysPath}.`,
  }),
};

/** Keycloak: custom-oidc to the server, known by the addresses of a realm. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    (provider === 'custom-oidc' || protocolOf(provider) === undefined) &&
    hasRealm({ settings, flow: undefined }),
  rules: [clientSecret, http, prompt, publicFlow, realmDiffers, realmForm],
  owns: (text) => (readRealmUrl(text) ? 'This is an address of a Keycloak realm.' : undefined),
  instead,
};
