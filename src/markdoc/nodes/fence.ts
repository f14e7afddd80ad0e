import Markdoc, { type Schema } from '@markdoc/markdoc';
import { codeBlock } from '../code-block.ts';
import { isPlain, languageNames, languageOf } from '../highlight.ts';
import { didYouMean } from '../../sso/text/nearest.ts';
import { complaint } from '../validation.ts';

/** A code block, coloured at build. `title` is the file name shown above it. */
export const fence: Schema = {
  attributes: {
    content: { type: String, render: false, required: true },
    language: { type: String },
    title: { type: String },
    process: { type: Boolean, render: false },
    /** Shows a mistake, so it is neither checked nor offered to be copied. */
    wrong: { type: Boolean },
  },
  validate(node) {
    const language = node.attributes['language'] as unknown;
    if (typeof language !== 'string' || isPlain(language) || languageOf(language)) return [];
    return [
      complaint(
        'warning',
        'unknown-language',
        `No highlighter knows the language '${language}'`,
        didYouMean(language, languageNames()) ?? 'Use "text" for plain output.',
      ),
    ];
  },
  transform(node, config) {
    const {
      language = '',
      title,
      wrong,
    } = node.transformAttributes(config) as {
      language?: string;
      title?: string;
      wrong?: boolean;
    };
    // Variables and values inside the block have become children by now.
    const pieces = node
      .transformChildren(config)
      .filter((child) => typeof child === 'string' || Markdoc.Tag.isTag(child));
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last.replace(/\n$/, '');
    return codeBlock(pieces, language, { title, wrong });
  },
};
