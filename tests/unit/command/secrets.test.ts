import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reporters } from '../../../src/command/reporters.ts';
import { diagnose } from '../../../src/sso/index.ts';
import { answers, secret } from '../sso/ids.ts';
import { layouts, secrets } from '../sso/secrets/layouts.ts';
import { now, sign } from '../sso/token/tokens.ts';
import { typed } from './typed.ts';

const width = 5;

/**
 * What of a secret can still be read: every piece of five characters without a space or quote in it.
 * `own`: sentences of the library, in which a word of somebody's secret may stand too.
 */
function readable(hidden: string, shown: string, own = ''): string[] {
  const pieces = Array.from({ length: Math.max(0, hidden.length - width + 1) }, (_, at) =>
    hidden.slice(at, at + width),
  );
  return pieces.filter(
    (piece) => !/[\s"'\\]/.test(piece) && shown.includes(piece) && !own.includes(piece),
  );
}

describe('No output has a secret', () => {
  for (const reporter of Object.keys(reporters)) {
    for (const [layout, template] of layouts) {
      test(`of ${layout}, as ${reporter}`, async () => {
        for (const [name, one] of secrets) {
          const middle = Math.ceil(one.length / 2);
          const text = template
            .replaceAll('¶', () => one)
            .replaceAll('‹', () => one.slice(0, middle))
            .replaceAll('›', () => one.slice(middle));
          const { out, err } = await typed(['check', 'a', '--reporter', reporter], {
            files: { a: text },
          });
          const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
          const own = findings.map(({ message, docs }) => `${message} ${docs}`).join('\n');
          assert.deepEqual(readable(one, out + err, own), [], `${name}\n${out}${err}`);
        }
      });
    }

    test(`of a log that is explained, as ${reporter}`, async () => {
      const input = `AADSTS7000215: Invalid client secret provided. OIDC_CLIENT_SECRET=${secret}`;
      const { out, err } = await typed(['explain', '-', '--reporter', reporter], { input });
      assert.match(out + err, /AADSTS7000215|secret-in-text/);
      assert.deepEqual(readable(secret, out + err), []);
    });

    test(`of a token, as ${reporter}`, async () => {
      const input = await sign();
      const { out, err } = await typed(['token', '-', '--reporter', reporter], { input, now });
      assert.ok((out + err).length > 0);
      for (const part of input.split('.')) assert.ok(!(out + err).includes(part.slice(0, 24)));
    });

    test(`of files that are written, as ${reporter}`, async () => {
      const { out, err, written } = await typed(
        [
          ...['emit', '--provider', 'azure', '--target', 'docker', '--reporter', reporter],
          ...['--tenant', String(answers['tenant']), '--client-id', String(answers['clientId'])],
          ...['--server-url', answers.serverUrl, '--admins', 'grace', '--domains', 'example.com'],
          ...['--secret-file', 's', '--out', 'deploy'],
        ],
        { files: { s: `${secret}\n` } },
      );
      assert.deepEqual(readable(secret, out + err), []);
      const holders = [...written.values()].filter(({ text }) => text.includes(secret));
      assert.deepEqual(
        holders.map(({ isPrivate }) => isPrivate),
        [true],
      );
    });
  }

  test('that somebody typed where a file, an option or a token goes', async () => {
    for (const args of [
      ['check', secret],
      ['check', `--secret=${secret}`],
      ['check', 'a', `--part=${secret}`],
      ['emit', secret],
      ['token', await sign()],
    ]) {
      const { code, out, err } = await typed(args);
      assert.equal(code, 2);
      assert.deepEqual(readable(args.at(-1)?.replace(/^--\w+=/, '') ?? '', out + err), [], err);
    }
  });
});
