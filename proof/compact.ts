/** JSON with one line for each thing that lies `depth` levels deep, so that a change is one line of a diff. */
export function compactJson(value: unknown, depth: number): string {
  return `${written(value, depth, '')}\n`;
}

function written(value: unknown, depth: number, indent: string): string {
  const inner = `${indent}  `;
  if (depth > 0 && Array.isArray(value) && value.some((one) => typeof one === 'object')) {
    const lines = value.map((one) => `${inner}${written(one, depth - 1, inner)}`);
    return `[\n${lines.join(',\n')}\n${indent}]`;
  }
  if (depth > 0 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const lines = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => `${inner}${JSON.stringify(name)}: ${written(one, depth - 1, inner)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
