import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { pageOf } from '../context.ts';
import { linkExplanations, sections } from '../line-by-line.ts';
import type { TagSchema } from '../types.ts';

export const lineByLine: TagSchema = {
  description:
    'A file that stays in view while its lines are explained: the first block in it, {% config %} or ' +
    '{% tabs %} of them. A row, an item or a heading that names a setting of the file and its lines ' +
    'light each other.',
  sheet: 'lines',
  example:
    '{% lineByLine %}\n{% config target="docker" only="oidc" /%}\n\n| Setting | Why |\n| --- | --- |\n| `OIDC_TENANT` | The bare ID. |\n| `OIDC_SCOPE` | Without `offline_access` people are sent to sign in again. |\n{% /lineByLine %}',
  attributes: {},
  transform(node, config) {
    const page = pageOf(config);
    // What is known to `config` alone: there each setting becomes a place that can be linked to.
    const [file, ...text] = node
      .transformChildren({ ...config, ...{ marksSettings: true } })
      .filter((child) => !(typeof child === 'string' && child.trim() === ''));
    if (!isTag(file)) return node.transformChildren(config);
    linkExplanations(file, text, (word) => page.id(word));
    return new Markdoc.Tag('div', { class: 'line-by-line' }, [
      new Markdoc.Tag('div', { class: 'lines' }, [file]),
      new Markdoc.Tag('div', {}, sections(text)),
    ]);
  },
};

function isTag(node: RenderableTreeNode | undefined): node is Tag {
  return Markdoc.Tag.isTag(node);
}
