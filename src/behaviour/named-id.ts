/**
 * The ID that a fragment names. Anybody can write an address, so where it is no valid encoding it
 * names itself, as it does for the browser.
 */
export function namedId(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
