import { nothingParsed, type ParsedText } from '../parsed-text.ts';
import type { Source } from '../source.ts';
import { readYaml } from './yaml-text.ts';
import { fieldsOf } from './yaml-values.ts';

/**
 * Reads the file of an ingestion, in YAML or JSON. It holds no setting of the server: only how the
 * ingestion signs in, which a rule looks at by the keys.
 */
export function readWorkflow(source: Source): ParsedText {
  const reading = nothingParsed(source);
  const yaml = readYaml(source.text);
  if ('refused' in yaml) return { ...reading, refused: yaml.refused };
  reading.mistakes.push(...yaml.mistakes);
  for (const root of yaml.roots) fieldsOf(reading, root);
  return reading;
}
