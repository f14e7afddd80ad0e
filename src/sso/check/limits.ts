const mostCharacters = 400_000;
const mostLines = 10_000;
const mostTexts = 20;

/** Why the texts as a whole are not looked at; undefined when they are. */
export function refusalOf(texts: readonly string[]): string | undefined {
  if (texts.length > mostTexts) return 'There are too many files. Paste those about sign-in only.';
  let characters = 0;
  let lines = 0;
  for (const text of texts) {
    characters += text.length;
    if (characters > mostCharacters) {
      return 'This is far too long for a configuration. Paste the files about sign-in only.';
    }
    if (text.includes('\0')) {
      return 'This is not a text file: it has a zero byte. Paste the file from a text editor.';
    }
    lines += text.split('\n').length;
  }
  return lines > mostLines
    ? 'These are too many lines for a configuration. Paste the files about sign-in only.'
    : undefined;
}
