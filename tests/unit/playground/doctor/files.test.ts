import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooLarge, isTooTall, namesOf } from '../../../../src/playground/doctor/files.ts';

test('A file is called by its own name, else as its kind is called, else configuration', () => {
  const files = [
    { id: 0, text: '', name: 'prod.env' },
    { id: 1, text: '', format: 'helm' as const },
    { id: 2, text: '' },
    { id: 3, text: '' },
  ];
  const names = namesOf(files, ['env', 'env', 'compose', undefined]);
  assert.deepEqual(names, ['prod.env', 'values.yaml', 'docker-compose.yml', 'Configuration']);
});

test('No two files are called alike', () => {
  const files = [0, 1, 2].map((id) => ({ id, text: '' }));
  assert.deepEqual(namesOf(files, ['env', 'env', undefined]), [
    'openmetadata.env',
    'openmetadata.env (2)',
    'Configuration',
  ]);
});

test('A file that no configuration can be is not read', () => {
  assert.equal(isTooLarge({ size: 400_000 }), false);
  assert.equal(isTooLarge({ size: 10_000_000 }), true);
});

test('A text is too tall from more than 200,000 lines on', () => {
  assert.equal(isTooTall('\n'.repeat(200_000)), false);
  assert.equal(isTooTall('\n'.repeat(200_001)), true);
  assert.equal(isTooTall('x'.repeat(1_000_000)), false);
});
