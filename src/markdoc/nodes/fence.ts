import type { Schema } from '@markdoc/markdoc';
import { codeBlock } from '../code-block.ts';
import { isPlain, languageNames, languageOf } from '../highlight.ts';
import { didYouMean } from '../nearest.ts';
import { complaint } from '../validation.ts';

/** A code block, coloured at build. `title` is the file name shown above it. */
export const fence: Schema = {
  attributes: {
    content: { type: String, render: false, required: true },
    language: { type: String },
    title: { type: String },
    process: { type: Boolean, render: false },
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
    const { language = '', title } = node.transformAttributes(config) as {
      language?: string;
      title?: string;
    };
    // Variables and tags inside the block have become children by now.
    const code = node
      .transformChildren(config)
      .map((child) => (typeof child === 'string' ? child : ''))
      .join('')
      .replace(/\n$/, '');
    return codeBlock(code, language, title);
  },
};
