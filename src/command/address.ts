declare const BUILT_FOR: string | undefined;

/** Of the guide that the command was built with; see scripts/command.ts. */
const builtFor = typeof BUILT_FOR === 'string' ? BUILT_FOR : undefined;

/**
 * A page of the guide as a whole address. The guide that is meant is the one of `SITE_URL`, else the
 * one the command was built with; where nobody has said, the path alone.
 */
export function pageAddress(path: string, site: string | undefined = builtFor): string {
  return site && path.startsWith('/') ? site.replace(/\/+$/, '') + path : path;
}
