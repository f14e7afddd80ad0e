import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { upgrade, type Upgrade } from '../../../../src/sso/upgrade/upgrade.ts';

const secret = 'Xy38Q~0123456789abcdefghijklmnopqrstuvwx';
const env = `AUTHENTICATION_PROVIDER=custom-oidc
AUTHENTICATION_CLIENT_TYPE=confidential
OIDC_CLIENT_SECRET=${secret}
`;
const helm = 'openmetadata:\n  config:\n    authentication:\n      provider: custom-oidc\n';
const yaml = `authenticationConfiguration:
  clientType: confidential
  provider: custom-oidc
  publicKeyUrls: [https://id.example.com/keys]
  authority: https://id.example.com
  clientId: openmetadata
  callbackUrl: https://data.example.com/callback
  jwtPrincipalClaims: [email]
  oidcConfiguration:
    id: openmetadata
    type: custom-oidc
    secret: ${secret}
    discoveryUri: https://id.example.com/.well-known/openid-configuration
    sessionExpiry: 600
`;

function of(from: string, to: string, ...texts: string[]): Upgrade {
  const result = upgrade({ from, to, pasted: texts.map((text) => ({ name: '', text })) });
  assert.ok(!('refused' in result), JSON.stringify(result));
  return result;
}

const codes = ({ findings }: Upgrade) =>
  findings.map(({ code, setting }) => `${code} ${setting ?? ''}`);

describe('What an upgrade means for files', () => {
  test('a value below the new minimum is an error, and put right in the edited file', () => {
    const result = of('1.13', '2.0', `${env}OIDC_SESSION_EXPIRY=600\n`);
    assert.ok(codes(result).includes('upgrade-too-small oidcSessionExpiry'));
    assert.match(result.corrected[0] ?? '', /^OIDC_SESSION_EXPIRY=3600$/m);
    assert.match(
      result.findings[0]?.message ?? '',
      /From 2\.0\.2 on OIDC_SESSION_EXPIRY is at least 3600/,
    );
  });

  test('not before the release with the minimum', () => {
    const result = of('2.0.0', '2.0.1', `${env}OIDC_SESSION_EXPIRY=600\n`);
    assert.deepEqual(result.keys, []);
    assert.ok(!codes(result).some((code) => code.startsWith('upgrade-')));
  });

  test('0 becomes the default and not a second', () => {
    const result = of('1.13', '2.0', `${env}OIDC_OM_REFRESH_TOKEN_VALIDITY=0\n`);
    assert.match(result.corrected[0] ?? '', /^OIDC_OM_REFRESH_TOKEN_VALIDITY=3600$/m);
  });

  test('the same in openmetadata.yaml, where a key that became required is missing too', () => {
    const result = of('1.9', '2.0', yaml);
    assert.ok(codes(result).includes('upgrade-too-small oidcSessionExpiry'), codes(result).join());
    assert.ok(codes(result).includes('upgrade-key-required oidcTenant'), codes(result).join());
    assert.match(result.corrected[0] ?? '', /^ {4}sessionExpiry: 3600$/m);
  });

  test('what the doctor says of both releases is counted and not repeated', () => {
    const both = of('1.12', '1.13', env);
    assert.ok(both.standing > 0);
    assert.deepEqual(both.findings, []);
  });

  test('what only the newer release has is said: a variable that nobody reads first any more', () => {
    const result = of('1.13', '2.0', `${env}OIDC_SESSION_EXPIRY=7200\n`);
    assert.ok(codes(result).includes('setting-fallback oidcSessionExpiry'));
  });

  test('what became required comes before what the files have, and what is no longer required last', () => {
    const said = of('1.9', '1.12', yaml).keys.map(({ path, places, after }) =>
      after?.required ? 'required' : `${path.split('.').at(-1) ?? ''} ${String(places.length)}`,
    );
    assert.deepEqual(said.slice(0, 4), Array<string>(4).fill('required'));
    assert.deepEqual(said.slice(-4), [
      'authority 1',
      'callbackUrl 1',
      'clientId 1',
      'publicKeyUrls 1',
    ]);
    assert.ok(said.length > 8);
  });

  test('the keys that the files have carry their places and the files’ own names', () => {
    const { keys } = of('1.13', '2.0', `${env}OIDC_SESSION_EXPIRY=7200\n`);
    const mine = keys.filter(({ places }) => places.length > 0);
    assert.deepEqual([...new Set(mine.map(({ name }) => name))], ['OIDC_SESSION_EXPIRY']);
    assert.deepEqual(mine[0]?.places, [{ source: 0, line: 4, column: 1, length: 19 }]);
  });

  test('what the other client does is left out once the client is known', () => {
    const flows = of('1.9', '2.0', env).behaviours.map(({ flow }) => flow);
    assert.ok(flows.includes('confidential') && !flows.includes('public'));
    assert.ok(of('1.9', '2.0').behaviours.some(({ flow }) => flow === 'public'));
  });

  test('a key that 2.0 needs and the file does not have is named', () => {
    const missing = (text: string) =>
      of('1.13', '2.0', text).behaviours.find(({ id }) => id === 'fernet-key')?.missing;
    assert.equal(missing(env), 'FERNET_KEY');
    assert.equal(missing(`${env}FERNET_KEY=xxx\n`), undefined);
  });

  test('no sentence repeats a secret', () => {
    const { corrected, ...others } = of('1.9', '2.0', env);
    assert.ok(corrected[0]?.includes(secret));
    assert.ok(!JSON.stringify(others).includes(secret));
  });

  test('without files it says what changes for everybody', () => {
    const { keys, behaviours, findings, corrected } = of('1.13', '2.0');
    assert.ok(keys.length > 0 && behaviours.length > 0);
    assert.deepEqual([findings, corrected], [[], []]);
  });
});

/** What is not looked at, and the sentence. */
const refusals: [name: string, texts: string[], sentence: RegExp][] = [
  ['a text that is no configuration', ['hello'], /^This is not recognised/],
  ['one of two that is none', [env, 'hello'], /^b is not recognised/],
  [
    'Helm values beside an env file',
    [env, helm],
    /^Helm values and an env file belong to different/,
  ],
  ['Helm values beside openmetadata.yaml', [helm, yaml], /^Helm values and an openmetadata\.yaml/],
  ['a file that is no text', ['\0'], /zero byte/],
];

describe('Files that are not looked at', () => {
  for (const [name, texts, sentence] of refusals) {
    test(name, () => {
      const pasted = texts.map((text, index) => ({ name: 'ab'.charAt(index), text }));
      const result = upgrade({ from: '1.12', to: '2.0', pasted });
      assert.ok('refused' in result);
      assert.match(result.refused, sentence);
    });
  }
});
