import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../markdoc/files.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { formatRedirects, redirectsFor } from './redirects.ts';

/**
 * Leaves in the policy of each page the hashes of what that page holds. Astro writes those of every
 * script and style it may put into any page, which is more than a page needs, and half a kilobyte
 * that nothing can compress. Then writes `_headers`, with the policy for all that is no page,
 * and
 * `_redirects`; a host that reads neither has `redirects.json`, for the page of what is not there.
 */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await filesBelow(root)).filter((name) => name.endsWith('.html'));
        const policies = await Promise.all(
          pages.map(async (name) => {
            const file = path.join(root, name);
            const html = tighten(await readFile(file, 'utf8'));
            await writeFile(file, html);
            return policyOf(html);
          }),
        );
        await writeFile(path.join(root, '_headers'), formatHeaders(headerRules(policies)));
        const slugs = new Set(pages.map((name) => `/${name.replace(/\.html$/, '')}`));
        const redirects = redirectsFor(slugs);
        await writeFile(path.join(root, '_redirects'), formatRedirects(redirects));
        await writeFile(path.join(root, 'redirects.json'), JSON.stringify(redirects));
      },
    },
  };
}

const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;

/** The policy that a page carries. */
export function policyOf(html: string): string {
  return policy.exec(html)?.[2] ?? '';
}

/** A page without the hashes of what is not in it. */
export function tighten(html: string): string {
  const held = new Set(
    [...html.matchAll(inline)]
      .map(([, , text = '']) => text)
      .filter(Boolean)
      .map((text) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(policy, (_, start: string, content: string) => {
    const kept = content.replace(/ 'sha256-([^']+)'/g, (source, hash: string) =>
      held.has(hash) ? source : '',
    );
    return start + kept;
  });
}
