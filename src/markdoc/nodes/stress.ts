import Markdoc, { type Schema } from '@markdoc/markdoc';

/** Stressed words may run over a line break and hold a picture; Markdoc's own schemas forget both. */
function withBreaks(own: Schema): Schema {
  return { ...own, children: [...(own.children ?? []), 'softbreak', 'hardbreak', 'image'] };
}

export const em = withBreaks(Markdoc.nodes.em);
export const strong = withBreaks(Markdoc.nodes.strong);
export const s = withBreaks(Markdoc.nodes.s);
