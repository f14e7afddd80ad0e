/**
 * An old address and the new one. Both end in `/*`, which stands for the rest of the address, or
 * neither does.
 */
export interface Redirect {
  from: string;
  to: string;
}

/** Where an address leads; undefined when it leads nowhere else. `pathname` is decoded. */
export function redirectOf(redirects: readonly Redirect[], pathname: string): string | undefined {
  for (const { from, to } of redirects) {
    if (!from.endsWith('/*')) {
      if (pathname === from) return to;
      continue;
    }
    const start = from.slice(0, -1);
    if (!pathname.startsWith(start)) continue;
    const rest = pathname.slice(start.length);
    // `//host` and `/\host` are addresses of another host.
    if (!/^[/\\]/.test(rest)) return to.slice(0, -1) + rest;
  }
  return undefined;
}
