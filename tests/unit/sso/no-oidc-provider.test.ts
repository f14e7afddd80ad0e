import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { commands } from '../../../src/sso/emit/commands.ts';
import { blanksIn, emit, textOf } from '../../../src/sso/emit/emit.ts';
import { emptyAnswers, type Answers } from '../../../src/sso/plan/answers.ts';
import { plan } from '../../../src/sso/plan/plan.ts';
import { secretsOf } from '../../../src/sso/providers/provider.ts';
import { shelf } from '../../fixtures/throw-away-provider/directory.ts';
import { readComposeEnv } from './emit/compose-env.ts';
import { readBack } from './emit/read-back.ts';
import { allTargets } from './installations.ts';

const answers: Answers = {
  ...emptyAnswers(shelf),
  ...{ provider: 'shelf', host: 'dir.example.com', serverUrl: 'https://data.example.com' },
  ...{ target: 'docker', version: '1.13', replicas: 'one', tlsProxy: true },
  ...{ admins: 'ada', domains: 'example.com' },
};
const withFile: Answers = { ...answers, trust: 'file', place: '/opt/shelf.p12' };

// Characters that YAML, a shell, Compose or OpenMetadata would each take for something else.
const odd = ['0123456', '#x', ' both ends ', `it's "\\$\{HOME}"`, 'yes', 'a: b', 'pä#ss'];

describe('A provider that speaks no OpenID Connect', () => {
  test('needs no flow, and has no authority and no redirect URI', () => {
    const { plan: planned, findings, missing } = plan({ ...answers, flow: '' as 'public' }, shelf);
    assert.deepEqual(missing, []);
    assert.ok(findings.every(({ severity }) => severity !== 'error'));
    assert.equal(planned.accepted?.flow, 'public');
    assert.equal(planned.authority, undefined);
    assert.equal(planned.redirectUri, undefined);
    assert.equal(planned.redirectUris, undefined);
  });

  test('asks a question only where another has the answer for it', () => {
    const missing = (some: Partial<Answers>) => plan({ ...answers, ...some }, shelf).missing;
    assert.deepEqual(missing({ trust: 'none' }), []);
    assert.deepEqual(missing({ trust: 'file' }), ['place']);
    // What was answered before the other question changed counts no more.
    const left = plan({ ...answers, trust: 'none', place: '/opt/x' }, shelf).plan;
    assert.equal(left.values['place'], undefined);
    const names = (some: Answers) =>
      secretsOf(shelf, plan(some, shelf).plan.values, 'public').map(({ name }) => name);
    assert.deepEqual(names(answers), ['bind-password-value']);
    assert.deepEqual(names(withFile), ['bind-password-value', 'file-password-value']);
  });

  test('is emitted for every target, with its secrets as exactly what was entered', () => {
    const { plan: planned } = plan(withFile, shelf);
    for (const [at, password] of odd.entries()) {
      const other = odd[(at + 1) % odd.length] ?? '';
      const secrets = { 'bind-password-value': password, 'file-password-value': other };
      for (const target of allTargets) {
        const files = emit(planned, target, { secrets, includeSecret: true });
        assert.deepEqual(files.flatMap(blanksIn), []);
        const found = readBack(files, target);
        assert.equal(found.get('ldapHost'), 'dir.example.com');
        assert.equal(found.get('clientType'), 'public');
        if (target === 'kubernetes') continue;
        assert.equal(found.get('ldapBindPassword'), password, target);
        assert.equal(found.get('ldapTrustStorePassword'), other, target);
      }
    }
  });

  test('has no secret in a file that did not ask for it, and quotes around its place', () => {
    const { plan: planned } = plan(withFile, shelf);
    const secrets = { 'bind-password-value': 'not-here', 'file-password-value': 'nor-here' };
    for (const target of allTargets) {
      for (const file of emit(planned, target, { secrets })) {
        assert.doesNotMatch(textOf(file), /not-here|nor-here/);
      }
    }
    const [env, override] = emit(planned, 'docker').map(textOf);
    assert.match(env ?? '', /^AUTHENTICATION_LOOKUP_ADMIN_PWD='"<bind-password-value>"'$/m);
    assert.equal(
      override?.match(/_ADMIN_PWD: "\$\{AUTHENTICATION_LOOKUP_ADMIN_PWD:\?\}"/g)?.length,
      2,
    );
    assert.doesNotMatch(override ?? '', /<bind-password-value>/);
    assert.ok(readComposeEnv(env ?? '').has('AUTHENTICATION_LOOKUP_ADMIN_PWD'));
  });

  test('brings the file beside its configuration to the server', () => {
    const { plan: planned } = plan(withFile, shelf);
    const [, override = ''] = emit(planned, 'docker').map(textOf);
    const compose = parse(override) as { services: Record<string, { volumes?: string[] }> };
    assert.deepEqual(compose.services['openmetadata-server']?.volumes, [
      './shelf.p12:/opt/shelf.p12:ro',
    ]);
    const [script = '', values = ''] = emit(planned, 'kubernetes').map(textOf);
    const mounted = parse(values) as Record<string, unknown>;
    assert.deepEqual(mounted['extraVolumes'], [
      { name: 'shelf-file', secret: { secretName: 'shelf-file' } },
    ]);
    assert.deepEqual(mounted['extraVolumeMounts'], [
      { name: 'shelf-file', mountPath: '/opt/shelf.p12', subPath: 'shelf.p12', readOnly: true },
    ]);
    assert.match(script, /create secret generic shelf-file \\\n {4}--from-file=shelf\.p12 /);
  });

  const skip = spawnSync('bash', ['-c', 'true']).status !== 0 && 'no bash here';
  test('makes a Kubernetes Secret for each reference, asked for one by one', { skip }, () => {
    const { plan: planned } = plan(withFile, shelf);
    const [file] = emit(planned, 'kubernetes');
    assert.equal(file?.name, 'create-ldap-secret.sh');
    const kubectl = `kubectl() {
      if [ "$1" = apply ]; then cat; return; fi
      printf '%s\\n' "$4"
      case "$*" in *stdin*) printf '<'; cat; printf '>\\n';; esac
    }\n`;
    const { stdout, stderr } = spawnSync('bash', ['-c', kubectl + (file ? textOf(file) : '')], {
      input: "0123\nit's ${x}\n",
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      ...['ldap-admin-secret', "<'0123'>", 'ldap-truststore-secret', "<'it''s $${x}'>"],
      'shelf-file',
    ]);
  });

  test('has steps without a word of OpenID Connect, and shows no password', () => {
    for (const target of allTargets) {
      const steps = commands(plan(answers, shelf).plan, target);
      const all = JSON.stringify(steps);
      assert.doesNotMatch(all, /your authority|sign-in button|redirect/);
      assert.match(all, /enter your e-mail address and password/);
      const check = steps.find(({ title }) => title === 'Check what Compose passes on');
      if (check)
        assert.match(check.command ?? '', /grep -v -E 'SECRET\|AUTHENTICATION_LOOKUP_ADMIN_PWD'$/);
    }
  });
});
