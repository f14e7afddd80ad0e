import { parseUrl } from '../text/parse-url.ts';
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

/** What a test link was made with. */
export interface TestRequest {
  state: string;
  redirectUri: string;
  issuer?: string;
}

/** What an answer is worth to whoever opened the link. */
export type Verdict =
  | { kind: 'code'; code: string }
  /** A name of RFC 6749 section 4.1.2.1 or OpenID Connect Core section 3.1.2.6, as far as it is one. */
  | { kind: 'error'; error: string }
  | { kind: 'refused'; message: string };

const refusals = {
  stateMissing:
    'There is no state in this answer, so it does not belong to the test link. Open the link again and copy the address it ends on.',
  stateDiffers:
    'This answer belongs to another attempt: its state is not the one of the test link above. Open that link and copy the address it ends on.',
  noAnswer:
    'There is no answer in this address. OpenMetadata may have moved on to another page; open the link again and copy the address from the browser’s history or network tab.',
  twice:
    'A parameter stands twice in this address, so it is not what the provider sent. Open the link again.',
  both: 'This answer has a code and an error at once, so it is not what the provider sent. Open the link again.',
  brokenUrl:
    'There is a space, line break or backslash in this address. Copy the address bar in one piece.',
  brokenCode: 'There is a space or line break in the code. Copy the address bar in one piece.',
  scheme:
    'This came back with another scheme than the redirect URI: http and https are two addresses. Let the proxy send X-Forwarded-Proto.',
  host: 'This came back to another host or port than the redirect URI of the test link. Check the server URL.',
  path: 'This came back to another path than the redirect URI of the test link. Case and slashes count.',
  issuer:
    'The iss of this answer is not the issuer of your plan. Another provider answered: do not use the code, and check what you entered.',
  token:
    'This answer holds a token instead of a code. Remove it from wherever you copied it to, and open the test link again.',
  noCode: 'There is no code in this answer. Open the test link again.',
} as const;

/**
 * Whether an answer is that of a request. Pure, never throws; a refusal says what does not fit.
 *
 * Checks state (RFC 6749 10.12), redirect URI, iss by simple comparison (RFC 9207 section 2.4) and
 * that nothing stands twice (RFC 6749 3.1).
 */
export function judgeAnswer({ address, parameters }: Answer, request: TestRequest): Verdict {
  const wrongPlace = address === undefined ? undefined : elsewhere(address, request);
  if (!answerNames.some((name) => parameters.has(name))) return refuse('noAnswer');
  if (answerNames.some((name) => parameters.getAll(name).length > 1)) return refuse('twice');
  const state = parameters.get('state');
  if (!state) return refuse('stateMissing');
  if (state !== request.state) return refuse('stateDiffers');
  if (wrongPlace) return refuse(wrongPlace);
  const issuer = parameters.get('iss');
  if (issuer !== null && request.issuer !== undefined && issuer !== request.issuer) {
    return refuse('issuer');
  }
  const code = parameters.get('code');
  const error = parameters.get('error');
  if (code && error) return refuse('both');
  if (error) {
    return { kind: 'error', error: /^[\w.-]{1,64}$/.test(error) ? error : 'unknown_error' };
  }
  if (!code) return refuse(tokenNames.some((name) => parameters.has(name)) ? 'token' : 'noCode');
  // RFC 6749 appendix A.11 allows the space too; codes that are met have none, broken lines do.
  if (!/^[!-~]+$/.test(code)) return refuse('brokenCode');
  return { kind: 'code', code };
}

const tokenNames = ['id_token', 'access_token'] as const;

function refuse(reason: keyof typeof refusals): Verdict {
  return { kind: 'refused', message: refusals[reason] };
}

/** Why an address is not the redirect URI; undefined when it is. */
function elsewhere(
  address: string,
  { redirectUri }: TestRequest,
): 'brokenUrl' | 'scheme' | 'host' | 'path' | undefined {
  const here = wholeAddress(address);
  if (!here) return 'brokenUrl';
  const there = wholeAddress(redirectUri);
  if (here.hostname !== there?.hostname) return 'host';
  if (here.protocol !== there.protocol) return 'scheme';
  if (here.port !== there.port) return 'host';
  return here.pathname === there.pathname ? undefined : 'path';
}

/** An address, unless it holds what the URL constructor would remove or turn. Never throws. */
export function wholeAddress(text: string): URL | undefined {
  return /[\s\p{Cc}\p{Cf}\\]/u.test(text) ? undefined : parseUrl(text);
}

/** The text with one percent-encoding undone, or as it is when that is not possible. */
function undoEncoding(text: string): string {
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
