/** The rows of an answer that is a table, each with all its cells; one empty row where there is none. */
export function rowsOf(answer: string, columns: number): string[][] {
  return answer.split(/\r?\n/).map((line) => {
    const cells = line.split('\t');
    return Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  });
}

/** Rows as one answer; empty when nothing is in them. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return lines.length > 1 || lines[0]?.trim() ? lines.join('\n') : '';
}
