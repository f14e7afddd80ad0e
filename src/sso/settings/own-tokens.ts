import { targets } from '../server/targets.ts';
import { text } from '../text/pieces.ts';
import { words, type Given, type SettingValues } from './given.ts';

/**
 * The settings of every provider that gives no token to the browser: with SAML, LDAP and passwords of
 * its own, OpenMetadata makes all tokens itself, and checks them with its own keys alone. A provider
 * adds its own block, and puts its own in the places of what is undefined here. Pure.
 */
export function ownTokenSettings(given: Given): SettingValues {
  return {
    authorizerClassName: words('org.openmetadata.service.security.DefaultAuthorizer'),
    requestFilter: words('org.openmetadata.service.security.JwtFilter'),
    adminPrincipals: { list: given.admins },
    allowedRegistrationDomains: { list: given.domains },
    principalDomain: { text: given.domains[0] ?? [] },
    enforcePrincipalDomain: undefined,
    provider: words(given.client.provider),
    clientType: words(given.flow),
    publicKeyUrls: {
      list: [[text(`${targets[given.target].ownAddress}/api/v1/system/config/jwks`)]],
    },
    enableSelfSignup: true,
  };
}
