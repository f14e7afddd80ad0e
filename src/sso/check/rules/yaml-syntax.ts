import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import type { MistakeCode } from '../formats/yaml-mistakes.ts';
import type { YamlRefusal } from '../formats/yaml-tree.ts';
import { at, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

const messages: Record<MistakeCode, string> = {
  'yaml-missing-space':
    'The space behind the colon is missing, so the file does not parse. Write key: value.',
  'yaml-doubled-quote': 'One quote too many: the file does not parse. Remove it.',
  'yaml-open-quote':
    'This quote is never closed, so the file does not parse. Close it on this line.',
  'yaml-tab': 'YAML allows no tab before a key. Use spaces, as many as the lines around have.',
  'yaml-backslash':
    'In double quotes a backslash begins an escape, and this is none. Use single quotes.',
  'yaml-reserved-sign':
    'A value that begins with this character must stand in quotes, or the file does not parse.',
  'yaml-prose':
    'This line is no key: value, so the file does not parse. Remove it, or begin it with #.',
  'yaml-first-line':
    'This line was read as if it stood under or beside its neighbours: copying loses the spaces before the first letter. If it stands so in your file, indent it there.',
  'yaml-indentation':
    'This line is indented differently from the keys it belongs to, or a bracket above is still open.',
  'yaml-syntax': 'The file does not parse here. Look for a missing quote, bracket or colon.',
};

const refusals: Record<YamlRefusal, string> = {
  'yaml-too-deep': 'This is nested more than 40 levels deep and was not read.',
  'yaml-too-large': 'There are more than 80,000 values and signs in this file, so it was not read.',
  'yaml-aliases': 'There are too many aliases in this file, so it was not read.',
};

/**
 * What keeps YAML from being parsed: neither server, chart nor Compose starts with such a file.
 *
 * Seen in OpenMetadata's own documentation up to 1.12: a doubled quote (azure/bare-metal), an open
 * one (auth0/kubernetes), no space (keycloak/kubernetes), prose (ldap/kubernetes), indentation
 * (auth0/bare-metal).
 */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  at: 'start',
  codes: [...Object.keys(messages), ...Object.keys(refusals)],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, mistakes, refused }) => {
    const start = { from: 0, to: 1 };
    const refusal: ConfigFinding[] = refused
      ? [at(source, start, { code: refused, severity: 'error', message: refusals[refused] })]
      : [];
    const found = mistakes.map(({ code, span, mend, sure }) =>
      at(source, span, {
        ...{ code, message: messages[code] },
        severity: code === 'yaml-first-line' ? 'note' : 'error',
        fix: sure && mend ? edit(source, mend, mend.text) : undefined,
      }),
    );
    return [...refusal, ...found];
  });
}
