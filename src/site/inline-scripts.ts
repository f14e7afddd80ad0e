import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// The scripts that must run before the first paint stand in the page itself, as they are: a comment
// in them would be sent with every page.
// Astro hashes what it bundles, but not these.
const names = ['theme', 'sidebar'];

/** By these hashes the content security policy lets the inline scripts run. */
export const inlineScriptHashes = names.map((name) => {
  const source = readFileSync(new URL(`../behaviour/inline/${name}.js`, import.meta.url));
  return `sha256-${createHash('sha256').update(source).digest('base64')}` as const;
});
