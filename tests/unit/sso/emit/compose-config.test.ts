import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { settings } from '../../../../src/sso/settings/table.ts';
import { installation } from '../installations.ts';

const compose = [['docker-compose'], ['docker', 'compose']].find(
  ([program = '', ...rest]) => spawnSync(program, [...rest, 'version']).status === 0,
);
const skip = !compose && 'no Docker Compose here';

// As the quickstart file does it: a place with a default for each variable it forwards.
const forwarded = Object.values(settings).flatMap(({ env, forwarded }) =>
  env && forwarded ? [env] : [],
);
const environment = forwarded.map((name) => `      ${name}: \${${name}:-default}\n`).join('');
const service = (name: string): string =>
  `  ${name}:\n    image: none\n    environment:\n${environment}`;
const base = `services:\n${service('execute-migrate-all')}${service('openmetadata-server')}`;

for (const secret of ['aB1$HOME', `~'"\\ #é`, '${X:-y}']) {
  test(`Compose passes on every variable with the secret ${secret}`, { skip }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    try {
      const files = emit(plan(installation).plan, 'docker', { secret, includeSecret: true });
      for (const file of files) writeFileSync(join(folder, file.name), textOf(file));
      writeFileSync(join(folder, 'docker-compose.yml'), base);
      const [program = '', ...rest] = compose ?? [];
      const options = ['--env-file', 'openmetadata-sso.env', '-f', 'docker-compose.yml'];
      const { stdout, status, stderr } = spawnSync(
        program,
        [...rest, ...options, '-f', 'docker-compose.override.yml', 'config'],
        { cwd: folder, encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      const { services } = parse(stdout) as {
        services: Record<string, { environment: Record<string, string> }>;
      };
      for (const { environment: seen } of Object.values(services)) {
        assert.equal(seen['OIDC_MAX_AGE'], '""');
        assert.equal(seen['FORCE_SECURE_SESSION_COOKIE'], 'true');
        // `config` doubles each dollar again, and none is left to double.
        assert.equal(parse(seen['OIDC_CLIENT_SECRET'] ?? ''), secret);
        assert.equal(seen['OIDC_SCOPE'], 'openid email profile offline_access');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
