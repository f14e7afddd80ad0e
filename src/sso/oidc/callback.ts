import { parseUrl } from '../text/parse-url.ts';
import { answerNames, findAnswer, undoEncoding } from './answer.ts';
import { brief, briefly } from '../errors/brief.ts';
import { classifyHost } from '../providers/azure/hosts.ts';

/** What the test link was made with. */
export interface CallbackRequest {
  state: string;
  redirectUri: string;
  issuer?: string;
}

/** What came back. `message` is for the reader and never holds the code. */
export type CallbackResult =
  | { kind: 'code'; code: string; message: string }
  | {
      kind: 'error';
      /** A name of RFC 6749 4.1.2.1 or OpenID Connect Core 3.1.2.6; `error_page` for bare text. */
      error: string;
      /** As in `AADSTS50011`. */
      aadsts?: string;
      description?: string;
      message: string;
    }
  | { kind: 'refused'; message: string };

const longest = 50_000;

const refusals = {
  blank: 'Paste the whole address of the page you ended on, from https:// on.',
  long: 'This is far too long for an address. Copy the address bar alone.',
  shape:
    'This is neither an address with an answer in it nor an error text. Paste the whole address bar, from https:// on, or the text of Microsoft’s error page.',
  microsoft:
    'This is still Microsoft’s address, so the sign-in has not come back. Finish it; if the page shows an error, paste its text.',
  stateMissing:
    'There is no state in this answer, so it does not belong to the test link. Open the link again and copy the address it ends on.',
  stateDiffers:
    'This answer belongs to another attempt: its state is not the one of the test link above. Open that link and copy the address it ends on.',
  noAnswer:
    'There is no answer in this address. OpenMetadata may have moved on to another page; open the link again and copy the address from the browser’s history or network tab.',
  twice:
    'A parameter stands twice in this address, so it is not what Microsoft sent. Open the link again.',
  both: 'This answer has a code and an error at once, so it is not what Microsoft sent. Open the link again.',
  brokenUrl:
    'There is a space, line break or backslash in this address. Copy the address bar in one piece.',
  brokenCode: 'There is a space or line break in the code. Copy the address bar in one piece.',
  scheme:
    'This came back with another scheme than the redirect URI: http and https are two addresses. Let the proxy send X-Forwarded-Proto.',
  host: 'This came back to another host or port than the redirect URI of the test link. Check the server URL.',
  path: 'This came back to another path than the redirect URI of the test link. Case and slashes count.',
  issuer:
    'The iss of this answer is not the issuer of your tenant. Another provider answered: do not use the code, and check tenant and cloud.',
  token:
    'This answer holds a token instead of a code. Remove it from wherever you copied it to, and open the test link again.',
  noCode: 'There is no code in this answer. Open the test link again.',
} as const;

/**
 * Reads what a test sign-in came back with: the address bar, its query, or the text of Microsoft's
 * error page. Pure, never throws; undoes up to two extra percent-encodings.
 *
 * Checks state (RFC 6749 10.12), redirect URI, iss by simple comparison (RFC 9207 section 2.4) and
 * that nothing stands twice (RFC 6749 3.1). An error page has no state: nothing proves whose it is.
 */
export function readCallback(raw: string, request: CallbackRequest): CallbackResult {
  if (raw.length > longest) return refuse('long');
  const text = raw.trim();
  if (text === '') return refuse('blank');

  const answer = findAnswer(text, request.state);
  const aadsts = findAadsts(text);
  if (!answer) return aadsts ? errorText(text) : refuse('shape');

  const { parameters } = answer;
  const wrongPlace = answer.address === undefined ? undefined : elsewhere(answer.address, request);
  // Before the state, which an unfinished sign-in shows too.
  if (wrongPlace === 'microsoft') return aadsts ? errorText(text) : refuse('microsoft');
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
  if (error) return errorResult(error, parameters.get('error_description') ?? '', parameters);
  if (!code) return refuse(tokens.some((name) => parameters.has(name)) ? 'token' : 'noCode');
  // RFC 6749 appendix A.11 allows the space too; Entra's codes have none, broken lines do.
  if (!/^[!-~]+$/.test(code)) return refuse('brokenCode');
  const message =
    'Tenant, client ID and redirect URI belong together, and your account may use the application.';
  return { kind: 'code', code, message };
}

