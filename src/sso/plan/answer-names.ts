/**
 * What an answer is called where people write one: in a file of answers, as an option of the command, in
 * the configuration of a guide. `serverUrl` is `server-url`, and the version of OpenMetadata its release.
 */
export function answerName(field: string): string {
  if (field === 'version') return 'release';
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The field that such a name means; any text gives one, which may be nobody's. */
export function fieldNamed(name: string): string {
  if (name === 'release') return 'version';
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
