import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errors } from '../../../../src/sso/errors/catalogue.ts';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { toldIn } from '../../../../src/sso/came-back/told.ts';

function idOf(text: string): string | undefined {
  const result = readCameBack(text);
  return result.kind === 'error' ? result.main.id : undefined;
}

/** As people write in a chat, with what they mean. */
const told: readonly [id: string, text: string][] = [
  ['login-loop', 'login loop'],
  ['login-loop', 'stuck in a login loop with okta'],
  ['login-loop', 'After authenticating with Keycloak it just sends me back to the login screen'],
  ['login-loop', 'infinite redirect loop between openmetadata and azure ad'],
  ['login-loop', 'Sign in with Google -> choose account -> signin page again, no error'],
  ['login-loop', 'SSO succeeds but I end up on the sign in page'],
  ['login-loop', 'redirects to /signin after login'],
  ['login-loop', 'it keeps asking me to sign in'],
  ['login-loop', 'users get bounced back to the login page'],
  ['login-loop', 'after successful login the app returns to sign-in page'],
  ['login-loop', 'cannot get past the login page, it always comes back'],
  ['page-stays-blank', 'white screen after sso login'],
  ['page-stays-blank', 'after login only a blank page'],
  ['page-stays-blank', 'callback page stays empty'],
  ['page-stays-blank', 'login button does nothing, spinner forever'],
  ['page-stays-blank', 'stuck at loading after sign in with azure'],
  ['page-stays-blank', 'infinite loading after login'],
  ['changes-without-effect', 'env vars for SSO are ignored'],
  ['changes-without-effect', 'changed values.yaml but openmetadata still uses basic auth'],
  ['changes-without-effect', 'helm upgrade with new oidc settings has no effect'],
  ['changes-without-effect', 'still seeing the username and password form after enabling saml'],
  ['changes-without-effect', 'my config changes are not picked up after restart'],
  ['signed-in-again', 'logging out logs me right back in'],
  ['signed-in-again', 'logout not working with azure sso'],
  ['signed-in-again', 'after logout I am signed in again automatically'],
  ['session-ends-soon', 'users have to log in again every hour'],
  ['session-ends-soon', 'we get logged out every 5 minutes'],
  ['session-ends-soon', 'session expires after 60 minutes'],
  ['session-ends-soon', 'I keep getting logged out'],
  ['session-ends-soon', 'session timeout too short'],
  ['roles-not-taken', 'keycloak roles are not mapped to openmetadata roles'],
  ['roles-not-taken', 'azure groups not synced to teams'],
  ['roles-not-taken', 'LDAP group mapping does not work'],
  ['roles-not-taken', 'user has no roles after SSO login'],
  ['not-admin', 'my user is not admin after SSO'],
  ['not-admin', 'how do I make myself admin with google sso?'],
  ['not-admin', 'first SSO user does not have admin rights'],
  ['not-admin', 'admin principals are ignored'],
  ['locked-out', 'we are locked out after enabling SSO'],
  ['locked-out', 'misconfigured ldap in UI, cannot login anymore'],
  ['locked-out', 'how to disable SSO and go back to basic login'],
  ['returned-elsewhere', 'after login it redirects to http instead of https'],
  ['browser-localhost', 'callback goes to localhost:8585 instead of our domain'],
  ['browser-localhost', 'redirected to http://localhost:8585 after sso login'],
  ['cors-blocked', 'cors issue with keycloak'],
  ['google-redirect-uri-mismatch', 'redirect uri mismatch on google login'],
  ['AADSTS50011', 'azure: redirect URI does not match'],
  ['okta-login-redirect-uri', 'okta complains about the redirect uri being invalid'],
  ['AADSTS700016', 'AADSTS-700016'],
  ['AADSTS50011', 'AADSTS: 50011'],
  ['token-expired', 'ingestion fails with an expired token error'],
  ['login-loop', 'auth0 login keeps redirecting to the logout page'],
  ['locked-out', 'users failed to log in after I changed the okta settings'],
  ['returned-elsewhere', 'after the callback I am sent to an internal hostname, wrong host'],
  // With slips of the keys.
  ['google-redirect-uri-mismatch', 'goolge login: redirect uri mistmatch'],
  ['keycloak-invalid-redirect-uri', 'keycloack says inavlid redirect_uri'],
  ['changes-without-effect', 'my confguration changes are not picked up after restart'],
];

for (const [id, text] of told) {
  test(`“${text}” means ${id}`, () => {
    assert.equal(idOf(text), id);
  });
}

