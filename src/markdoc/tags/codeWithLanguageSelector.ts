import type { Node, Tag } from '@markdoc/markdoc';
import Markdoc from '@markdoc/markdoc';
import { choiceTabs } from '../choice-tabs.ts';
import { codeBlock } from '../code-block.ts';
import { pageOf } from '../context.ts';
import { fencePieces } from '../nodes/fence.ts';
import { flowNames, type Flow } from '../../sso/server/flow.ts';
import { tabPanel, tabSet } from '../tab-set.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';

/** What OpenMetadata's pages call the two kinds of client, in the place of a language. */
const flows: Readonly<Record<string, Flow>> = { implicit: 'public', authcode: 'confidential' };

export const codeWithLanguageSelector: TagSchema = {
  description:
    'Code in several languages behind tabs. `implicit` and `authcode` are the reader’s kind of client.',
  sheet: 'tags',
  holds: [],
  example:
    '{% codeWithLanguageSelector title="Ask the server" id="ask" languagesArray=["bash", "python"] %}\n```bash\ncurl localhost:8585/api/v1/system/version\n```\n```python\nrequests.get("http://localhost:8585/api/v1/system/version")\n```\n{% /codeWithLanguageSelector %}',
  attributes: {
    title: { type: String, description: 'What stands above the code.' },
    id: { type: String, description: 'For OpenMetadata’s pages; IDs come by themselves here.' },
    languagesArray: {
      type: Array,
      required: true,
      description: 'The languages, one code block for each.',
    },
    theme: {
      type: String,
      matches: ['default', 'gray', 'light', 'dark'],
      description: 'For OpenMetadata’s pages; the reader’s theme decides here.',
    },
  },
  validate(node) {
    const wanted = node.attributes['languagesArray'] as unknown;
    if (!Array.isArray(wanted)) return [];
    const there = fences(node).map(languageOf);
    const missing = wanted.map(String).filter((name) => !there.includes(name));
    return missing.map((name) =>
      complaint(
        'error',
        'language-without-code',
        `No code block has the language '${name}'`,
        `The blocks are in ${there.join(', ') || 'no language'}; take '${name}' out, or add its block.`,
      ),
    );
  },
  transform(node, config) {
    const { title, languagesArray } = node.transformAttributes(config);
    const wanted = Array.isArray(languagesArray) ? languagesArray.map(String) : [];
    const found = wanted.flatMap(
      (name) => fences(node).find((one) => languageOf(one) === name) ?? [],
    );
    const draw = (fence: Node) =>
      codeBlock(fencePieces(fence, config), colouredAs(fence), {
        title: title as string | undefined,
      });
    if (found.length > 1 && found.every((fence) => Object.hasOwn(flows, languageOf(fence)))) {
      const panels = found.map((fence): Tag => {
        const flow = flows[languageOf(fence)] ?? 'public';
        const label = new Markdoc.Tag('p', { class: 'variant-label' }, [flowNames[flow]]);
        return new Markdoc.Tag('div', { class: 'variant', 'data-flows': flow }, [
          label,
          draw(fence),
        ]);
      });
      return choiceTabs(panels, 'flow', 'data-flows', pageOf(config));
    }
    return tabSet(
      found.map((fence) => tabPanel(languageOf(fence), [draw(fence)])),
      pageOf(config),
    );
  },
};

function fences(node: Node): Node[] {
  return node.children.filter(({ type }) => type === 'fence');
}

function languageOf({ attributes }: Node): string {
  return String(attributes['language'] ?? '');
}

/** A block that names a kind of client says what it is only by its text. */
export function colouredAs(fence: Node): string {
  const language = languageOf(fence);
  if (!Object.hasOwn(flows, language)) return language;
  return /^\s*[A-Z_]+\s*=/m.test(String(fence.attributes['content'])) ? 'dotenv' : 'yaml';
}
