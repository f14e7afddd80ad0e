/**
 * Closes elements that have no content as the rest of a page does. Preact writes `<wbr/>`, the build `<wbr>`,
 * and of two spellings a page has more to carry than of one.
 */
export function withShortTags(html: string): string {
  return html.replaceAll('<wbr/>', '<wbr>');
}
