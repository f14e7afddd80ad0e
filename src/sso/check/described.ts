const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

const value = /^([A-Z][A-Z0-9_]*):\n-{4}\n([^\n]*)$/gm;

/**
 * What `kubectl describe configmap` prints, as lines of an env file: there a name, a rule and the value are a line
 * each. Of the same length, with the line breaks as spaces.
 */
export function described(text: string): string | undefined {
  if (!/^Data\n=+$/m.test(text)) return undefined;
  let clean = '';
  let done = 0;
  for (const { index, 0: whole, 1: name = '', 2: written = '' } of text.matchAll(value)) {
    const line = `${name}=${written}`;
    clean += blank(text.slice(done, index)) + ' '.repeat(whole.length - line.length) + line;
    done = index + whole.length;
  }
  return done === 0 ? undefined : clean + blank(text.slice(done));
}
