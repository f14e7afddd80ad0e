import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { plan, type Answers } from '../../../../src/sso/index.ts';
import { answers, codes } from '../ids.ts';
import { everyInstallation, installation } from '../installations.ts';

const stored = 'version-stored-settings';
const newer = ['version-fernet-key', 'version-own-tokens'];

const cases: readonly [title: string, change: Partial<Answers>, codes: string[]][] = [
  ['1.9 behind a proxy', { version: '1.9' }, ['version-no-secure-cookie']],
  ['1.9 without a proxy', { version: '1.9', tlsProxy: false }, []],
  ['1.9 public', { version: '1.9', flow: 'public' }, []],
  ['1.10', { version: '1.10' }, [stored, 'version-secure-cookie-late']],
  ['1.11', { version: '1.11' }, [stored]],
  ['1.12', {}, ['version-second-redirect-uri', stored]],
  ['1.12 public', { flow: 'public' }, [stored]],
  ['1.13', { version: '1.13' }, [stored]],
  ['2.0', { version: '2.0' }, [stored, ...newer, 'version-token-lifetime']],
  ['2.0 public', { version: '2.0', flow: 'public' }, [stored, ...newer]],
  ['several 1.13', { version: '1.13', replicas: 'several' }, [stored, 'replicas-sticky-sessions']],
  ['several public', { version: '1.13', replicas: 'several', flow: 'public' }, [stored]],
  [
    'several 2.0',
    { version: '2.0', replicas: 'several' },
    [stored, ...newer, 'version-token-lifetime'],
  ],
  [
    'a proxy without https',
    { version: '1.11', serverUrl: 'http://localhost:8585' },
    [stored, 'tls-proxy-without-https'],
  ],
  [
    'public in another cloud',
    { version: '1.11', cloud: 'china', flow: 'public' },
    ['cloud-needs-custom-oidc', 'flow-public-other-cloud', stored],
  ],
];

for (const [title, change, expected] of cases) {
  test(`${title}: ${expected.join(', ') || 'nothing to say'}`, () => {
    assert.deepEqual(codes(plan({ ...installation, ...change }).findings), expected);
  });
}

test('Nothing is said about what nobody asked', () => {
  assert.deepEqual(plan(answers), { ...plan(answers), findings: [], missing: [] });
  const asked: Answers = { ...answers, replicas: 'several' };
  assert.deepEqual(codes(plan(asked).findings), ['replicas-sticky-sessions']);
});

test('The reset command is that of the target', () => {
  for (const [target, start] of [
    ['docker', 'docker exec openmetadata_server ./bootstrap'],
    ['bare-metal', ': ./bootstrap'],
    ['kubernetes', 'kubectl exec deployment/openmetadata -- ./bootstrap'],
  ] as const) {
    const { findings } = plan({ ...installation, target });
    const message = findings.find(({ code }) => code === stored)?.message;
    assert.ok(message?.includes(`${start}/openmetadata-ops.sh remove-security-config --force`));
  }
});

test('Every link of every finding leads to a page of this site', () => {
  const content = new URL('../../../../content', import.meta.url);
  for (const one of everyInstallation()) {
    for (const { docs, code } of plan(one).findings) {
      if (docs === undefined) continue;
      const [page = ''] = docs.split('#');
      const files = [`${content.href}${page}.md`, `${content.href}${page}/index.md`];
      assert.ok(
        files.some((file) => existsSync(new URL(file))),
        `${code}: ${docs}`,
      );
    }
  }
});

test('A choice that is in no table is an error, and its default holds', () => {
  const odd = { ...installation, target: 'toString', version: '0.13', replicas: 'constructor' };
  const { plan: result, findings } = plan(odd as unknown as Answers);
  assert.deepEqual(codes(findings).slice(0, 3), [
    'target-unknown',
    'version-unknown',
    'replicas-unknown',
  ]);
  assert.equal(result.accepted?.target, 'docker');
  assert.equal(result.version, '1.12');
});
