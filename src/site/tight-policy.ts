import { createHash } from 'node:crypto';

const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;
const written = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** The policy that a page carries. */
export function policyOf(html: string): string {
  return written.exec(html)?.[2] ?? '';
}

/**
 * A page that carries its policy, with the hashes of what that page holds. Astro names every script and
 * style it may put into any page, which is more than a page needs, and half a kilobyte that nothing can
 * compress.
 */
export function withPolicy(html: string, policy: string): string {
  const held = new Set(
    [...html.matchAll(inline)]
      .map(([, , text = '']) => text)
      .filter(Boolean)
      .map((text) => createHash('sha256').update(text).digest('base64')),
  );
  const tight = policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) =>
    held.has(hash) ? source : '',
  );
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="content-security-policy" content="${tight}">`,
  );
}
