/** What stands over the lines or the file of a program, which do what can be done in a console. */
export function byTool(tool: string): string {
  return `As a command: ${tool}`;
}
