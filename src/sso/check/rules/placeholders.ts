import { readGuid } from '../../guid.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace, type Remark } from '../report.ts';

/**
 * `blanks-to-fill`: named blanks of this site's own files, said once. `value-placeholder`: any other
 * text that an example meant to be replaced, in braces, angle brackets or by its name.
 *
 * Literal braces are in custom-oidc/docker and keycloak/docker of the documentation up to 1.12.
 */
export function placeholders({ readings }: Config): ConfigFinding[] {
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
  return [...blanks, ...entries.filter(isExample).map(finding)];
}

function isExample({ placeholder }: Entry): boolean {
  return placeholder === 'example';
}

function filled(entry: Entry, remark: Remark): ConfigFinding {
  return about(entry, remark, entry.placeholderItem);
}

function finding(entry: Entry): ConfigFinding {
  const { source, placeholderItem } = entry;
  const span = placeholderItem?.span ?? entry.span;
  const written = source.text.slice(span.from, span.to);
  const inner = /^["']?\{([^{}\s]+)\}["']?$/.exec(written)?.[1] ?? '';
  const good = /^https?:\/\/[\w.-]+(?::\d+)?[\w./-]*$/.test(inner) || readGuid(inner);
  return filled(entry, {
    ...{ code: 'value-placeholder', severity: 'error' },
    message: good
      ? 'The braces are part of the value here. Write it without them.'
      : 'This is the placeholder of an example, not a value of yours. Replace all of it.',
    fix: good && !placeholderItem ? replace(entry, inner) : undefined,
  });
}
