import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const names = ['theme', 'installation', 'sidebar'] as const;

/**
 * The scripts that must run before the first paint stand in the page itself. Astro neither shortens
 * nor hashes them as it does with what it bundles.
 */
export const inlineScripts = Object.fromEntries(
  names.map((name) => {
    const source = readFileSync(`src/behaviour/inline/${name}.ts`, 'utf8');
    const { code } = transformSync(source, {
      loader: 'ts',
      minify: true,
      target: 'es2023',
    });
    return [name, code.trim()];
  }),
) as Record<(typeof names)[number], string>;

/** By these hashes the content security policy lets the inline scripts run. */
export const inlineScriptHashes = Object.values(inlineScripts).map(
  (code) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const,
);
