/** The questions that are asked whatever the provider. */
const general: ReadonlySet<string> = new Set([
  ...['provider', 'serverUrl', 'flow', 'target', 'version'],
  ...['replicas', 'tlsProxy', 'admins', 'domains'],
]);

/** Whether a question is asked whatever the provider. */
export function isGeneral(field: string): boolean {
  return general.has(field);
}
