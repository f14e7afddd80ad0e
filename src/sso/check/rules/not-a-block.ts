import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { at } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Blocks that hold keys, wherever they stand. */
const blocks: ReadonlySet<string> = new Set([
  'authenticationConfiguration',
  'authorizerConfiguration',
  'jwtTokenConfiguration',
  'oidcConfiguration',
  'openmetadata',
  'config',
  'authentication',
  'authorizer',
]);

/**
 * `not-a-block`: a block that is text to YAML, because not one line below it has a space behind its
 * colon. Nothing is refused then, and nothing is read.
 */
export const notABlock: Rule = {
  name: 'not-a-block',
  at: 'start',
  codes: ['not-a-block'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, keys }) => {
    if (source.format !== 'helm' && source.format !== 'server-yaml') return [];
    return keys.flatMap(({ path, span, valueSpan, mapping }) => {
      const name = path.at(-1) ?? '';
      const empty = source.text.slice(valueSpan.from, valueSpan.to).trim() === '';
      const ours = path.length === 1 || path[0] === 'openmetadata' || path.length === 2;
      if (mapping || empty || !ours || !blocks.has(name)) return [];
      return [
        at(source, span, {
          ...{ code: 'not-a-block', severity: 'error' },
          message: 'What stands below is no list of keys to YAML. Put a space behind each colon.',
        }),
      ];
    });
  });
}
