/** A URL cut where RFC 3986 cuts it, every part exactly as written. */
export interface UrlParts {
  /** Lower case, without the colon. */
  scheme: string;
  /** What stands before an `@` in the authority. */
  userInfo?: string;
  /** As written; IPv6 keeps its brackets. */
  host: string;
  /** Text after the colon; may be empty or no number. */
  port?: string;
  path: string;
  query?: string;
  fragment?: string;
}

const generic = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/**
 * Splits an absolute URL; undefined without `scheme://`. Never throws and repairs nothing.
 *
 * Not `new URL()`: that one drops newlines, tabs, invisible characters and default ports and turns
 * `\` into `/`, so the reader's mistake would be gone before anyone could name it. RFC 3986
 * Appendix B.
 */
export function splitUrl(text: string): UrlParts | undefined {
  const match = generic.exec(text);
  if (!match) return undefined;
  const [, scheme = '', authority = '', path = '', query, fragment] = match;
  const at = authority.lastIndexOf('@');
  const hostAndPort = authority.slice(at + 1);
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(hostAndPort) ?? [];
  return {
    scheme: scheme.toLowerCase(),
    host,
    path,
    ...(at >= 0 && { userInfo: authority.slice(0, at) }),
    ...(port !== undefined && { port }),
    ...(query !== undefined && { query }),
    ...(fragment !== undefined && { fragment }),
  };
}
