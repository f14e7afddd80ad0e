import { spawn, type SpawnOptions } from 'node:child_process';

/** Runs a command of this project's and resolves with its exit code. */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      ...options,
    })
      .on('error', reject)
      .on('close', (code) => {
        resolve(code ?? 1);
      });
  });
}
