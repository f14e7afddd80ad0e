import type { Node } from '@markdoc/markdoc';

/** Words that say nothing about where a link leads; who hears the links of a page alone, hears only them. */
const empty =
  /^(?:(?:click |tap )?(?:here|this|this (?:page|link))|click|link|(?:read |see )?more|see here)[.:!]?$/i;
const bareUrl = /^(?:https?:\/\/|www\.)\S+$/i;

/** What is wrong with the words of a link; undefined where they say where it leads, or are a picture. */
export function linkTextProblem(link: Node): string | undefined {
  const inside = [...link.walk()];
  const text = inside
    .map(({ attributes }) => attributes['content'] as unknown)
    .filter((content) => typeof content === 'string')
    .join('')
    .trim();
  if (text === '') {
    const other = inside.some(({ type }) => type === 'image' || type === 'tag');
    return other ? undefined : "The link '[]' has no text";
  }
  if (bareUrl.test(text)) return `A link has the address '${text}' as its text`;
  return empty.test(text) ? `A link has the text '${text}'` : undefined;
}
