import { writtenValue } from './values.ts';

/** The part of markdown-it that finds the target of a link; `pos` is where it ends. */
interface LinkHelpers {
  parseLinkDestination(
    text: string,
    start: number,
    end: number,
  ): { ok: boolean; pos: number; str: string };
}

const destination = new RegExp(`(?:${writtenValue.source}|[^\\s()<>])+`, 'y');
const travelling = /%7B%25([\w-]+)%25%7D/g;

/**
 * Lets `[text]({% value("serverUrl") %}/path)` be a link: for markdown-it the spaces would end its
 * target. The name travels inside the URL as `{%serverUrl%}`; see {@link splitDestination}.
 */
export function allowValuesInLinks(helpers: LinkHelpers): void {
  const ordinary = helpers.parseLinkDestination.bind(helpers);
  helpers.parseLinkDestination = (text, start, end) => {
    destination.lastIndex = start;
    const [found = ''] = destination.exec(text.slice(0, end)) ?? [];
    return found.includes('{%')
      ? { ok: true, pos: start + found.length, str: found.replace(writtenValue, '{%$1%}') }
      : ordinary(text, start, end);
  };
}

/** A link's target cut into text (even places) and the names of values (odd places). */
export function splitDestination(href: string): string[] {
  return href.split(travelling);
}
