import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { showTexts } from '../../../../src/sso/check/secret-spans.ts';
import { layouts, secrets } from '../secrets/layouts.ts';

const width = 5;

/** What of a secret can still be read: every piece of five characters without a space or quote in it. */
function readable(secret: string, shown: string): string[] {
  const pieces = Array.from({ length: Math.max(0, secret.length - width + 1) }, (_, at) =>
    secret.slice(at, at + width),
  );
  return pieces.filter((piece) => !/[\s"']/.test(piece) && shown.includes(piece));
}

function written(layout: string, secret: string): string {
  const middle = Math.ceil(secret.length / 2);
  return layout
    .replaceAll('¶', () => secret)
    .replaceAll('‹', () => secret.slice(0, middle))
    .replaceAll('›', () => secret.slice(middle));
}

for (const [layout, template] of layouts) {
  describe(`As ${layout}`, () => {
    for (const [name, secret] of secrets) {
      test(`a secret of ${name} is hidden, and every line keeps its length`, () => {
        const text = written(template, secret);
        const [shown] = showTexts([text]);
        assert.ok(shown);
        assert.deepEqual(readable(secret, shown.text), [], `${text}\n${shown.text}`);
        assert.deepEqual(
          shown.text.split('\n').map(({ length }) => length),
          text.split('\n').map(({ length }) => length),
        );
      });
    }
  });
}
