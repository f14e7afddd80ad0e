import { spawn, type SpawnOptions } from 'node:child_process';

/**
 * Runs a command of this project's and resolves with its exit code.
 *
 * @param hear Gets what it says, where that is piped.
 */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  options: SpawnOptions = {},
  hear?: (text: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      ...options,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => hear?.(text));
    }
    child.on('error', reject).on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
