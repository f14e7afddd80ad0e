import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plan } from '../../../../../src/sso/index.ts';
import { loginHost } from '../../../../../src/sso/providers/aws-cognito/login-domain.ts';
import { readPasted } from '../../../../../src/sso/providers/aws-cognito/paste.ts';
import { readClientId } from '../../../../../src/sso/providers/aws-cognito/read/client-id.ts';
import { readLoginDomain } from '../../../../../src/sso/providers/aws-cognito/read/login-domain.ts';
import { readUserPoolId } from '../../../../../src/sso/providers/aws-cognito/read/user-pool-id.ts';
import { refuseSecret } from '../../../../../src/sso/providers/aws-cognito/secret.ts';
import { isClientSecret } from '../../../../../src/sso/secrets/shapes.ts';
import {
  clientId,
  codes,
  cognitoClientId,
  cognitoSecret,
  secret,
  serverUrl,
  userPoolId,
} from '../../ids.ts';
import { installationFor } from '../../installations.ts';

const issuer = `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`;
const domain = 'acme.auth.eu-west-1.amazoncognito.com';

type Row = readonly [raw: string, value: string | undefined, ...codes: string[]];

const pools: readonly Row[] = [
  ['', undefined],
  [userPoolId, userPoolId],
  [` ${userPoolId}\n`, userPoolId, 'user-pool-id-trimmed'],
  [`"${userPoolId}"`, userPoolId, 'user-pool-id-unwrapped'],
  [userPoolId.replace('eu-west', 'EU-West'), userPoolId, 'user-pool-id-lower-cased'],
  [issuer, userPoolId, 'user-pool-id-taken-out'],
  [`${issuer}/.well-known/jwks.json`, userPoolId, 'user-pool-id-taken-out'],
  [
    `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${userPoolId}`,
    userPoolId,
    'user-pool-id-taken-out',
  ],
  ['us-gov-east-1_Ab3', 'us-gov-east-1_Ab3', 'user-pool-id-partition'],
  ['eusc-de-east-1_Ab3', 'eusc-de-east-1_Ab3', 'user-pool-id-partition'],
  ['eu-west-1_AbCdEf123', 'eu-west-1_AbCdEf123', 'user-pool-id-is-example'],
  ['{User Pool ID}', undefined, 'user-pool-id-placeholder'],
  ['${USER_POOL_ID}', undefined, 'user-pool-id-placeholder'],
  [`eu-west-1:${clientId}`, undefined, 'user-pool-id-identity-pool'],
  [
    'arn:aws:cognito-identity:eu-west-1:123456789012:identitypool/x',
    undefined,
    'user-pool-id-identity-pool',
  ],
  [`https://${domain}/login`, undefined, 'user-pool-id-login-domain'],
  ['https://example.com', undefined, 'user-pool-id-url'],
  ['cn-north-1_AbCdEf123', undefined, 'user-pool-id-china'],
  ['eu-west-1a_AbCdEf123', undefined, 'user-pool-id-zone'],
  ['frankfurt_AbCdEf123', undefined, 'user-pool-id-region'],
  [
    `https://cognito-idp.us-west-1.amazonaws.com/${userPoolId}`,
    undefined,
    'user-pool-id-region-differs',
  ],
  ['AbCdEf123', undefined, 'user-pool-id-no-region'],
  ['_AbCdEf123', undefined, 'user-pool-id-no-region'],
  ['my users', undefined, 'user-pool-id-not-pool'],
  [`eu-west-1_${'a'.repeat(60)}`, undefined, 'user-pool-id-not-pool'],
  [cognitoSecret, undefined, 'user-pool-id-is-secret'],
];

const domains: readonly Row[] = [
  ['', undefined],
  ['acme', 'acme'],
  ['Acme', 'acme', 'login-domain-lower-cased'],
  [domain, domain],
  ['login.example.com', 'login.example.com'],
  [`https://${domain}/`, domain, 'login-domain-alone'],
  [`https://${domain}/login?client_id=x&scope=openid`, domain, 'login-domain-alone'],
  ['my-aws-login', 'my-aws-login', 'login-domain-reserved'],
  [issuer, undefined, 'login-domain-is-issuer'],
  ['cognito-identity.eu-west-1.amazonaws.com', undefined, 'login-domain-identity-pool'],
  ['https://eu-west-1.console.aws.amazon.com/cognito', undefined, 'login-domain-console'],
  ['https://login.microsoftonline.com', undefined, 'login-domain-other-provider'],
  ['acme.okta.com', undefined, 'login-domain-other-provider'],
  ['https://login.example.com:8443', undefined, 'login-domain-port'],
  ['user@login.example.com', undefined, 'login-domain-port'],
  ['auth.us-east-2.amazoncognito.com', undefined, 'login-domain-incomplete'],
  ['acme.auth.us-west-1.amazoncognito.com', undefined, 'login-domain-other-region'],
  ['<login-domain>', undefined, 'login-domain-placeholder'],
  ['your-domain.auth.eu-west-1.amazoncognito.com', undefined, 'login-domain-placeholder'],
  ['ac me', undefined, 'login-domain-not-domain'],
  ['-acme', undefined, 'login-domain-not-domain'],
  ['10.0.0.1', undefined, 'login-domain-not-domain'],
  ['localhost', undefined, 'login-domain-not-domain'],
  [cognitoSecret, undefined, 'login-domain-is-secret'],
];

