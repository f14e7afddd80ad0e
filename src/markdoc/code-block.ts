import Markdoc, { type Tag } from '@markdoc/markdoc';
import { highlight } from './highlight.ts';

/** A coloured code block, with the name of the file above it when it has one. */
export function codeBlock(code: string, language: string, title?: string): Tag {
  const pre = new Markdoc.Tag('pre', { tabindex: 0 }, [
    new Markdoc.Tag(
      'code',
      language ? { 'data-language': language } : {},
      highlight(code, language),
    ),
  ]);
  const caption = title ? [new Markdoc.Tag('figcaption', {}, [title])] : [];
  return new Markdoc.Tag('figure', { class: 'code' }, [...caption, pre]);
}
