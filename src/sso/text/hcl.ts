/** A string of HCL, whatever is in it: JSON’s escapes, and no template begins in it. */
export function hclString(content: string): string {
  return JSON.stringify(content).replaceAll(/[$%](?=\{)/g, '$&$&');
}

/** A list of strings of HCL. */
export function hclList(items: readonly string[]): string {
  return `[${items.map(hclString).join(', ')}]`;
}
