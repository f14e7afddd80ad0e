import Markdoc, { type Config, type Node, type Schema } from '@markdoc/markdoc';
import { codeBlock, type CodePiece } from '../code-block.ts';
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
    /** The number of this part of a `codeBlock`. */
    srNumber: { type: Number, render: false },
  },
  validate(node, { validation }) {
    const language = node.attributes['language'] as unknown;
    // There it is the name of a tab, which may be one of no language.
    if (validation?.parents?.at(-1)?.tag === 'codeWithLanguageSelector') return [];
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
    return codeBlock(fencePieces(node, config), language, { title, wrong });
  },
};

/**
 * The code of a block, without its last line break. Variables and values have become children; of one
 * that is not to be read for them, the text is all there is.
 */
export function fencePieces(node: Node, config: Config): CodePiece[] {
  const { content, process } = node.attributes;
  const children = process === false ? [String(content)] : node.transformChildren(config);
  const pieces = children.filter((child) => typeof child === 'string' || Markdoc.Tag.isTag(child));
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last.replace(/\n$/, '');
  return pieces;
}
