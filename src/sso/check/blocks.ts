import type { Config } from './config.ts';

/**
 * Whether files that are made of blocks were pasted without one of them: `authentication` or
 * `authorizer`. Then nobody knows what that block says.
 */
export function isWithout({ readings }: Config, block: 'authentication' | 'authorizer'): boolean {
  const files = readings.filter(
    ({ source }) => source.format === 'helm' || source.format === 'server-yaml',
  );
  const names = [block, `${block}Configuration`];
  const has = files.some(({ keys }) => keys.some(({ path }) => names.includes(path.at(-1) ?? '')));
  return files.length > 0 && !has;
}
