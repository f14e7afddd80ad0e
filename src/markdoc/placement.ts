import type { Config, Node, ValidationError } from '@markdoc/markdoc';
import type { TagSchema } from './types.ts';
import { complaint } from './validation.ts';

/** The schema with a check that the tag stands where it belongs, and holds what belongs to it. */
export function placed(name: string, schema: TagSchema): TagSchema {
  const { inside, holds } = schema;
  if (!inside && !holds) return schema;
  return {
    ...schema,
    validate(node, config) {
      const own = schema.validate?.(node, config) ?? [];
      const place = [...outside(name, inside, config), ...strangers(name, holds, node)];
      return own instanceof Promise ? own.then((said) => [...place, ...said]) : [...place, ...own];
    },
  };
}

function outside(
  name: string,
  inside: readonly string[] | undefined,
  { validation }: Config,
): ValidationError[] {
  // In a partial the tags around it are those of the page, which is told there.
  if (!inside || validation?.parents?.some(({ tag }) => tag && inside.includes(tag))) return [];
  const wanted = inside.map((tag) => `{% ${tag} %}`).join(' or ');
  return [
    complaint(
      'error',
      'parent-invalid',
      `The tag '${name}' stands alone`,
      `Put it into ${wanted}, which shows its parts together.`,
    ),
  ];
}

function strangers(
  name: string,
  holds: readonly string[] | undefined,
  node: Node,
): ValidationError[] {
  if (!holds) return [];
  const found = node.children.flatMap(({ tag }) => (tag && !holds.includes(tag) ? [tag] : []));
  const wanted = holds.map((tag) => `{% ${tag} %}`).join(' and ');
  return [...new Set(found)]
    .filter((tag) => !builtIn.has(tag))
    .map((tag) =>
      complaint(
        'error',
        'child-invalid',
        `The tag '${name}' cannot hold '${tag}'`,
        `It holds ${wanted || 'code blocks'}; put the rest before or after it.`,
      ),
    );
}

/** What may stand anywhere: it is replaced by what it brings. */
const builtIn: ReadonlySet<string> = new Set(['if', 'else', 'partial', 'slot']);
