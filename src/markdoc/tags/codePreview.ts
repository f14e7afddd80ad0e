import Markdoc, { type RenderableTreeNode } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import type { TagSchema } from '../types.ts';

export const codePreview: TagSchema = {
  description: 'A file, and beside it an explanation for each of its numbered parts.',
  sheet: 'tags',
  holds: ['codeInfoContainer', 'codeBlock'],
  example:
    '{% codePreview %}\n{% codeInfoContainer %}\n{% codeInfo srNumber=1 %}\n**type**: which connector reads the source.\n{% /codeInfo %}\n{% codeInfo srNumber=2 %}\n**serviceName**: how OpenMetadata calls it.\n{% /codeInfo %}\n{% /codeInfoContainer %}\n{% codeBlock fileName="athena.yaml" %}\n```yaml\nsource:\n```\n```yaml {% srNumber=1 %}\n  type: athena\n```\n```yaml {% srNumber=2 %}\n  serviceName: local_athena\n```\n{% /codeBlock %}\n{% /codePreview %}',
  attributes: {},
  transform(node, config) {
    const id = pageOf(config).id('code');
    const children = node.transformChildren(config);
    const parts = new Set<number>();
    numberParts(children, id, parts);
    linkInfos(children, id, parts);
    return new Markdoc.Tag('div', { class: 'code-preview' }, children);
  },
};

/** Gives each part of the code its ID; of two with the same number, the first. */
function numberParts(nodes: readonly RenderableTreeNode[], id: string, seen: Set<number>): void {
  for (const node of nodes) {
    if (!Markdoc.Tag.isTag(node)) continue;
    const number = node.attributes['data-part'] as number | undefined;
    if (number !== undefined && !seen.has(number)) {
      seen.add(number);
      node.attributes['id'] = `${id}-${number}`;
    }
    numberParts(node.children, id, seen);
  }
}

/** Makes the number of each explanation a link to its part, where there is one. */
function linkInfos(
  nodes: readonly RenderableTreeNode[],
  id: string,
  parts: ReadonlySet<number>,
): void {
  for (const node of nodes) {
    if (!Markdoc.Tag.isTag(node)) continue;
    const number = node.attributes['data-info'] as number | undefined;
    const [mark] = node.children;
    if (number !== undefined && parts.has(number) && Markdoc.Tag.isTag(mark)) {
      const label = { 'aria-label': `Part ${number} of the code` };
      node.children[0] = new Markdoc.Tag(
        'a',
        { class: 'number', href: `#${id}-${number}`, ...label },
        mark.children,
      );
    }
    linkInfos(node.children, id, parts);
  }
}
