import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** The script that comes before all others in a page that may be opened from a disk. */
const script = '/scripts/from-disk.js';

/** That script, and the styles of what it says; by their addresses. */
export function fromDiskFiles(): Record<string, string> {
  const source = readFileSync('src/behaviour/inline/from-disk.ts', 'utf8');
  return {
    [script]: transformSync(source, { loader: 'ts', minify: true, target: 'es2023' }).code,
    [script.replace(/js$/, 'css')]: readFileSync('src/styles/from-disk.css', 'utf8'),
  };
}

/**
 * A page that a browser can also open from a disk, where it starts no modules and complains about each.
 * So modules wait for the script above, which starts them on a server and says on a disk what cannot work.
 * What only crawlers and hosts read is left out.
 */
export function startsOnServersOnly(
  html: string,
  { isPublished }: { isPublished: boolean },
): string {
  const once = html
    .replace('<html ', '<html data-files ')
    .replaceAll('<script type="module" src=', '<script type="later" src=')
    .replace(/<link rel="preload"[^>]*>/g, '')
    // Behind the policy, before everything that it changes.
    .replace('<meta name="viewport"', `<script src="${script}"></script>$&`);
  return isPublished ? once : once.replace(/<link rel="canonical"[^>]*>/, '');
}

/** A stylesheet as it counts where no script runs, for a page on a disk. */
export function withoutScript(css: string): string {
  return css
    .replaceAll(/\(scripting:\s*enabled\)/g, '(width < 0px)')
    .replaceAll(/\(scripting:\s*none\)/g, '(width >= 0px)');
}
