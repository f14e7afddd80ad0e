import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkToken, readToken } from '../../../src/sso/index.ts';
import { clientId, serverUrl, tenantId } from '../sso/ids.ts';
import { list, now, otherRsa, rsa, seconds, sign, unsigned } from '../sso/token/tokens.ts';
import { typed } from './typed.ts';

const tokens = {
  good: await sign(),
  expired: await sign({ exp: seconds - 60 }),
  'of another tenant': await sign({ tid: '7e1d9a40-55c3-4b8f-a1d2-0c6e8f3b9274' }),
  'without a name': await sign({ email: undefined, preferred_username: undefined }),
  'signed by nobody': unsigned({ alg: 'none' }, {}),
  'no token': 'hello',
};

interface Told {
  kind: string;
  findings: { code: string; message: string }[];
  verdict?: { outcome: string };
}

describe('The command says of a token what the doctor says', () => {
  for (const [name, input] of Object.entries(tokens)) {
    test(name, async () => {
      const { code, out } = await typed(['token', '-', '--reporter', 'json'], { input, now });
      const told = JSON.parse(out) as Told;
      const wanted = readToken(input);
      const said = new Map(told.findings.map((one) => [one.code, one.message]));
      if (wanted.kind === 'refused') {
        assert.deepEqual([...said], [[wanted.code, wanted.message]]);
        assert.equal(code, 1);
        return;
      }
      for (const one of checkToken(wanted, now)) assert.equal(said.get(one.code), one.message);
      assert.equal(code, told.verdict?.outcome === 'if-signed' ? 0 : 1);
    });
  }
});

describe('sso-guide token', () => {
  test('says claims, user and verdict', async () => {
    const { code, out } = await typed(['token', 't'], { files: { t: tokens.good }, now });
    assert.equal(code, 0);
    assert.match(out, /\n- tid: 3d5c0b1e/);
    assert.match(out, /\nUser name: alice\.smith\n/);
    assert.match(out, /\nGets in: Yes, if its signature is right\.\n/);
  });

  test('checks the signature with a key list', async () => {
    const signedBy = async (keys: string) =>
      typed(['token', '-', '--keys', 'k'], { input: tokens.good, files: { k: keys }, now });
    const right = await signedBy(list(rsa.jwk));
    assert.match(right.out, /Gets in: Yes\.\n/);
    assert.equal(right.code, 0);
    const wrong = await signedBy(list({ ...otherRsa.jwk, kid: rsa.jwk.kid }));
    assert.match(wrong.out, /Gets in: No: its signature is wrong\.\n/);
    assert.equal(wrong.code, 1);
  });

  test('compares with the answers that it is given', async () => {
    const answers = (client: string) =>
      `provider: azure\ntenant: ${tenantId}\nclient-id: ${client}\nserver-url: ${serverUrl}\n`;
    const judged = async (client: string) =>
      typed(['token', '-', '--answers', 'a'], {
        ...{ input: tokens.good, now },
        files: { a: answers(client) },
      });
    assert.equal((await judged(clientId)).code, 0);
    const other = await judged('c93a7e15-40d2-4b6f-9a18-7f5e2d0c8b61');
    assert.match(other.out, /\[token-other-audience\]/);
    assert.equal(other.code, 1);
  });
});
