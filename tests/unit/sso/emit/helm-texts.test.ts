import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { emitSettings } from '../../../../src/sso/emit/emit.ts';
import { textOf } from '../../../../src/sso/index.ts';

/** The files for one text in a plain value, in a list, and in the Secret beside the client secret. */
function files(text: string): Record<string, string> {
  const piece = { kind: 'text', text } as const;
  const secret = { kind: 'secret', name: 'client-secret-value', text: 'x' } as const;
  const planned = [
    { key: 'adminPrincipals', value: { list: [[piece]] } },
    { key: 'oidcScope', value: { text: [piece] } },
    { key: 'oidcClientId', value: { text: [piece] } },
    { key: 'oidcClientSecret', value: { text: [secret] } },
  ] as const;
  const emitted = emitSettings(
    planned.map(({ key, value }) => ({
      key,
      value:
        'list' in value ? { list: value.list.map((item) => [...item]) } : { text: [...value.text] },
    })),
    'kubernetes',
  );
  return Object.fromEntries(emitted.map((file) => [file.name, textOf(file)]));
}

test('What OpenMetadata would fill in is shielded in the values, since the chart keeps ${…}', () => {
  const { 'values-sso.yaml': values = '' } = files('a ${HOME} $${x:-y} $z');
  const read = parse(values) as {
    openmetadata: {
      config: {
        authentication: { oidcConfiguration: { scope: string } };
        authorizer: { initialAdmins: string[] };
      };
    };
  };
  const { authentication, authorizer } = read.openmetadata.config;
  const shielded = 'a $${HOME} $$${x:-y} $z';
  assert.equal(authentication.oidcConfiguration.scope, shielded);
  assert.deepEqual(authorizer.initialAdmins, [shielded]);
});

test('A client ID in the script is YAML text, whatever it is', () => {
  for (const [id, written] of [
    ['0123', '"0123"'],
    ["it's", '"it\\u0027s"'],
    ['plain-id', 'plain-id'],
  ] as const) {
    const { 'create-oidc-secret.sh': script = '' } = files(id);
    assert.ok(script.includes(`--from-literal=openmetadata-oidc-client-id='${written}'`), script);
  }
});

test('A secret of which there is nothing to say leaves no empty line in its script', () => {
  const value = { text: [{ kind: 'secret', name: 'client-secret-value' } as const] };
  const emitted = emitSettings([{ key: 'oidcClientSecret', value }], 'kubernetes');
  const script = emitted.find(({ language }) => language === 'bash');
  assert.ok(script);
  assert.match(textOf(script), /renew the secret\.\n# Paste it/);
});