/** Questions, wishes, and what is told of something else; the titles are those of issues of OpenMetadata. */
const nothing: readonly string[] = [
  'how do I set up SSO with Keycloak?',
  'login works fine now, thanks',
  'the lineage page stays blank',
  'search results are not updated after ingestion',
  'how to create a user with admin role via API',
  'admin cannot login',
  'forgot password, cannot log in',
  'account is locked out after 3 failed logins',
  'does openmetadata support SSO with Okta?',
  'what is the default username and password to login?',
  'I want to redirect users to our custom page after login',
  'data quality tests not working, mapping fails',
  'team page is empty',
  'how long is the session valid?',
  'we want to assign roles to teams',
  'ingestion pipeline runs every hour after login',
  'login takes 2 minutes after session timeout',
  'Which scopes does google need?',
  'how to configure LDAP group mapping',
  'OpenMetadata login page customization: logo not applied',
  'is it possible to disable the login page?',
  'okta and azure both configured, redirect uri mismatch',
  'mysql connection lost',
  'The bot token expires after 1 hour, can I make it unlimited?',
  'Azure error 500',
  'the dashboard keeps loading forever',
  'session cookie settings explained',
  'Login button is missing',
  'User profile picture not updated from SSO',
  'please add support for multiple SSO providers, currently only one login can be configured',
  'The login loop was fixed in 1.4',
  'Support auto redirect to login page after session expiry',
  'logout button missing',
  'how do I log out?',
  'Clicking on a table from the lineage view to obtain more details throws an error',
  'active page value is not updating in ui for team page',
  'Lineage board not updating after navigating to different service from search box',
  'UI - restrict roles and policy in settings for admins only',
  'Assign roles to teams not only to users',
  'Unable to select role and Team even if auth is disabled',
  'UI - Ability to show JWT Tokens as expired once the expiry date passes',
  'Doc : Add Doc for how to change the default admin/admin when basic auth is configured',
  '[UI] user email validation forbids admin user to login',
  'Multi-replica: auth/security config set via UI is not propagated to other pods until restart',
  'Support mapping Azure AD roles/groups to OpenMetadata roles in OSS deployments',
  'Add a Test option to validate SSO settings before saving (avoid admin lockout)',
  'Automatically redirect to SSO endpoint if not logged in',
  'how do I redirect to the logout url of auth0?',
  'which error is shown when the token is expired?',
  'unable to login to mysql after the upgrade',
  'users cannot log in after the upgrade to 1.12',
  'redirected requests of the ingestion go to a wrong port',
  'how to change the logout url',
  'failed to ingest after changing the config of the pipeline',
  'Access blocked: This app’s request is invalid',
  'getting an error after login, any idea?',
];

for (const text of nothing) {
  test(`“${text}” means none of them`, () => {
    assert.equal(idOf(text), undefined);
  });
}

test('Whatever an entry says that people tell, is told by some text here or in a set of real pastes', () => {
  const without = [...errors].flatMap(([id, entry]) => (entry.told ? [id] : []));
  const shown = new Set([
    ...told.map(([id]) => id),
    ...['ldap-connection-lost', 'keycloak-invalid-redirect-uri'],
    ...['auth0-callback-url-mismatch', 'cognito-redirect-mismatch'],
  ]);
  assert.deepEqual(
    without.filter((id) => !shown.has(id)),
    [],
  );
  assert.equal(idOf('auth0: the callback url is not allowed'), 'auth0-callback-url-mismatch');
  assert.equal(idOf('cognito redirect mismatch after login'), 'cognito-redirect-mismatch');
});

test('Where a program speaks, words count for nothing', () => {
  assert.equal(
    idOf('login loop\nERROR [2025-01-01] AADSTS50011: it does not match'),
    'AADSTS50011',
  );
  for (const text of [
    'login loop\n\tat org.openmetadata.service.security.JwtFilter.filter(JwtFilter.java:1)',
    'java.lang.IllegalStateException: login loop',
    '{"message":"login loop"}',
    `login loop ${'and more words '.repeat(60)}`,
  ]) {
    assert.equal(toldIn(text), undefined, text.slice(0, 60));
  }
});

test('Of what is told it is said that it is told', () => {
  const result = readCameBack('login loop');
  assert.ok(result.kind === 'error' && result.remark?.startsWith('No message of a program'));
});

test('The name of an exception counts only where no message says more', () => {
  assert.equal(idOf('com.auth0.jwk.SigningKeyNotFoundException'), 'key-id-does-not-match');
  assert.equal(
    idOf(
      'com.auth0.jwk.SigningKeyNotFoundException: Cannot obtain jwks from url http://a.example/',
    ),
    'no-key-found-with-kid',
  );
  assert.equal(
    idOf('Caused by: java.security.SignatureVerificationException'),
    'signature-not-verified',
  );
  assert.equal(idOf('com.auth0.jwk.NetworkException'), 'no-key-found-with-kid');
});
