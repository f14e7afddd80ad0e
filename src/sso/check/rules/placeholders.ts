import { readGuid } from '../../text/guid.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `value-hidden`: what somebody blacked out, said once. `blanks-to-fill`: named blanks of this site's own
 * files, said once. `value-placeholder`: any other text that an example meant to be replaced, in braces,
 * angle brackets or by its name.
 *
 * Literal braces are in custom-oidc/docker and keycloak/docker of the documentation up to 1.12.
 */
export const placeholders: Rule = {
  name: 'placeholders',
  at: 'setting',
  codes: ['blanks-to-fill', 'value-hidden', 'value-placeholder'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  const entries = readings.flatMap((reading) => reading.entries);
  const blank = entries.find(({ placeholder }) => placeholder === 'blank');
  const blanks: ConfigFinding[] = blank
    ? [
        filled(blank, {
          ...{ code: 'blanks-to-fill', severity: 'note' },
          message: 'There are still blanks in angle brackets to fill in, from here on.',
        }),
      ]
    : [];
  const black = entries.find(({ placeholder }) => placeholder === 'hidden');
  const blackened: ConfigFinding[] = black
    ? [
        filled(black, {
          ...{ code: 'value-hidden', severity: 'note' },
          message:
            'Values are blacked out, from here on, so nothing can be said of them. If it stands so in your file, write the real value there.',
        }),
      ]
    : [];
  return [...blanks, ...blackened, ...entries.filter(isExample).map(finding)];
}

function isExample({ placeholder }: Entry): boolean {
  return placeholder === 'example';
}

function filled(entry: Entry, remark: Remark): ConfigFinding {
  return about(entry, remark, entry.placeholderItem);
}

function finding(entry: Entry): ConfigFinding {
  const bare = withoutBraces(entry);
  return filled(entry, {
    ...{ code: 'value-placeholder', severity: 'error' },
    message:
      bare === undefined
        ? 'This is the placeholder of an example, not a value of yours. Replace all of it.'
        : 'The braces are part of the value here. Write it without them.',
    fix: bare === undefined || entry.placeholderItem ? undefined : replace(entry, bare),
  });
}

/** The value without braces, when there is a real ID or a whole URL between them. */
function withoutBraces({ source, span, placeholderItem }: Entry): string | undefined {
  const { from, to } = placeholderItem?.span ?? span;
  const written = source.text.slice(from, to).replace(/^(["'])(.*)\1$/, '$2');
  const inner = /\{([^{}\s]+)\}/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const url = written === `{${inner}}` && /^https?:\/\/[\w.-]+(?::\d+)?[\w./-]*$/.test(inner);
  return url || readGuid(inner) ? written.replaceAll(/[{}]/g, '') : undefined;
}
