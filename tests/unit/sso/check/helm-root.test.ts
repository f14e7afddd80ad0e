import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { cases } from './cases.ts';

const tree = `openmetadata:
  config:
    authentication:
      provider: azure
`;

cases(
  ['helm-root-misspelt', 'helm-root-misplaced', 'helm-root-unknown'],
  [
    {
      name: 'the chart’s own keys',
      texts: `${tree}replicaCount: 2\nextraEnvs: []\ningress: {}\n`,
      found: [],
    },
    {
      name: 'extraEnv',
      texts: `${tree}extraEnv:\n  - name: A\n    value: b\n`,
      found: ['helm-root-misspelt'],
    },
    {
      name: 'extraEnv alone',
      texts: 'extraEnv:\n  - name: A\n    value: b\n',
      found: ['helm-root-misspelt'],
      whole: true,
    },
    {
      name: 'openMetadata',
      texts: tree.replace('openmetadata', 'openMetadata'),
      found: ['helm-root-misspelt'],
      whole: true,
    },
    {
      name: 'a setting at the margin',
      texts: `${tree}clientType: public\n`,
      found: ['helm-root-misplaced'],
    },
    {
      name: 'a variable at the margin',
      texts: `${tree}OIDC_TENANT: a\n`,
      found: ['helm-root-misplaced'],
    },
    {
      name: 'a key of something else',
      texts: `${tree}keycloak:\n  enabled: true\n`,
      found: ['helm-root-unknown'],
    },
    { name: 'a holder of anchors', texts: `${tree}x-host: &h a\n.host: b\n`, found: [] },
    {
      name: 'a key that a later chart has',
      texts: `${tree}gateway: {}\n`,
      found: ['helm-root-unknown'],
      situation: { version: '1.11' },
    },
    { name: 'the same key with that chart', texts: `${tree}gateway: {}\n`, found: [] },
    {
      name: 'a part of a file',
      texts: 'provider: azure\nclientType: public\n',
      found: [],
      formats: ['helm'],
    },
  ],
);

cases(
  ['helm-misplaced'],
  [
    {
      name: 'a tree one level too far left',
      texts: 'config:\n  authentication:\n    provider: azure\n',
      found: ['helm-misplaced'],
      whole: true,
    },
    {
      name: 'a block that kept its indentation',
      texts: '    authentication:\n      provider: azure\n',
      found: [],
      whole: true,
    },
  ],
);

test('A misspelt key at the margin is put right, and what it holds is read', () => {
  const text = tree.replace('openmetadata', 'openMetadata').replace('azure', 'Azure');
  const { corrected, formats } = diagnose([{ name: '', text }], { version: '1.12', excerpt: true });
  assert.deepEqual(formats, ['helm']);
  assert.equal(corrected[0], tree);
});
