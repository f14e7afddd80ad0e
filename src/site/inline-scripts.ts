import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { site } from './config.ts';

/** A small script as a page carries it: shortened, which Astro does only with what it bundles. */
function shortened(name: string): string {
  const source = readFileSync(`src/behaviour/inline/${name}.ts`, 'utf8');
  const define = {
    USUAL: JSON.stringify(site.installation ? JSON.stringify(site.installation) : ''),
  };
  const { code } = transformSync(source, { loader: 'ts', minify: true, target: 'es2023', define });
  return code.trim();
}

const hash = (text: string) => createHash('sha256').update(text);

/**
 * What runs in the head before anything is painted: the theme, what is pressed
 * early, the reader's installation and where the page list stands. A file of its own, which a browser fetches once and not with every page.
 */
const code = ['theme', 'early', 'installation', 'sidebar'].map(shortened).join('\n');
export const beforePaint = {
  code,
  /** Changes with the content, so that the file may be kept for ever. */
  name: `before-paint.${hash(code).digest('hex').slice(0, 12)}`,
};

/** What runs behind the stages of a path. */
export const pathScript = shortened('path');

/** By these hashes the content security policy lets the inline scripts run. */
export const inlineScriptHashes: `sha256-${string}`[] = [
  `sha256-${hash(pathScript).digest('base64')}`,
];
