/** What an annotation says, and where. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** An annotation as GitHub's runner reads it from the output of a step. */
export function githubAnnotation({ level, message, ...at }: Annotation): string {
  const { file, line, column, title } = at;
  const place = Object.entries({ file, line, col: column, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escaped(String(value)).replace(/[:,]/g, percent)}`)
    .join(',');
  return `::${level} ${place}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replace(/[%\r\n]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
