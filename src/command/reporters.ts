import { githubAnnotation } from '../text/github-annotation.ts';
import { printable } from './printable.ts';
import type { Remark, Report } from './report.ts';

/** What goes to which stream. */
export interface Printed {
  out: string;
  err: string;
}

/** How a report is told. */
export const reporters: Readonly<Record<string, (report: Report) => Printed>> = {
  text: (report) => printed(report, report.remarks.map(remarkLines).flat()),
  json: ({ data, remarks }) => ({
    out: `${JSON.stringify({ ...data, findings: remarks.map(asData) }, null, 2)}\n`,
    err: '',
  }),
  github: (report) => printed(report, report.remarks.map(annotation)),
};

function printed({ text, isFile, summary }: Report, remarks: readonly string[]): Printed {
  const said = [...remarks, ...(summary === undefined ? [] : [summary])];
  if (isFile) return { out: lines(text), err: lines(said) };
  const gap = text.length > 0 && said.length > 0 ? [''] : [];
  return { out: lines([...text, ...gap, ...said]), err: '' };
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

const longestLine = 160;

function remarkLines({ severity, code, message, place, line, write, docs }: Remark): string[] {
  const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ` : '';
  return [
    `${at}${severity}: ${message} [${code}]`,
    ...(place && line !== undefined && line.length <= longestLine ? excerpt(line, place) : []),
    ...written(write),
    ...(docs === undefined ? [] : [`  why: ${docs}`]),
  ];
}

function excerpt(line: string, place: NonNullable<Remark['place']>): string[] {
  const number = String(place.line).padStart(5);
  const room = Math.max(1, line.length - place.column + 1);
  const marks = '^'.repeat(Math.min(Math.max(1, place.length), room));
  return [
    `${number} | ${printable(line)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(place.column - 1)}${marks}`,
  ];
}

function written(write: Remark['write']): string[] {
  if (!write) return [];
  if (write.length === 0) return ['  write: nothing; take this line out'];
  const [first = '', ...others] = write.map(printable);
  return [`  write: ${first}`, ...others.map((line) => `         ${line}`)];
}

function asData({ place, severity, code, message, about, write, docs }: Remark) {
  return { ...place, severity, code, message, ...about, write, docs };
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

function annotation({ severity, code, message, place, docs }: Remark): string {
  return githubAnnotation({
    ...{ level: levels[severity], title: code },
    ...(place && { file: place.file, line: place.line, column: place.column }),
    message: docs === undefined ? message : `${message} ${docs}`,
  });
}
