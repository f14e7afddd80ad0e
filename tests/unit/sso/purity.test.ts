import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const room = new URL('../../../src/sso/', import.meta.url);
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const allowed = ['oauth4webapi', 'yaml', 'jose', 'fastest-levenshtein', 'sax'];

test('The room has files', () => {
  assert.ok(files.length > 10);
});

for (const name of files) {
  const url = new URL(name.replaceAll('\\', '/'), room);
  const source = readFileSync(url, 'utf8');

  test(`${name} can be imported by plain Node`, async () => {
    await import(url.href);
  });

  test(`${name} names nothing of the browser's page or of Node`, () => {
    assert.doesNotMatch(
      source,
      /\b(?:document|window|localStorage|process|globalThis)(?:\.\w|[[(])|['"]node:/,
    );
  });

  test(`${name} imports only its room and the allowed libraries`, () => {
    for (const [, specifier = ''] of source.matchAll(/from '([^']+)'/g)) {
      if (allowed.includes(specifier)) continue;
      assert.match(specifier, /^\.\.?\/.+\.ts$/);
      assert.ok(new URL(specifier, url).href.startsWith(room.href), specifier);
    }
  });
}
