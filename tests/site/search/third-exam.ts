import { ask, at, error, setting, type Question } from './question.ts';

const site = (page: string, section?: string) => ({ page, ...(section && { section }) });

/** A third set, as the two before it: written and answered before the search was asked. */
export const thirdExam: readonly Question[] = [
  ask(
    'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    error('AADSTS9002325'),
  ),
  ask(
    "AADSTS650053: The application 'OpenMetadata' asked for scope 'groups' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'",
    error('AADSTS650053'),
  ),
  ask('AADSTS700082: The refresh token has expired due to inactivity.', error('AADSTS70008')),
  ask('error 50196 client request loop', error('AADSTS50196')),
  ask(
    'The server terminated an operation because it encountered a client request loop',
    error('AADSTS50196'),
  ),
  ask('Error 401: deleted_client The OAuth client was deleted.', error('google-client-deleted')),
  ask(
    'Implicit flow is disabled for the client. response_type id_token',
    error('keycloak-implicit-disabled'),
  ),
  ask('Restart login cookie not found', error('keycloak-cookie-not-found')),
  ask('PKCE code challenge is required by the application.', error('okta-pkce-required')),
  ask(
    'Issuer (iss) claim mismatch in the ID token; expected "https://login.example.com/"',
    error('auth0-issuer-mismatch'),
  ),
  ask(
    'Unexpected JWT issuer: Expected https://acme.okta.com/oauth2/default, received https://acme.okta.com',
    error('issuer-not-expected'),
  ),
  ask('Not Authorized! Token not present', error('not-authorized-token')),
  ask('[SAML ACS] SAML callback processing failed', error('saml-failed')),
  ask('Found an Attribute element with duplicated Name', [
    error('saml-duplicated-name'),
    at('/saml/keycloak#2-create-the-client'),
  ]),
  ask('problem 2001 (NO_OBJECT), data 0, best match of', error('ldap-no-object')),
  ask('oauth login spins forever and comes back to signin', [
    error('login-loop'),
    at('/reverse-proxy#the-cookie-does-not-stay'),
    error('no-session-found'),
  ]),
  ask('kubectl logs show PKIX for https://keycloak.internal/realms/data', [
    error('certificate-not-trusted'),
  ]),
  ask('helm upgrade fails: additional properties forceSecureSessionCookie not allowed', [
    error('additional-property-not-allowed'),
    setting('forceSecureSessionCookie'),
    at('/azure/kubernetes#know-what-each-value-does'),
  ]),
  ask('wrong user name after login, should be email', [
    at('/jwt-troubleshooting#the-user-name-is-a-long-random-text'),
    at('/jwt-troubleshooting#account-already-exists-or-entity-already-exists'),
    setting('jwtPrincipalClaims'),
    setting('jwtPrincipalClaimsMapping'),
    at('/keycloak/auth-code-flow#who-the-user-is'),
  ]),
  ask('OIDC_CLIENT_AUTH_METHOD', setting('oidcClientAuthMethod')),
  ask(
    'openmetadata.config.authentication.oidcConfiguration.discoveryUri',
    setting('oidcDiscoveryUri'),
  ),
  ask('AUTHENTICATION_LDAP_ALLOWED_HOSTNAMES', setting('ldapHostNames')),
  ask('samlDisplayNameAttributes', setting('samlDisplayNameAttributes')),
  ask('enforce principal domain', [
    setting('enforcePrincipalDomain'),
    at('/who-may-sign-in#domains'),
  ]),
  ask('groupBaseDN', setting('ldapGroupBaseDn')),
  ask('JWT_ISSUER', setting('jwtIssuer')),
  ask('sendSignedAuthRequest', setting('samlSignRequests')),
  ask('allowed values of clientAuthenticationMethod', setting('oidcClientAuthMethod')),
  ask(
    'how do I register openmetadata in azure',
    at('/azure/auth-code-flow#step-1-register-the-application'),
  ),
  ask(
    'create client in google cloud console',
    at('/google/auth-code-flow#step-2-create-the-client'),
  ),
  ask('create okta application', at('/okta/auth-code-flow#step-1-create-the-app-integration')),
  ask('create keycloak client', [
    at('/keycloak/auth-code-flow#in-the-console'),
    at('/keycloak/auth-code-flow'),
    at('/keycloak/implicit-flow#create-the-client'),
  ]),
  ask('azure logout', at('/jwt-troubleshooting#signed-back-in-right-after-logout')),
  ask('change client secret without downtime', [
    at('/rotate-secrets'),
    at('/rotate-secrets#put-the-client-secret-in'),
  ]),
  ask('bot cannot log in after upgrade', [
    at('/bots#a-bot-is-refused'),
    at('/jwt-troubleshooting#all-bot-tokens-stopped-working-after-a-change'),
    at('/upgrade'),
  ]),
  ask('external scheduler airflow token', [
    at('/enable-jwt-tokens#check-then-renew-the-bot-tokens'),
    at('/bots'),
    error('bot-token-refused'),
  ]),
  ask('kubernetes secret for client id and secret', [
    at('/azure/kubernetes#create-the-secret'),
    at('/okta/kubernetes#create-the-secret'),
    at('/google/kubernetes#create-the-secret'),
    at('/keycloak/kubernetes#create-the-secret'),
    at('/auth0/kubernetes#create-the-secret'),
    at('/one-login/kubernetes#create-the-secret'),
    at('/custom-oidc/kubernetes#create-the-secret'),
    at('/amazon-cognito/kubernetes#create-the-secret'),
  ]),
  ask('authority url format azure', [
    at('/azure/auth-code-flow#the-authority-loginmicrosoftonlinecom'),
    at('/azure/docker#authentication_authority'),
    at('/azure/implicit-flow#the-authority-of-a-public-client'),
    at('/azure#values-that-openmetadata-accepts'),
  ]),
  ask('keycloak realm url', at('/keycloak#the-addresses-of-a-realm')),
  ask('hsts https redirect nginx config', at('/reverse-proxy#nginx')),
  ask('traefik sticky session', at('/reverse-proxy#traefik')),
  ask('redis sessions', at('/replicas#does-it-need-sticky-sessions')),
  ask('saml metadata url of openmetadata', [
    at('/saml#what-each-side-gets'),
    setting('samlSpEntityId'),
  ]),
  ask('saml certificate format', [
    at('/saml'),
    setting('samlIdpCertificate'),
    error('saml-idp-certificate'),
    at('/saml/azure#3-take-the-metadata'),
  ]),
  ask('ldap only users of one group', [
    at('/ldap#roles-by-group'),
    at('/who-may-sign-in#assignment-at-the-provider'),
    at('/ldap#what-the-directory-must-have'),
  ]),
  ask('ldap username instead of email', [
    at('/ldap#what-happens-at-a-sign-in'),
    setting('ldapMailAttribute'),
    setting('ldapUsernameAttribute'),
  ]),
  ask('posixGroup memberUid', at('/ldap#what-the-directory-must-have')),
  ask('password policy', [
    at('/basic-auth#passwords-and-failed-sign-ins'),
    error('basic-password-policy'),
  ]),
  ask('forgot password mail not sent', [at('/basic-auth#mail'), error('basic-mail-not-sent')]),
  ask('too many failed logins how long locked', [
    at('/basic-auth#passwords-and-failed-sign-ins'),
    error('too-many-attempts'),
  ]),
  ask('system/config/auth endpoint', [
    at('#check-what-the-server-uses'),
    at('/operate#check-my-server'),
    at('/where-settings-come-from#see-which-one-it-is'),
    at('/jwt-troubleshooting#first-look-here'),
  ]),
  ask('openmetadata_settings table', [
    at('/where-settings-come-from#a-changed-file-or-variable-has-no-effect'),
    at('#files-or-database-which-settings-win'),
  ]),
  ask('does it work with dex idp', at('/custom-oidc/dex')),
  ask('gitlab groups scope', at('/custom-oidc/gitlab')),
  ask('authentik trailing slash issuer', at('/custom-oidc/authentik#the-discovery-document')),
  ask('okta groups claim id token', at('/okta/auth-code-flow#groups-and-claims')),
  ask('okta require pkce', [
    error('okta-pkce-required'),
    at('/okta/auth-code-flow#step-3-the-client-id-and-the-client-secret'),
  ]),
  ask('auth0 rs256', at('/auth0/auth-code-flow#grants-and-signature')),
  ask('check openmetadata.yaml', at('/doctor#configuration')),
  ask('what does AADSTS50105 mean', error('AADSTS50105')),
  ask('keycloack', at('/keycloak')),
  ask('redirct url azure', at('/azure/auth-code-flow#the-redirect-uri')),
  ask('kubernates secret okta', at('/okta/kubernetes#create-the-secret')),
  ask('Amazon user pools', at('/amazon-cognito')),
  ask('Azure DevOps pipeline check', at('/check-in-a-pipeline#in-a-pipeline')),
  ask('glossary issuer', [at('/glossary'), at('#words-you-will-meet')]),
  ask('cookies and tracking on this site', site('/privacy')),
];