const clients: readonly Row[] = [
  ['', undefined],
  [cognitoClientId, cognitoClientId],
  [`\`${cognitoClientId}\``, cognitoClientId, 'client-id-unwrapped'],
  ['openmetadata', 'openmetadata', 'client-id-unusual'],
  ['1example23456789abcdefghij', '1example23456789abcdefghij', 'client-id-is-example'],
  [clientId, undefined, 'client-id-other-provider'],
  [`1-${'a'.repeat(32)}.apps.googleusercontent.com`, undefined, 'client-id-other-provider'],
  ['0oa1b2c3d4e5f6g7h8i9', undefined, 'client-id-other-provider'],
  [`AKIA${'A1B2'.repeat(4)}`, undefined, 'client-id-access-key'],
  [`${cognitoClientId}--1700000000`, undefined, 'client-id-secret-id'],
  [userPoolId, undefined, 'client-id-pool'],
  ['open metadata', undefined, 'client-id-not-cognito'],
  ['your-client-id', undefined, 'client-id-placeholder'],
  [cognitoSecret, undefined, 'client-id-is-secret'],
  [secret, undefined, 'client-id-is-secret'],
];

function rows(
  name: string,
  all: readonly Row[],
  read: (raw: string) => ReturnType<typeof readClientId>,
): void {
  describe(name, () => {
    for (const [raw, expected, ...said] of all) {
      test(`${JSON.stringify(raw.slice(0, 60))} is ${expected ?? 'refused'}: ${said.join(', ')}`, () => {
        const { value, findings } = read(raw);
        assert.equal(value, expected);
        assert.deepEqual(codes(findings), said);
        const repeated = findings.some(({ message }) => message.includes(raw));
        assert.ok(raw.length < 12 || expected !== undefined || !repeated, 'not repeated');
      });
    }
  });
}

rows('The user pool ID', pools, readUserPoolId);
rows('The login domain', domains, (raw) => readLoginDomain(raw, { userPoolId }));
rows('The client ID', clients, readClientId);

test('A prefix goes on as the partition of the pool has it', () => {
  assert.equal(loginHost({ userPoolId, loginDomain: 'acme' }), domain);
  const gov = { userPoolId: 'us-gov-west-1_Ab3', loginDomain: 'acme' };
  assert.equal(loginHost(gov), 'acme.auth-fips.us-gov-west-1.amazoncognito.com');
  assert.equal(loginHost({ loginDomain: 'acme' }), undefined);
  const reading = readLoginDomain('acme', { userPoolId: 'eusc-de-east-1_Ab3' });
  assert.deepEqual(codes(reading.findings), ['login-domain-whole']);
});

const addresses: readonly [raw: string, ...codes: string[]][] = [
  [serverUrl],
  ['http://localhost:8585'],
  ['http://127.0.0.1:8585', 'server-url-http-ip'],
  ['http://openmetadata.example.com', 'server-url-http'],
  [`https://${domain}`, 'server-url-is-cognito'],
  ['https://eu-west-1.console.aws.amazon.com', 'server-url-is-cognito'],
];

for (const [raw, ...said] of addresses) {
  test(`The server URL ${raw}: ${said.join(', ') || 'taken'}`, () => {
    const { findings } = plan({ ...installationFor('aws-cognito'), serverUrl: raw });
    const ours = findings.filter(
      ({ field, severity }) => field === 'serverUrl' && severity === 'error',
    );
    assert.deepEqual(codes(ours), said);
  });
}

test('What is no client secret is named', () => {
  assert.equal(refuseSecret(cognitoSecret), undefined);
  assert.ok(isClientSecret(cognitoSecret));
  assert.equal(refuseSecret(cognitoClientId)?.code, 'secret-is-client-id');
  assert.equal(refuseSecret(`AKIA${'A1B2'.repeat(4)}`)?.code, 'secret-is-access-key');
  assert.equal(refuseSecret(`${'aB3/'.repeat(9)}xY+z`)?.code, 'secret-is-access-key');
});

const login = `https://${domain}/login?client_id=${cognitoClientId}&response_type=code&redirect_uri=${encodeURIComponent(`${serverUrl}/callback`)}`;

const pasted: readonly [name: string, text: string, answers: Record<string, string>][] = [
  ['an ARN', `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${userPoolId}`, { userPoolId }],
  ['a login URL', login, { loginDomain: domain, clientId: cognitoClientId, serverUrl }],
  [
    'a discovery document',
    JSON.stringify({ issuer, authorization_endpoint: `https://${domain}/oauth2/authorize` }),
    { userPoolId, loginDomain: domain },
  ],
  [
    'what the CLI prints',
    JSON.stringify({ UserPoolClient: { UserPoolId: userPoolId, ClientId: cognitoClientId } }),
    { userPoolId, clientId: cognitoClientId },
  ],
  [
    'a custom domain',
    'https://login.example.com/oauth2/authorize?x=1',
    { loginDomain: 'login.example.com' },
  ],
];

for (const [name, text, answers] of pasted) {
  test(`The fields are filled from ${name}`, () => {
    const read = readPasted(text);
    assert.deepEqual('answers' in read && read.answers, answers);
  });
}

const unread: readonly [text: string, why: RegExp][] = [
  ['', /nothing to read/],
  ['x'.repeat(200_000), /far too long/],
  [JSON.stringify({ ClientId: cognitoClientId, ClientSecret: 'x' }), /client secret/],
  [`${userPoolId} ${cognitoSecret}`, /client secret/],
  [`${userPoolId} eu-west-1_Other1234`, /several/],
  ['https://example.com', /Nothing in this text/],
];

for (const [text, why] of unread) {
  test(`Nothing is taken from ${JSON.stringify(text.slice(0, 30))}: ${String(why)}`, () => {
    const read = readPasted(text);
    assert.match('refused' in read ? read.refused : '', why);
  });
}
