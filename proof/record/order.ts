/** Orders dotted numbers of any length: negative when `left` is older. */
export function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number));
  for (let part = 0; part < Math.max(a?.length ?? 0, b?.length ?? 0); part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `1.12` of `1.12.3`. */
export function minorOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}

/** The newest release of a minor one, such as `1.12`. */
export function newestOf(minor: string, releases: readonly string[]): string | undefined {
  return releases
    .filter((release) => minorOf(release) === minor)
    .sort(compare)
    .at(-1);
}
