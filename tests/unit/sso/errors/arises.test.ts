import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { arisesAt } from '../../../../src/sso/errors/arises.ts';
import { placeName } from '../../../../src/sso/flow/place.ts';

describe('An error arises at a place of each sign-in that can have it', () => {
  for (const [id, ...places] of [
    ['AADSTS50011', 'arrow 2 (confidential client)', 'arrow 2 (public client)'],
    ['AADSTS7000215', 'arrow 5 (confidential client)'],
    ['no-session-found', 'arrow 4 (confidential client)'],
    ['keycloak-implicit-disabled', 'arrow 2 (public client)'],
    ['saml-signature', 'arrow 5 (SAML)'],
    ['ldap-wrong-password', 'arrow 5 (LDAP)'],
    ['wrong-password', 'arrow 3 (passwords)'],
    // The server asks nobody at its start but in the first of these.
    [
      ...['certificate-not-trusted', 'before arrow 1 (confidential client)'],
      ...['arrow 7 (public client)', 'after arrow 7 (SAML)', 'after arrow 8 (LDAP)'],
      'after arrow 4 (passwords)',
    ],
    [
      ...['self-signup-off', 'arrow 7 (confidential client)', 'arrow 8 (public client)'],
      ...['arrow 6 (SAML)', 'arrow 6 (LDAP)', 'after arrow 4 (passwords)'],
    ],
  ] as const) {
    it(`${id}: ${places.join(', ')}`, () => {
      assert.deepEqual(arisesAt(id).map(placeName), places);
    });
  }

  const pkix = 'PKIX path building failed: unable to find valid certification path';
  for (const [name, plan, place] of [
    ['in no known installation', {}, 'before arrow 1 (confidential client)'],
    ['with a public client', { flow: 'public' }, 'arrow 7 (public client)'],
    ['with SAML', { provider: 'saml', flow: 'public' }, 'after arrow 7 (SAML)'],
  ] as const) {
    it(`a pasted error is placed ${name}: ${place}`, () => {
      const result = readCameBack(pkix, { plan });
      assert.equal(result.kind, 'error');
      assert.ok(result.main.arises);
      assert.equal(placeName(result.main.arises), place);
    });
  }
});
