import type { SchemaAttribute } from '@markdoc/markdoc';
import { fence } from './nodes/fence.ts';
import { tags } from './tags/index.ts';

/**
 * What Markdoc's language server needs of our schemas, as the text of a module: names, descriptions and
 * types. What only a whole folder can tell (links, pictures, icons) is told by `npm run check`.
 */
export function editorSchema(): string {
  const own = Object.entries(tags)
    .map(([name, { description, selfClosing, attributes = {} }]) => {
      const parts = [
        `description: ${JSON.stringify(description ?? '')}`,
        ...(selfClosing ? ['selfClosing: true'] : []),
        `attributes: {${attributeList(attributes)}}`,
      ];
      return `    ${name}: { ${parts.join(', ')} },`;
    })
    .join('\n');
  return [
    '// Made from src/markdoc by `npm run editor-schema`.',
    'export default {',
    `  tags: {\n${own}\n  },`,
    `  nodes: {\n    fence: { attributes: {${attributeList(fence.attributes ?? {})}} },\n  },`,
    '  functions: { value: {} },',
    '};\n',
  ].join('\n');
}

/** Markdoc has types of its own, which only it can check. */
function isPlain(type: SchemaAttribute['type']): type is StringConstructor {
  return ([String, Number, Boolean, Array, Object] as unknown[]).includes(type);
}

function attributeList(attributes: Record<string, SchemaAttribute>): string {
  const list = Object.entries(attributes).map(([name, attribute]) => {
    const { type, required, matches, default: usual, description } = attribute;
    const parts = [
      ...(isPlain(type) ? [`type: ${type.name}`] : []),
      ...(required ? ['required: true'] : []),
      ...(Array.isArray(matches) ? [`matches: ${JSON.stringify(matches)}`] : []),
      ...(matches instanceof RegExp ? [`matches: ${String(matches)}`] : []),
      ...(usual === undefined ? [] : [`default: ${JSON.stringify(usual)}`]),
      ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    ];
    return `${name}: { ${parts.join(', ')} }`;
  });
  return list.length > 0 ? ` ${list.join(', ')} ` : '';
}
