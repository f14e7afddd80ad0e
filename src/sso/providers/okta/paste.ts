import { serverUrlOf } from '../../read/server-url.ts';
import { looksLikeClientSecret } from '../../secrets/shapes.ts';
import { parseJson } from '../../text/json.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { PastedAnswers } from '../provider.ts';
import { readClientId } from './read/client-id.ts';
import { readIssuer } from './read/issuer.ts';
import { redirect } from './redirect.ts';

const longest = 100_000;
const whatToPaste =
  'Paste a sign-in URL of Okta, the Issuer or Metadata URI, or the discovery JSON.';

const sentences = {
  blank: `There is nothing to read. ${whatToPaste}`,
  long: `This is far too long. ${whatToPaste}`,
  secret:
    'There is a client secret or token in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  several: 'The addresses in this text belong to different authorization servers. Paste only one.',
  nothing: `There is no address of an Okta authorization server in this text. ${whatToPaste}`,
} as const;

/**
 * Reads issuer, and from an authorize URL client ID and server URL too. Pure, never throws; every answer
 * has passed its own reader. Of a discovery document only its issuer counts: its other addresses follow.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: sentences.long };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: sentences.blank };
  const query = requestIn(trimmed);
  // State, nonce and challenge are random too.
  const told = trimmed.replace(/[?&](?:state|nonce|code_challenge)=[^&\s]*/g, '');
  if (looksLikeClientSecret(told)) return { refused: sentences.secret };

  const named = issuerIn(trimmed);
  const urls = named === undefined ? urlsIn(trimmed) : [named];
  const values = urls.flatMap((url) => readIssuer(url).value ?? []);
  const [oktaIssuer, ...others] = new Set(values);
  if (others.length > 0) return { refused: sentences.several };
  if (oktaIssuer === undefined) {
    const [only] = urls;
    const reason =
      urls.length === 1 && only !== undefined ? readIssuer(only).findings[0] : undefined;
    return { refused: reason?.message ?? sentences.nothing };
  }

  const answers: Record<string, string> = { oktaIssuer };
  const names = ['Issuer'];
  const id = readClientId(query?.get('client_id') ?? '').value;
  if (id !== undefined) {
    answers['clientId'] = id;
    names.push('client ID');
  }
  const server = serverUrlOf(query?.get('redirect_uri') ?? '', redirect);
  if (server !== undefined) {
    answers['serverUrl'] = server;
    names.push('server URL');
  }
  return { answers, message: takenFrom(source(named, query), names) };
}

function source(named: string | undefined, query: URLSearchParams | undefined): string {
  if (named !== undefined) return 'the discovery JSON';
  return query ? 'the sign-in URL' : 'the text';
}

function issuerIn(text: string): string | undefined {
  const json = text.startsWith('{') ? parseJson(text) : undefined;
  if (typeof json !== 'object' || json === null || !('issuer' in json)) return undefined;
  return typeof json.issuer === 'string' ? json.issuer : undefined;
}

// Of a custom domain nothing but the path tells that it is Okta's.
const endpoint = /\/(?:\.well-known\/(?:openid-configuration|oauth-authorization-server)|oauth2\/)/;

function urlsIn(text: string): string[] {
  const urls = (text.match(/https?:\/\/[^\s"'<>`|]+/gi) ?? []).map((url) =>
    url.slice(0, 8192).replace(/[,;.)\]}]{1,9}$/, ''),
  );
  return urls.flatMap((url) => {
    const [head = ''] = url.split(/[?#]/, 1);
    const { host = '' } = splitUrl(head) ?? {};
    const theirs = /\.okta(?:preview|-emea|-gov)?\.com$|\.okta\.mil$/i.test(host);
    return urls.length === 1 || theirs || endpoint.test(head) ? [head] : [];
  });
}

function requestIn(text: string): URLSearchParams | undefined {
  const url = (text.match(/https?:\/\/[^\s"'<>`|]+/gi) ?? []).find((one) =>
    /\/v1\/authorize\?/.test(one),
  );
  const query = url === undefined ? undefined : splitUrl(url.slice(0, 8192))?.query;
  return query === undefined ? undefined : new URLSearchParams(query.replaceAll('&amp;', '&'));
}
