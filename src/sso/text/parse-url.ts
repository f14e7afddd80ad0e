// Browsers and proxies stop far earlier.
const longest = 16_000;

/**
 * A text as a URL, or undefined when it is none. Never throws: `new URL()` does for some hosts that
 * `URL.canParse()` accepts, such as one of 16,381 characters in Node.
 */
export function parseUrl(text: string): URL | undefined {
  if (text.length > longest) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
