/** One argument for a POSIX shell, whatever is in it. */
export function shellQuote(content: string): string {
  return `'${content.replaceAll("'", "'\\''")}'`;
}
