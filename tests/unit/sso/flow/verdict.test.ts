import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../../../src/sso/flow/verdict.ts';

describe('The verdict on a sign-in', () => {
  it('is the earliest place at which anything breaks it', () => {
    const { verdict, marks } = judge('oidc-code', [
      { spot: 5, breaks: true },
      { spot: 7, breaks: false },
      { spot: 2, breaks: true },
    ]);
    const { about, ...others } = verdict ?? {};
    assert.match(about ?? '', /client ID, redirect URI/);
    assert.deepEqual(others, {
      place: { kind: 'oidc-code', spot: 2 },
      says: 'Breaks at arrow 2',
      title: 'OpenMetadata sends you to the provider',
      href: '/deployment/security/how-a-sign-in-goes/confidential-client#code-arrow-2',
    });
    assert.deepEqual(
      [...marks],
      [
        [2, 'broken'],
        [5, 'error'],
        [7, 'look'],
      ],
    );
  });

  it('names the places before the first arrow and after the last', () => {
    const at = (spot: 'start' | 'after') => judge('ldap', [{ spot, breaks: true }]).verdict;
    assert.equal(at('start')?.says, 'Breaks before arrow 1');
    assert.equal(at('start')?.href, '/deployment/security/how-a-sign-in-goes/ldap#ldap-start');
    assert.equal(at('after')?.says, 'Breaks after arrow 8');
  });

  it('is none where nothing breaks it, whatever one should look at', () => {
    const { verdict, marks } = judge('saml', [
      { spot: 5, breaks: false },
      { spot: undefined, breaks: true },
    ]);
    assert.equal(verdict, undefined);
    assert.deepEqual([...marks], [[5, 'look']]);
  });
});
