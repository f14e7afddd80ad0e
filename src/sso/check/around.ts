import type { Entry } from './entry.ts';

const inside = /\$?\{[^{}\n]{1,100}\}|<[^<>\n]{1,60}>/g;

/**
 * What is written around a placeholder, with a letter in its place: what somebody puts there changes
 * nothing about the rest. Undefined where there is no placeholder, or nothing else.
 */
export function aroundPlaceholder(entry: Entry | undefined): string | undefined {
  if (entry?.placeholder === undefined || entry.origin === 'default') return undefined;
  const { source, span } = entry;
  const written = source.text.slice(span.from, span.to);
  const around = written.replace(inside, 'x').replace(/^["'\s]+|["'\s]+$/g, '');
  return /[^x\s"',[\]-]/.test(around) ? around : undefined;
}

/** The addresses of a list around placeholders. */
export function urlsAround(entry: Entry | undefined): string[] {
  return aroundPlaceholder(entry)?.match(/https?:\/\/[^\s,'"\]]+/g) ?? [];
}
