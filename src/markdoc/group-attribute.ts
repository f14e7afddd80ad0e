/**
 * The attribute by which a tag names the one group that it lists.
 *
 * @param things What is grouped: `settings`.
 */
export function groupAttribute(things: string, groups: Iterable<string>) {
  return {
    group: {
      type: String,
      required: true,
      matches: [...groups],
      description: `The group of ${things}.`,
    },
  };
}
