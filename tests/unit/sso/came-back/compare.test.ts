import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithSetUp } from '../../../../src/sso/came-back/compare.ts';
import type { SetUp } from '../../../../src/sso/errors/set-up.ts';
import { plan } from '../../../../src/sso/index.ts';
import { answers, clientId, tenantId } from '../ids.ts';
import { setUpOf } from '../set-up.ts';

const otherTenant = '7e1d9a40-55c3-4b8f-a1d2-0c6e8f3b9274';
const otherApp = '9c0e8d4b-51a7-4be2-8f06-d37c2a19e5b4';

function setUp(change: Partial<SetUp> = {}): SetUp {
  const flow = change.flow ?? 'confidential';
  const { plan: planned } = plan({ ...answers, flow, target: 'kubernetes', version: '1.11' });
  return setUpOf(planned, change);
}

interface Case {
  title: string;
  id: string;
  text: string;
  change?: Partial<SetUp>;
  tested?: boolean;
  /** What must be said; nothing at all when left out. */
  said?: RegExp;
}

const mismatch = (uri: string) =>
  `AADSTS50011: The redirect URI '${uri}' specified in the request is not registered for the application '${clientId}'.`;

const cases: readonly Case[] = [
  {
    title: 'how the redirect URI differs, and that the server has other settings',
    id: 'AADSTS50011',
    text: mismatch('http://openmetadata.example.com/callback'),
    said: /names http:\/\/openmetadata\.example\.com\/callback\. Your plan has https:.*: the scheme is http instead of https\. .*kubectl exec/,
  },
  {
    title: 'that the right redirect URI is missing in the portal',
    id: 'AADSTS50011',
    text: mismatch('https://openmetadata.example.com/callback'),
    said: /is a redirect URI of your plan\. So it is missing in the portal: add it under Web\.$/,
  },
  {
    title: 'that the key of a bot is OpenMetadata’s own',
    id: 'no-key-found-with-kid',
    text: 'No key found in with kid Gb389a-9f76-gdjs-a92j-0242bk94356',
    said: /the token is OpenMetadata’s own, such as a bot’s/,
  },
  {
    title: 'which key lists were asked, and which of them is missing',
    id: 'no-key-found-with-kid',
    text: 'Suppressed: SigningKeyNotFoundException: No key found in https://login.microsoftonline.com/common/discovery/keys with kid abcdef',
    said: /^The server asked https:\/\/login\.microsoftonline\.com\/common\/discovery\/keys\. OpenMetadata’s own list is not named here.* The key URL of your provider, https:\/\/login.* is not named here/,
  },
  {
    title: 'that a key is older where both lists were asked',
    id: 'no-key-found-with-kid',
    text: `No key found in https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys with kid abcdef Cannot obtain jwks from url https://om.example.com/api/v1/system/config/jwks`,
    said: /Both lists were asked, so the token is older/,
  },
  {
    title: 'that a key of Google’s needs Google’s list',
    id: 'no-key-found-with-kid',
    text: 'No key found in http://om.example.com/api/v1/config/jwks with kid 77cc0ef4c7181cf4c0dcef7b60ae28cc9022c76b',
    said: /40 hex digits is of the form that Google’s have.*oauth2\/v3\/certs/,
  },
  {
    title: 'which of Okta’s two servers a list belongs to',
    id: 'no-key-found-with-kid',
    text: 'No key found in https://acme.okta.com/oauth2/default/v1/keys with kid abcdef',
    said: /custom authorization server alone\. A token of the organization’s own server is signed with those of https:\/\/acme\.okta\.com\/oauth2\/v1\/keys/,
  },
  {
    title: 'the platform of the public client',
    id: 'AADSTS50011',
    text: mismatch('https://openmetadata.example.com/callback'),
    change: { flow: 'public' },
    said: /add it under Single-page application/,
  },
  {
    title: 'which release sends /auth/callback',
    id: 'AADSTS50011',
    text: mismatch('https://openmetadata.example.com/auth/callback'),
    said: /the path is \/auth\/callback instead of \/callback\. OpenMetadata 1\.12 sends/,
  },
  {
    title: 'a redirect URI of a query, without its own query',
    id: 'AADSTS50011',
    text: 'redirect_uri=https://localhost:8585/callback?code=x AADSTS50011: no match',
    said: /names https:\/\/localhost:8585\/callback\. /,
  },
  {
    title: 'nothing about an address with a password in it',
    id: 'AADSTS50011',
    text: mismatch('https://alice:pass@openmetadata.example.com/callback'),
  },
  { title: 'nothing when no address is named', id: 'AADSTS50011', text: 'AADSTS50011: Tc(trunc' },
  {
    title: 'that the text is about another application',
    id: 'AADSTS700016',
    text: `AADSTS700016: Application with identifier '${otherApp}' was not found in the directory '${tenantId}'.`,
    said: new RegExp(`application ${otherApp}, your plan has ${clientId}\\. So whoever`),
  },
  {
    title: 'that the client ID is empty',
    id: 'AADSTS700016',
    text: "AADSTS700016: Application with identifier 'None' was not found.",
    said: /the word None: its setting is empty/,
  },
  {
    title: 'that client ID and tenant ID were mixed up',
    id: 'AADSTS700016',
    text: `AADSTS700016: Application with identifier '${tenantId}' was not found in the directory '${clientId}'.`,
    said: /client ID of the request is your tenant ID.* tenant of the request is your client ID/,
  },
  {
    title: 'that the text is about another tenant, in the last of several lines',
    id: 'AADSTS90002',
    text: `Tenant '${tenantId}' was fine. AADSTS90002: Tenant '${otherTenant}' not found.`,
    said: new RegExp(`tenant ${otherTenant}, your plan has ${tenantId}`),
  },
  {
    title: 'that common was asked, and the tenant ID',
    id: 'AADSTS50194',
    text: 'AADSTS50194: The application is not multi-tenant. https://login.microsoftonline.com/common/oauth2',
    said: new RegExp(`tenant ID of your plan is ${tenantId}\\..* tenant common, your plan has`),
  },
  {
    title: 'nothing about IDs that agree',
    id: 'AADSTS700016',
    text: `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${tenantId}'.`,
  },
  {
    title: 'nothing about the display name of a directory',
    id: 'AADSTS700016',
    text: `AADSTS700016: Application with identifier '${clientId}' was not found in the directory 'Contoso'.`,
  },
  {
    title: 'where the redirect URI belongs',
    id: 'AADSTS9002325',
    text: 'AADSTS9002325: x',
    said: /\/callback belongs under Web\./,
  },
  {
    title: 'that a public plan is run as a confidential client',
    id: 'AADSTS9002327',
    text: 'AADSTS9002327: x',
    change: { flow: 'public' },
    said: /still runs as a confidential client/,
  },
  {
    title: 'that a confidential plan is run as a public client',
    id: 'AADSTS9002326',
    text: 'AADSTS9002326: x',
    said: /still runs as a public client/,
  },
  {
    title: 'sticky sessions for several servers',
    id: 'AADSTS54005',
    text: 'AADSTS54005: x',
    change: { replicas: 'several' },
    said: /turn on sticky sessions/,
  },
  {
    title: 'one database for several servers of 2.0',
    id: 'missing-state-parameter',
    text: 'Missing state parameter',
    change: { replicas: 'several', version: '2.0' },
    said: /all use one database/,
  },
  {
    title: 'nothing about sessions for one server',
    id: 'AADSTS54005',
    text: 'AADSTS54005: x',
    change: { replicas: 'one' },
  },
  {
    title: 'that a lost session is expected after the test link',
    id: 'no-session-found',
    text: 'No session found',
    tested: true,
    said: /so this is expected/,
  },
  {
    title: 'which parameter is missing',
    id: 'AADSTS900144',
    text: "AADSTS900144: The request body must contain the following parameter: 'client_id'.",
    said: /missing is client_id\./,
  },
  {
    title: 'the key URL of the tenant',
    id: 'key-id-does-not-match',
    text: 'x',
    said: new RegExp(`${tenantId}/discovery/v2\\.0/keys`),
  },
  {
    title: 'that a public plan has no secret',
    id: 'AADSTS7000218',
    text: 'x',
    change: { flow: 'public' },
    said: /has no secret/,
  },
];

for (const { title, id, text, change, tested = false, said } of cases) {
  test(`In this installation an error means: ${title}`, () => {
    const sentences = compareWithSetUp(id, text, { setUp: setUp(change), tested });
    if (said) assert.match(sentences.join(' '), said);
    else assert.deepEqual(sentences, []);
    for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/s);
  });
}

test('Without a plan nothing is said that needs one', () => {
  // Which key is meant stands in the text itself.
  for (const { id, text } of cases.filter(
    (one) => !/None|client_id|mixed|with kid/.test(one.text),
  )) {
    assert.deepEqual(compareWithSetUp(id, text, {}), [], id);
  }
});

test('Stored settings are blamed from 1.10 on, and only then', () => {
  const said = (version: SetUp['version']) =>
    compareWithSetUp('AADSTS50011', mismatch('https://x.example/callback'), {
      setUp: setUp({ version }),
    }).join(' ');
  assert.match(said('1.10'), /stored in the database/);
  assert.doesNotMatch(said('1.9'), /database/);
});

test('No name of Object is a rule', () => {
  for (const id of ['constructor', '__proto__', 'toString', undefined]) {
    assert.deepEqual(compareWithSetUp(id, 'x', { setUp: setUp() }), []);
  }
});
