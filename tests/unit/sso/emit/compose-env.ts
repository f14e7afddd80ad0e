/**
 * Reads an env file the way `docker compose --env-file` does, as strictly as its strictest release:
 * bare values end at a `#` and have their `$` expanded, single quotes keep everything but end at
 * the next quote. Throws for anything on whose meaning releases of Compose disagree.
 */
export function readComposeEnv(file: string): Map<string, string> {
  const variables = new Map<string, string>();
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, rest] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`no assignment: ${line}`);
    if (variables.has(name)) throw new Error(`${name} is set twice`);
    variables.set(name, readValue(rest));
  }
  return variables;
}

function readValue(rest: string): string {
  if (rest.startsWith("'")) {
    const inner = /^'([^']*)'$/.exec(rest)?.[1];
    if (inner === undefined) throw new Error(`single quotes do not match: ${rest}`);
    // compose v1 halves a double backslash, v2 keeps it, and both escape the quote with one.
    if (/\\\\|\\$/.test(inner)) throw new Error(`backslash in doubt: ${rest}`);
    return inner;
  }
  if (/["'\\$#`]/.test(rest)) throw new Error(`bare value in doubt: ${rest}`);
  if (rest !== rest.trim()) throw new Error(`blanks around: ${rest}`);
  return rest;
}
