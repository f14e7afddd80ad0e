/** An answer of the authorize endpoint, cut out of a text. */
export interface Answer {
  /** Without query and fragment; absent when the text is a query alone. */
  address?: string;
  parameters: URLSearchParams;
}

/** Parameters by which an answer is known. */
export const answerNames = ['state', 'code', 'error', 'iss', 'error_description'] as const;

/**
 * The answer that a text is: an address with query or fragment, or one of these alone. Undefined
 * when it is neither. Undoes up to two extra percent-encodings; of the readings that are left, the
 * one with this state counts, then one with any answer. Pure, never throws.
 */
export function findAnswer(text: string, state?: string): Answer | undefined {
  const layers = decodings(text).flatMap((layer) => answerOf(layer));
  return (
    layers.find(({ parameters }) => state !== undefined && parameters.get('state') === state) ??
    layers.find(({ parameters }) => answerNames.some((name) => parameters.has(name))) ??
    layers[0]
  );
}

/** The text with one percent-encoding undone, or as it is when that is not possible. */
export function undoEncoding(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text, and what comes out when its percent-encoding is undone once and twice. */
function decodings(text: string): string[] {
  const layers = [text];
  for (let times = 0; times < 2; times += 1) {
    const last = layers.at(-1) ?? '';
    const next = undoEncoding(last);
    if (next === last) break;
    layers.push(next);
  }
  return layers;
}

/** An address and the parameters of its query or fragment; empty when the text is neither. */
function answerOf(text: string): Answer[] {
  const isUrl = /^https?:\/\//i.test(text);
  if (!isUrl && !/^[?#&]?(?:code|error|error_description|state|session_state|iss)=/.test(text)) {
    return [];
  }
  const address = isUrl ? (/^[^?#]*/.exec(text)?.[0] ?? '') : undefined;
  const rest = text.slice(address?.length ?? 0).replaceAll('&amp;', '&');
  const hash = rest.indexOf('#', isUrl ? 0 : 1);
  const query = new URLSearchParams((hash < 0 ? rest : rest.slice(0, hash)).replace(/^#/, ''));
  const fragment = new URLSearchParams(hash < 0 ? '' : rest.slice(hash + 1));
  const parameters =
    [query, fragment].find((one) => answerNames.some((name) => one.has(name))) ?? query;
  return [{ ...(address !== undefined && { address }), parameters }];
}
