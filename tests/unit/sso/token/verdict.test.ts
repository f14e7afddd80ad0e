import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkToken,
  identityOf,
  readToken,
  verdictOf,
  type Expected,
  type IdentitySettings,
  type Verdict,
} from '../../../../src/sso/token/read-token.ts';
import { fitRules } from '../../../../src/sso/token/fit-rules.ts';
import { verifyToken } from '../../../../src/sso/token/verify.ts';
import { clientId, tenantId } from '../ids.ts';
import { list, now, otherRsa, rsa, sign } from './tokens.ts';

const settings: IdentitySettings = {
  admins: ['alice.smith'],
  principalDomain: 'example.com',
  version: '1.12',
};
const jwks = list(rsa.jwk);
const otherJwks = list({ ...otherRsa.jwk, kid: rsa.jwk.kid });
const mine: Expected = { values: { tenant: tenantId }, clientId };

interface Case {
  title: string;
  claims?: Record<string, unknown>;
  change?: Partial<IdentitySettings>;
  expected?: Expected;
  keys?: string;
  verdict: Verdict['outcome'];
  says?: RegExp;
}

const cases: readonly Case[] = [
  { title: 'nothing against it and no key asked', verdict: 'if-signed' },
  { title: 'nothing against it and the right key', keys: jwks, verdict: 'yes' },
  { title: 'another key of that name', keys: otherJwks, verdict: 'no', says: /signature is wrong/ },
  { title: 'a key list without its key', keys: '{"keys":[]}', verdict: 'if-signed' },
  { title: 'a time that is over', claims: { exp: 1 }, verdict: 'no', says: /has expired/ },
  {
    title: 'a time that is over and the right key',
    claims: { exp: 1 },
    keys: jwks,
    verdict: 'no',
    says: /has expired/,
  },
  {
    title: 'another application',
    expected: { clientId: tenantId },
    verdict: 'perhaps',
  },
  {
    title: 'another tenant',
    expected: { values: { tenant: clientId } },
    keys: jwks,
    verdict: 'perhaps',
  },
  { title: 'another nonce', expected: { nonce: 'other' }, verdict: 'no', says: /test link/ },
  {
    title: 'a domain that is not let in',
    change: { enforcePrincipalDomain: true, principalDomain: 'other.example' },
    keys: jwks,
    verdict: 'no',
    says: /settings/,
  },
  { title: 'no claim for a name', change: { claimOrder: ['x'] }, verdict: 'no', says: /no user/ },
  {
    title: 'an administrator by address, which is about rights',
    change: { admins: ['alice.smith@example.com'] },
    keys: jwks,
    verdict: 'yes',
  },
];

for (const { title, claims = {}, change = {}, expected = mine, keys, verdict, says } of cases) {
  test(`With ${title} the verdict is ${verdict}`, async () => {
    const raw = await sign(claims);
    const token = readToken(raw);
    assert.ok(token.kind === 'token');
    const findings = checkToken(token, now, expected);
    const identity = identityOf(token.claims, { ...settings, ...change });
    const verification =
      keys === undefined ? undefined : await verifyToken(raw, { jwks: keys, now });
    const said = verdictOf({ findings, identity, verification });
    assert.equal(said.outcome, verdict, JSON.stringify(findings));
    assert.match(said.message, says ?? /^(?:Yes|No|Perhaps).*\.$/);
  });
}

test('Beside any error of the token there is no yes, whether or not the signature is right', () => {
  const identity = { userName: 'a', letIn: true, findings: [] };
  for (const { code, severity } of fitRules) {
    for (const signature of ['right', 'unchecked'] as const) {
      const finding = { code, severity, message: 'Some.' };
      const verification = { signature, findings: [] };
      const { outcome } = verdictOf({ findings: [finding], identity, verification });
      assert.equal(/^(?:no|perhaps)$/.test(outcome), severity === 'error', code);
    }
  }
});
