import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folder } from '../built-site.ts';

const page = readFileSync(path.join(folder, 'deployment/security/reverse-proxy.md'), 'utf8');

/** The host that readers would have entered. */
export const host = 'catalog.example.com';

/** A file as the page about proxies prints it, for this host. */
export function printed(name: string): string {
  const found = new RegExp(`^${name}:\\n\\n\`\`\`\\w*\\n([^]*?)\\n\`\`\``, 'm').exec(page)?.[1];
  if (found === undefined) throw new Error(`The page prints no ${name}`);
  return found.replaceAll('<server-host>', host);
}
