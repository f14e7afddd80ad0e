/** Codes of problems that `--warn a --warn b,c` lowers to warnings. */
export function loweredBy(given: readonly string[]): Set<string> {
  return new Set(given.flatMap((codes) => codes.split(',')).filter(Boolean));
}

/** The arguments without `--warn`, and what it says as the site's configuration reads it. */
export function takeWarn(given: readonly string[]): { rest: string[]; env: { WARN?: string } } {
  const rest: string[] = [];
  const codes: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const [name, value] = (given[index] ?? '').split('=', 2);
    if (name !== '--warn') rest.push(given[index] ?? '');
    else codes.push(value ?? given[++index] ?? '');
  }
  return { rest, env: codes.length > 0 ? { WARN: codes.join(',') } : {} };
}
