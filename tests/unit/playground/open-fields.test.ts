import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFields } from '../../../src/playground/open-fields.ts';
import { plan } from '../../../src/sso/index.ts';
import { answers } from '../sso/ids.ts';

test('A refused field is as open as an empty one, and each counts once', () => {
  assert.deepEqual(openFields(plan(answers)), []);
  assert.deepEqual(openFields(plan({ ...answers, tenant: 'common', clientId: '' })), [
    'clientId',
    'tenant',
  ]);
});
