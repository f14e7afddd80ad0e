const units: readonly [seconds: number, name: string][] = [
  [31_557_600, 'year'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

/** A length of time in words, such as `52 minutes`; a unit is used from two of it on. */
export function inWords(seconds: number): string {
  const [size, name] = units.find(([unit]) => seconds >= 2 * unit) ?? [1, 'second'];
  const count = Math.floor(seconds / size);
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
}

/** `2026-11-23 10:15:00 UTC` for seconds since 1970; undefined outside of what a Date can hold. */
export function dateOf(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number') return undefined;
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** How the time of `exp` lies to now, in whole seconds; negative when it is past. */
export function secondsUntil(seconds: unknown, now: Date): number | undefined {
  if (typeof seconds !== 'number' || dateOf(seconds) === undefined) return undefined;
  return Math.floor(seconds) - Math.floor(now.getTime() / 1000);
}

/** Whether a number is a time in milliseconds, which JavaScript programs write by mistake. */
export function looksLikeMilliseconds(seconds: unknown): boolean {
  return typeof seconds === 'number' && seconds > 100_000_000_000;
}
