import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offerOf } from '../../../src/playground/offer.ts';
import type { Answers } from '../../../src/sso/plan/plan.ts';
import { azure } from '../../../src/sso/providers/azure/provider.ts';

const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';
const other = '7b1d9e02-4c3a-4d5e-9f60-1a2b3c4d5e6f';

const offered = (answers: Partial<Answers>, given: Partial<Answers> = {}) =>
  offerOf({ answers, strange: [] }, given, azure);

describe('What a link offers', () => {
  const cases: [
    name: string,
    sent: Partial<Answers>,
    given: Partial<Answers>,
    changes: [field: string, mine: string | undefined, theirs: string][],
  ][] = [
    ['an answer that is other', { tenant: other }, { tenant }, [['tenant', tenant, other]]],
    ['one that was not given', { tenant }, {}, [['tenant', undefined, tenant]]],
    ['one that was emptied', { tenant }, { tenant: '' }, [['tenant', undefined, tenant]]],
    ['nothing where both are the same', { tenant }, { tenant }, []],
    ['nothing for what it leaves empty', { tenant: '' }, { tenant }, []],
    [
      'a choice by its name',
      { target: 'kubernetes' },
      { target: 'docker' },
      [['target', 'Docker', 'Kubernetes']],
    ],
    [
      'a default nobody has chosen, as a choice',
      { target: 'docker' },
      {},
      [['target', undefined, 'Docker']],
    ],
    [
      'a choice of yes or no',
      { tlsProxy: false },
      { tlsProxy: true },
      [['tlsProxy', 'A proxy in front ends TLS', 'The server itself does']],
    ],
  ];
  for (const [name, sent, given, changes] of cases) {
    it(name, () => {
      const offer = offered(sent, given);
      assert.deepEqual(
        offer.changes.map(({ field, mine, theirs }) => [field, mine, theirs]),
        changes,
      );
      assert.deepEqual(Object.keys(offer.answers), Object.keys(changes.length > 0 ? sent : {}));
      assert.deepEqual(offer.refused, []);
    });
  }

  it('holds nothing that is refused, and names it', () => {
    const secret = 'abc8Q~DEFGHIJKLMNOPQRSTUVWXYZabcdefghijk';
    const offer = offerOf(
      {
        answers: {
          tenant: 'common',
          clientId: secret,
          serverUrl: 'javascript:alert(1)',
          admins: secret,
        },
        strange: ['version'],
      },
      { tenant },
      azure,
    );
    assert.deepEqual(offer.answers, {});
    assert.deepEqual(offer.changes, []);
    assert.deepEqual(
      offer.refused.map(({ field }) => field),
      ['version', 'tenant', 'clientId', 'serverUrl', 'admins'],
    );
    assert.ok(!JSON.stringify(offer).includes(secret));
  });

  it('is judged with the answers it would join', () => {
    const government = { tenant: `https://login.microsoftonline.com/${tenant}` };
    assert.deepEqual(offered(government, { cloud: 'us-government' }).answers, {});
    assert.deepEqual(offered(government).answers, government);
  });
});