/**
 * The AADSTS number of an error text, `AADSTS50011`: the last of several, which is the more specific
 * one (“AADSTS70002: … AADSTS50011: …”).
 */
export function findAadsts(text: string): string | undefined {
  const numbers = text.match(/AADSTS\d{4,9}(?!\d)/gi);
  return numbers?.at(-1)?.toUpperCase();
}

const tokens = ['id_token', 'access_token'] as const;

function refuse(reason: keyof typeof refusals): CallbackResult {
  return { kind: 'refused', message: refusals[reason] };
}

/** Why an address is not the redirect URI; undefined when it is. */
function elsewhere(
  address: string,
  { redirectUri }: CallbackRequest,
): 'brokenUrl' | 'microsoft' | 'scheme' | 'host' | 'path' | undefined {
  // The URL constructor would remove or turn what stands here, so ask first.
  const here = /[\s\p{Cc}\p{Cf}\\]/u.test(address) ? undefined : parseUrl(address);
  if (!here) return 'brokenUrl';
  if (classifyHost(here.hostname) !== 'unknown') return 'microsoft';
  const there = parseUrl(redirectUri);
  if (!there) return 'host';
  if (here.hostname !== there.hostname) return 'host';
  if (here.protocol !== there.protocol) return 'scheme';
  if (here.port !== there.port) return 'host';
  return here.pathname === there.pathname ? undefined : 'path';
}

/** An error that came without an address: the page's text, or the JSON of the token endpoint. */
function errorText(text: string): CallbackResult {
  const { error, error_description: description } = jsonError(text);
  if (typeof error === 'string' && typeof description === 'string') {
    return errorResult(error, description);
  }
  // As MSAL writes it: `invalid_client: 7000215 - [2024-07-08 …]: AADSTS7000215: …`.
  const name = /^([a-z]{1,32}(?:_[a-z]{1,32}){1,3}): ?\d+ - \[/.exec(text)?.[1];
  return errorResult(name ?? 'error_page', text);
}

/** The fields of an error object, RFC 6749 section 5.2, if the text is one. */
function jsonError(text: string): { error?: unknown; error_description?: unknown } {
  try {
    const json: unknown = text.startsWith('{') ? JSON.parse(text) : undefined;
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}

function errorResult(error: string, text: string, from?: URLSearchParams): CallbackResult {
  const known = /^[\w.-]{1,64}$/.test(error) ? error : 'unknown_error';
  const description = readable(text);
  const uri = /error\?code=(\d{4,9})$/.exec(from?.get('error_uri') ?? '')?.[1];
  const aadsts = findAadsts(text) ?? (uri && `AADSTS${uri}`);
  return {
    kind: 'error',
    error: known,
    ...(aadsts && { aadsts }),
    ...(description && { description }),
    message: meaning(known, aadsts),
  };
}

const ids =
  /(?:Trace|Correlation|Request|Session)[ _]?Id\s*"?:\s*"?[\w-]*"?,?|Timestamp\s*"?:\s*"?\d[\d-]*[ T][\d:.]*Z?"?,?/gi;

/** The description without trace IDs, line breaks and invisible signs, at most 2000 characters. */
function readable(text: string): string {
  const decoded = /\s/.test(text) ? text : undoEncoding(text.replaceAll('+', ' '));
  return decoded
    .slice(0, 4000)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(ids, '')
    .replace(/\bcode=[^&\s]{20,}/g, 'code=…')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/^Message: /, '')
    .slice(0, 2000);
}

function meaning(error: string, aadsts: string | undefined): string {
  const known = [aadsts, error].find((name) => name && Object.hasOwn(brief, name));
  if (known) return briefly(brief[known as keyof typeof brief]);
  return aadsts
    ? `Microsoft refused the sign-in with ${aadsts}: look that number up.`
    : 'Microsoft refused the sign-in: the description says why.';
}
