import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Setting } from '../guide/library.ts';
import { brief, run } from '../tools/run.ts';
import { defaultOf } from './conf.ts';
import type { Made, Variables } from './helm.ts';

const services = ['execute-migrate-all', 'openmetadata-server'];

/**
 * A compose file like OpenMetadata's quickstart file, as far as sign-in goes: two services, and a
 * `${VARIABLE:-default}` for each setting that the file passes on.
 */
export function quickstartFile(settings: readonly Setting[]): string {
  const lines = settings.flatMap((setting) =>
    setting.forwarded && setting.env !== undefined
      ? [`      ${setting.env}: \${${setting.env}:-${defaultOf(setting)}}`]
      : [],
  );
  const bodies = services.map((service) =>
    [`  ${service}:`, '    image: openmetadata/server', '    environment:', ...lines].join('\n'),
  );
  return `services:\n${bodies.join('\n')}\n`;
}

/** What `docker compose config` says the server's container gets. */
export async function composeConfig(
  compose: string,
  files: { base: string; env: string; override?: string | undefined },
): Promise<Made<Variables>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proof-compose-'));
  try {
    writeFileSync(path.join(folder, 'docker-compose.yml'), files.base);
    writeFileSync(path.join(folder, 'sso.env'), files.env);
    const args = ['--env-file', 'sso.env', '-f', 'docker-compose.yml'];
    if (files.override !== undefined) {
      writeFileSync(path.join(folder, 'override.yml'), files.override);
      args.push('-f', 'override.yml');
    }
    const asked = [...args, 'config', '--format', 'json'];
    // Of what is set here, a variable of the same name would win over the env file.
    const env = {
      ...Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined])),
    };
    const kept = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    const { code, out, err } = await run(compose, asked, { cwd: folder, env: { ...env, ...kept } });
    if (code !== 0 || err !== '') return { refused: brief(err) };
    return containerOf(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function containerOf(config: string): Made<Variables> {
  const { services: found } = JSON.parse(config) as {
    services: Record<string, { environment?: Record<string, string | null> }>;
  };
  const each = services.map((service) => JSON.stringify(found[service]?.environment ?? {}));
  if (new Set(each).size !== 1) return { refused: 'The two services get different variables.' };
  const environment = JSON.parse(each[0] ?? '{}') as Record<string, string | null>;
  // `config` prints a compose file, in which a dollar is written twice.
  const made = Object.entries(environment).map(([name, value]) => [
    name,
    (value ?? '').replaceAll('$$', '$'),
  ]);
  return { made: Object.fromEntries(made) as Variables };
}
