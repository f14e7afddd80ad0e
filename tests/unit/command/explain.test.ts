import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCameBack } from '../../../src/sso/index.ts';
import { samples } from '../sso/came-back/samples.ts';
import { clientId, serverUrl, tenantId } from '../sso/ids.ts';
import { realErrors } from '../sso/real/errors.ts';
import { typed } from './typed.ts';

interface Told {
  kind: string;
  message: string;
  error?: { code: string; heading: string; fix?: string; links: string[] };
}

describe('The command explains an error as the doctor does', () => {
  const texts = {
    'every shape in which one comes': samples.map(({ raw }) => raw),
    'what people really paste': realErrors.map(({ text }) => text),
  };
  for (const [name, all] of Object.entries(texts)) {
    test(name, async () => {
      for (const input of all) {
        const { code, out } = await typed(['explain', '-', '--reporter', 'json'], { input });
        const told = JSON.parse(out) as Told;
        const wanted = readCameBack(input);
        assert.deepEqual([told.kind, told.message], [wanted.kind, wanted.message]);
        if (wanted.kind !== 'error') continue;
        const { main } = wanted;
        assert.deepEqual(
          [told.error?.code, told.error?.heading, told.error?.fix],
          [main.code, main.heading, main.entry?.fix],
        );
        assert.equal(code, main.entry ? 0 : 1);
      }
    });
  }
});

describe('sso-guide explain', () => {
  test('takes a code, several words, a file or standard input', async () => {
    const log = 'ERROR No session found for callback';
    const first = async (args: string[], found = {}) =>
      (await typed(['explain', ...args], found)).out.split('\n', 1)[0];
    assert.match((await first(['AADSTS50011'])) ?? '', /^AADSTS50011: the redirect URI/);
    const heading = await first(['No', 'session', 'found', 'for', 'callback']);
    assert.equal(await first(['--file', 'a.log'], { files: { 'a.log': log } }), heading);
    assert.equal(await first(['-'], { input: log }), heading);
  });

  test('says causes, what to do, settings in the words of the target, and the page', async () => {
    const { out } = await typed(['explain', 'AADSTS50011', '--target', 'bare-metal'], {
      env: { SITE_URL: 'https://guide.example' },
    });
    assert.match(out, /\nUsual causes:\n- /);
    assert.match(out, /\nWhat to do:\n- /);
    assert.match(out, /\n- authenticationConfiguration\.callbackUrl\n/);
    assert.match(
      out,
      /\n- https:\/\/guide\.example\/deployment\/security\/troubleshooting\/entra#aadsts50011\n/,
    );
  });

  test('says who wrote what it does not know, and where to look next', async () => {
    const input = 'org.flywaydb.core.api.FlywayException: Validate failed';
    const { out, code } = await typed(['explain', '-'], {
      input,
      env: { SITE_URL: 'https://guide.example' },
    });
    assert.equal(code, 1);
    assert.match(out, /it comes from a database/);
    assert.match(out, /\nWhere to look next:\n- .*\n- Compare `DB_SCHEME`/);
    assert.match(
      out,
      /\n- https:\/\/guide\.example\/deployment\/security\/troubleshooting\/start-up\n/,
    );
  });

  test('compares with the answers that it is given', async () => {
    const answers = `provider: azure\ntenant: ${tenantId}\nclient-id: ${clientId}\nserver-url: ${serverUrl}\n`;
    const input = `AADSTS50011: The redirect URI 'http://openmetadata.example.com/callback' specified in the request does not match.`;
    const found = { input, files: { 'a.yaml': answers } };
    const { out } = await typed(['explain', '-', '--answers', 'a.yaml'], found);
    assert.match(out, /\nIn your installation:\n- .*https/);
    assert.doesNotMatch((await typed(['explain', '-'], found)).out, /In your installation/);
  });

  test('ends with 1 when it knows no such error, and with 2 when it was asked nothing', async () => {
    const { code, out } = await typed(['explain', 'all is well']);
    assert.equal(code, 1);
    assert.match(out, /There is no error in this text/);
    assert.equal((await typed(['explain'])).code, 2);
    assert.equal((await typed(['explain', 'a', '--file', 'b'])).code, 2);
  });
});
