/** Headers for the addresses that fit a path, in which `*` stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Every header the site needs, for whatever serves it.
 *
 * Each page carries a policy of its own, and needs it also where no header can be sent. Several
 * policies hold at once, so the one in the header is the widest that any page needs: it counts for
 * all that is no page, and for what a page cannot say itself (`frame-ancestors`).
 *
 * A worker has the policy that came with its own file and not the page's. The one that reads pasted
 * secrets is a file of `/_astro/`, where nothing needs more than to import its neighbours; so nothing
 * there may ask anybody for anything.
 *
 * @param policies Those of all pages.
 * @param base Path of the site on its host.
 */
export function headerRules(policies: readonly string[], base = ''): HeaderRule[] {
  return [
    {
      path: `${base}/*`,
      headers: {
        'Content-Security-Policy': `${widest(policies)}; frame-ancestors 'none'`,
        // Of this host alone: what else its domain serves is not ours to decide.
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    {
      path: `${base}/_astro/*`,
      headers: {
        'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
        ...forEver,
      },
    },
    { path: `${base}/scripts/*`, headers: forEver },
    { path: `${base}/*.md`, headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  ];
}

/** The path of the site that such rules are for. */
export function baseOf([first]: readonly HeaderRule[]): string {
  return first?.path.replace(/\/\*$/, '') ?? '';
}

/** One policy that allows what any of these allows, directive by directive. */
export function widest(policies: readonly string[]): string {
  const all = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (!name) continue;
      const known = all.get(name) ?? new Set();
      all.set(name, known);
      for (const source of sources) known.add(source);
    }
  }
  return [...all]
    .map(([name, sources]) => {
      const allowed = [...sources].filter((source) => source !== "'none'");
      return `${name} ${allowed.length > 0 ? allowed.join(' ') : "'none'"}`;
    })
    .join('; ');
}

/** As the file `_headers`, which Netlify and Cloudflare Pages read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Reads such a file. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^\s+([^\s:]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && rule) rule.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/**
 * The headers for one address. Where several rules set the same one, all of their values are sent,
 * as those hosts do; of policies the browser then keeps each.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const { path, headers } of rules) {
    if (!fits(path, pathname)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const before = result.get(name);
      result.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return result;
}

function fits(pattern: string, pathname: string): boolean {
  const [start = '', end] = pattern.split('*', 2);
  if (end === undefined) return pathname === start;
  return (
    pathname.length >= start.length + end.length &&
    pathname.startsWith(start) &&
    pathname.endsWith(end)
  );
}
