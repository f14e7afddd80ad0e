import { newEntry } from '../entry.ts';
import { byYamlPath } from '../names.ts';
import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source } from '../source.ts';
import { child, fieldsOf, styleOf, valueOf } from './yaml-values.ts';
import { readYaml } from './yaml-text.ts';

const block = 'authenticationConfiguration';

/**
 * Reads the answer of `GET /api/v1/system/config/auth`, which is what the server really uses. JSON
 * is YAML, so the same parser gives the places.
 */
export function readAuthJson(source: Source): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  const [root] = yaml.roots;
  if (!root) return reading;
  const inner = child(root, block);
  for (const { use, node } of fieldsOf(reading, inner ?? root, [block])) {
    const key = byYamlPath.get(use.path.join('.'));
    if (!key) continue;
    const name = use.path.slice(1).join('.');
    const place = { source, key, name, keySpan: use.span, span: node.span };
    reading.entries.push(newEntry({ ...place, value: valueOf(node), style: styleOf(node) }));
  }
  return reading;
}
