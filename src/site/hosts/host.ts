import type { HeaderRule } from '../headers.ts';
import type { Redirect } from '../redirects.ts';

/** What a host has to know of a site. */
export interface Hosted {
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** The folder of the host's root; the site's files are in it, below the path of the site. */
  root: string;
  port: number;
}

/** What hosts are told to keep when no rule says anything: look again each time. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Files that tell a host what to do, and are no part of the site. */
export const forHosts = ['_headers', '_redirects'] as const;

/** A path in which `*` stands for anything, as a regular expression that all hosts read. */
export function expressionFor(pattern: string): string {
  return `^${pattern.split('*').map(escaped).join('.*')}$`;
}

/** The address behind one of these prefixes, as a regular expression whose first group it is. */
export function behindPrefix(prefixes: readonly string[], base = ''): string {
  // `//host` and `/\host` would be addresses of another host.
  return `^${escaped(base)}/(?:${prefixes.map(escaped).join('|')})(/(?:[^/\\\\].*)?)$`;
}

/** An address of a page with slashes at its end, as a regular expression whose first group is without. */
export function slashAtEnd(base = ''): string {
  return `^(${escaped(base)}/[^/\\\\].*?)/+$`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
