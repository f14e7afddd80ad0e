import type { Config } from '../config.ts';
import type { Entry, Mark } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, aboutName, at, edit, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { Source, Span } from '../source.ts';

/**
 * Lines of an env file, or of a list of variables, that are not read as meant: `env-colon`, `env-open-quote`,
 * `env-behind-quote`, `env-stray-line`.
 *
 * `KEY: value` is in auth0/docker and okta/docker of the documentation up to 1.12; Compose 1.29
 * drops such a line without a word, and `docker run --env-file` refuses it.
 */
export const envLines: Rule = {
  name: 'env-lines',
  at: 'start',
  codes: ['env-stray-line', 'env-colon', 'env-behind-quote', 'env-open-quote'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries, strayLines }) => [
    ...strayLines
      .filter((span) => !isCommand(source, span))
      .map((span) =>
        at(source, span, {
          ...{ code: 'env-stray-line', severity: 'error' },
          message: /^-[ \t]/.test(source.text.slice(span.from, span.to))
            ? 'An env file has no lists over several lines, and Compose refuses the file. Write NAME=[one,two].'
            : 'This line is no NAME=value, and Compose refuses the file. Begin a remark with #.',
        }),
      ),
    ...entries.flatMap((entry) => (entry.style === 'env' ? lineFindings(entry) : inList(entry))),
  ]);
}

/** In a script for a shell, beside its variables, other commands may stand. */
function isCommand({ text }: Source, { from, to }: Span): boolean {
  return (
    /^[ \t]*export[ \t]/m.test(text) &&
    /^[ \t]*(?:\.{1,2}\/|~?\/|[a-z][\w.-]*[ \t]+[\w./-])/.test(text.slice(from, to))
  );
}

/** Once for each: the compose file is refused as a whole. */
function inList(entry: Entry): ConfigFinding[] {
  if (!entry.marks.has('colon') || entry.source.format !== 'compose') return [];
  const { source, keySpan, span, style } = entry;
  const gap = { from: keySpan.to, to: span.from };
  return [
    aboutName(entry, {
      ...{ code: 'env-colon', severity: 'error' },
      fix: style === 'plain' ? edit(source, gap, '=') : undefined,
      message:
        'In a list a variable is NAME=value, and Compose refuses a colon there. Or take the dash away.',
    }),
  ];
}

function lineFindings(entry: Entry): ConfigFinding[] {
  const { source, keySpan, span } = entry;
  const has = (mark: Mark): boolean => entry.marks.has(mark);
  const found: ConfigFinding[] = [];
  if (has('colon')) {
    const gap = { from: keySpan.to, to: span.from };
    found.push(
      aboutName(entry, {
        ...{ code: 'env-colon', severity: 'error', fix: edit(source, gap, '=') },
        message:
          'An env file wants NAME=value. With a colon the line may be dropped without a word.',
      }),
    );
  }
  if (has('open-quote')) found.push(about(entry, openQuote));
  if (has('behind-quote')) {
    const close = entry.source.text.indexOf(source.text[span.from] ?? '"', span.from + 1) + 1;
    const rest = { from: close, to: span.to };
    const onlyQuotes = /^["']+$/.test(source.text.slice(rest.from, rest.to));
    found.push(
      about(entry, {
        ...{ code: 'env-behind-quote', severity: 'error' },
        fix: onlyQuotes ? edit(source, rest, '') : undefined,
        message:
          'Something stands behind the closing quote, and Compose refuses the line. Remove it.',
      }),
    );
  }
  return found;
}

const openQuote: Remark = {
  code: 'env-open-quote',
  severity: 'error',
  message: 'This quote is never closed, and Compose refuses the file. Close it, or remove it.',
};
