import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auth0ClientId, clientId, googleClientId, oktaClientId } from '../ids.ts';
import { readClientId as auth0 } from '../../../../src/sso/providers/auth0/read/client-id.ts';
import { readClientId as cognito } from '../../../../src/sso/providers/aws-cognito/read/client-id.ts';
import { readUserPoolId as pool } from '../../../../src/sso/providers/aws-cognito/read/user-pool-id.ts';
import { readClientId as azure } from '../../../../src/sso/providers/azure/read/client-id.ts';
import { readClientId as google } from '../../../../src/sso/providers/google/read/client-id.ts';
import { readClientId as keycloak } from '../../../../src/sso/providers/keycloak/read/client-id.ts';
import { readClientId as okta } from '../../../../src/sso/providers/okta/read/client-id.ts';
import type { Reading } from '../../../../src/sso/read/reading.ts';

const googles = 'https://console.cloud.google.com/auth/clients';
const blade = '#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~';
const app = '7d1fkq0p2m4n6b8v5c3x9z1a2s';
const poolId = 'eu-central-1_Ab3dEf9hI';
const pools = 'console.aws.amazon.com/cognito/v2/idp/user-pools';
const uuid = '998e1558-b883-45a0-8d52-69467268c9c8';

const taken: readonly (readonly [(raw: string) => Reading, address: string, value: string])[] = [
  [google, `${googles}/${googleClientId}?project=catalog-1`, googleClientId],
  [google, `${googles}/${googleClientId}?authuser=4&inv=1&project=catalog-1`, googleClientId],
  [google, `"${googles}/${googleClientId}",`, googleClientId],
  [azure, `https://portal.azure.com/${blade}/Overview/appId/${clientId}`, clientId],
  [
    azure,
    `https://portal.azure.com/${uuid}/${blade}/Overview/appId/${clientId}/isMSAApp~/false`,
    clientId,
  ],
  [azure, `https://entra.microsoft.com/${blade}/Authentication/appId/${clientId}`, clientId],
  [
    okta,
    `https://acme-admin.okta.com/admin/app/oidc_client/instance/${oktaClientId}`,
    oktaClientId,
  ],
  [
    okta,
    `https://dev-1-admin.oktapreview.com/admin/app/oidc_client/instance/${oktaClientId}/#tab-general`,
    oktaClientId,
  ],
  [
    auth0,
    `https://manage.auth0.com/dashboard/eu/acme/applications/${auth0ClientId}/settings`,
    auth0ClientId,
  ],
  [
    cognito,
    `https://eu-central-1.${pools}/${poolId}/applications/app-clients/${app}/login-pages?region=eu-central-1`,
    app,
  ],
  [pool, `https://eu-central-1.${pools}/${poolId}/users?region=eu-central-1`, poolId],
];

/** Addresses that have no ID of the client in them, or another provider's. */
const refused: readonly (readonly [(raw: string) => Reading, address: string, code: string])[] = [
  [google, `${googles}/create?project=catalog-1`, 'client-id-not-google'],
  [google, `${googles}/${googleClientId} GOCSPX-x`, 'client-id-not-google'],
  [
    azure,
    `https://portal.azure.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${uuid}`,
    'client-id-url',
  ],
  [
    okta,
    'https://acme-admin.okta.com/admin/app/saml/instance/0oa1b2c3d4E5f6G7h8i9',
    'client-id-url',
  ],
  [auth0, 'https://manage.auth0.com/dashboard/eu/acme/applications', 'client-id-url'],
  [cognito, `https://eu-central-1.${pools}/${poolId}/users`, 'client-id-not-cognito'],
  [
    keycloak,
    `https://login.example/admin/master/console/#/data/clients/${uuid}/settings`,
    'client-id-console-address',
  ],
];

describe('The address of a console', () => {
  for (const [read, address, value] of taken) {
    it(`has the value in it: ${address}`, () => {
      const reading = read(address);
      assert.equal(reading.value, value);
      assert.match(
        reading.findings.map(({ message }) => message).join(),
        /Taken out of the address/,
      );
      assert.ok(reading.findings.every(({ severity }) => severity === 'note'));
    });
  }

  for (const [read, address, code] of refused) {
    it(`is refused where the value is not in it: ${address}`, () => {
      const reading = read(address);
      assert.equal(reading.value, undefined);
      assert.deepEqual(
        reading.findings.map((finding) => finding.code),
        [code],
      );
    });
  }

  it('gives nothing where a secret stands beside it', () => {
    const secret = ['GOCSPX-', 'abcdefghijklmnopqrstuvwxyz12'].join('');
    const reading = google(`${googles}/${googleClientId}?secret=${secret}`);
    assert.equal(reading.value, undefined);
    assert.doesNotMatch(JSON.stringify(reading), new RegExp(secret));
  });
});
