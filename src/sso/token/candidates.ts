/** A text that has the shape of a token, and what it was called where it was found. */
export interface Candidate {
  compact: string;
  label: 'id_token' | 'access_token' | 'refresh_token' | undefined;
}

/** One way to look at what was pasted. */
export interface Layout {
  text: string;
  /** Whether line breaks or invisible characters were taken out to get here. */
  joined: boolean;
}

// Every header is an object, and `{"`, `{ ` and `{` with a line break begin so in base64url.
const run = /(?<![\w.-])e[yw][\w-]*(?:\.[\w-]*)+/g;

// Of HS256, HS384, HS512, ES256, ES384, ES512, and of RSA keys with 2048, 3072 and 4096 bits.
const signatureLengths = [43, 64, 86, 128, 176, 342, 512, 683];

const label = /(id_token|access_token|refresh_token)(?!.*(?:id|access|refresh)_token)/s;

/** The pasted text, then the text with its percent-encoding undone, then without line breaks. */
export function layoutsOf(pasted: string): Layout[] {
  const visible = pasted.replace(/[\p{Cf}\0]/gu, '');
  const lines = visible.trim().split(/\s*[\r\n]\s*/);
  const wrapped =
    lines.length > 1 &&
    lines.every((line) => /^(?:\w+:\s*)?(?:bearer\s+)?["'`]?[\w.-]+["'`,;]*$/i.test(line)) &&
    !lines.some(isWhole);
  const apart = { text: visible, joined: visible !== pasted };
  const together = { text: lines.join(''), joined: true };
  const layouts = [apart, { ...apart, text: decodePercent(visible) }, together];
  return wrapped ? [together, ...layouts] : layouts;
}

function isWhole(line: string): boolean {
  const signature = /e[yw][\w-]+\.[\w-]+\.([\w-]+)/.exec(line)?.[1] ?? '';
  return signatureLengths.includes(signature.length);
}

/** Every different text in the shape of a token, in the order of reading. */
export function candidatesIn(text: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const match of text.matchAll(run)) {
    const [compact] = match;
    if (found.has(compact)) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    found.set(compact, { compact, label: label.exec(before)?.[1] as Candidate['label'] });
  }
  return [...found.values()];
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
