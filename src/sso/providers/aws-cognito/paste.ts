import { serverUrlOf } from '../../read/server-url.ts';
import { isClientSecret } from '../../secrets/shapes.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { PastedAnswers } from '../provider.ts';
import { readClientId } from './read/client-id.ts';
import { readLoginDomain } from './read/login-domain.ts';
import { regionOf } from './pool.ts';
import { redirect } from './redirect.ts';

const longest = 100_000;
const whatToPaste =
  'Paste the ARN of the user pool, an address of its login page, its discovery document, or what the AWS CLI prints about it.';

const sentences = {
  blank: `There is nothing to read. ${whatToPaste}`,
  long: `This is far too long. ${whatToPaste}`,
  secret:
    'There is a client secret in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  several: 'There are several user pools, domains or clients in this text. Paste only one.',
  nothing: `Nothing in this text belongs to a user pool. ${whatToPaste}`,
} as const;

const names: Readonly<Record<string, string>> = {
  userPoolId: 'User pool ID',
  loginDomain: 'login domain',
  clientId: 'client ID',
  serverUrl: 'server URL',
};

/**
 * Reads what a text says about a user pool: pool, login domain, client and server. Pure, never throws;
 * every answer has passed its own reader.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: sentences.long };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: sentences.blank };
  if (holdsSecret(trimmed)) return { refused: sentences.secret };

  const urls = (trimmed.match(/https:\/\/[^\s"'<>`|\\]{1,8192}/gi) ?? []).slice(0, 200);
  const query = requestIn(urls);
  const found = {
    userPoolId: only(poolsIn(trimmed)),
    loginDomain: only(urls.flatMap(domainOf)),
    clientId: only([
      ...clientIds([query?.get('client_id') ?? '']),
      ...clientIds(
        [...trimmed.matchAll(/"ClientId"\s*:\s*"([^"\\]{1,200})"/g)].map(([, id]) => id),
      ),
    ]),
    serverUrl: only(serverOf(query?.get('redirect_uri') ?? '')),
  };
  if (Object.values(found).includes('several')) return { refused: sentences.several };
  const answers = Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const taken = Object.keys(answers).map((key) => names[key] ?? key);
  if (taken.length === 0) return { refused: sentences.nothing };
  return { answers, message: takenFrom('the text', taken) };
}

/** The one value of a list in which it may stand often. */
function only(values: readonly string[]): string | undefined {
  const different = [...new Set(values)];
  return different.length > 1 ? 'several' : different[0];
}

// What the CLI prints about a client has its secret beside it.
function holdsSecret(text: string): boolean {
  if (/"ClientSecret"\s*:/.test(text)) return true;
  return text.split(/[\s"',]+/).some((word) => word.length < 2048 && isClientSecret(word));
}

function poolsIn(text: string): string[] {
  const written = text.match(/(?<![\w-])[a-z]{2,4}(?:-[a-z]+){1,2}-\d_[0-9A-Za-z]{1,55}(?!\w)/g);
  return (written ?? []).filter((id) => regionOf(id) !== undefined);
}

const loginPaths = /^\/(?:oauth2\/\w+|login|signup|logout|error|forgotPassword)\/?$/;

function domainOf(url: string): string[] {
  const parts = splitUrl(url);
  if (!parts) return [];
  const login = parts.host.toLowerCase().endsWith('.amazoncognito.com');
  if (!login && !loginPaths.test(parts.path)) return [];
  const { value } = readLoginDomain(parts.host, {});
  return value === undefined ? [] : [value];
}

function requestIn(urls: readonly string[]): URLSearchParams | undefined {
  const query = urls.map((url) => splitUrl(url)?.query).find((one) => one?.includes('client_id='));
  return query === undefined ? undefined : new URLSearchParams(query.replaceAll('&amp;', '&'));
}

function clientIds(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text = '') => readClientId(text).value ?? []);
}

function serverOf(redirectUri: string): string[] {
  const url = serverUrlOf(redirectUri, redirect);
  return url === undefined ? [] : [url];
}
