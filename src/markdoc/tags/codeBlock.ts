import Markdoc, { type Node } from '@markdoc/markdoc';
import { codeBlock as drawCode, type CodePiece } from '../code-block.ts';
import { fencePieces } from '../nodes/fence.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

export const codeBlock: TagSchema = {
  description: 'A file in parts: several code blocks that are shown as one.',
  sheet: 'tags',
  example:
    '{% codeBlock fileName="filename.yaml" %}\n```yaml\nsource:\n```\n```yaml {% srNumber=1 %}\n  type: athena\n```\n{% /codeBlock %}',
  attributes: {
    fileName: { type: String, description: 'What stands above it.' },
    theme: {
      type: String,
      matches: ['default', 'gray', 'light', 'dark'],
      description: 'For OpenMetadata’s pages; the reader’s theme decides here.',
    },
  },
  validate(node) {
    if (node.children.some(isFence)) return [];
    return [
      complaint(
        'error',
        'code-block-empty',
        "The tag 'codeBlock' holds no code",
        'Put a block between ``` and ``` into it.',
      ),
    ];
  },
  transform(node, config) {
    const fences = node.children.filter(isFence);
    const pieces = fences.flatMap((fence, index): CodePiece[] => {
      const own = fencePieces(fence, config);
      const number = fence.attributes['srNumber'] as unknown;
      const part =
        typeof number === 'number'
          ? [new Markdoc.Tag('span', { class: 'part', 'data-part': number }, own)]
          : own;
      return index > 0 ? ['\n', ...part] : part;
    });
    const language = fences
      .map(({ attributes }) => attributes['language'] as unknown)
      .find(Boolean);
    const { fileName } = node.transformAttributes(config);
    const code = drawCode(pieces, language === undefined ? '' : String(language), {
      title: fileName as string | undefined,
      numbered: pieces.some((piece) => typeof piece !== 'string' && piece.attributes['data-part']),
    });
    const others = node.children
      .filter((child) => !isFence(child))
      .flatMap((child) => child.transform(config) as CodePiece | CodePiece[]);
    return [...(fences.length > 0 ? [code] : []), ...others];
  },
};

function isFence({ type }: Node): boolean {
  return type === 'fence';
}
