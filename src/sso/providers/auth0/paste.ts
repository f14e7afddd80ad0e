import { serverUrlOf } from '../../read/server-url.ts';
import { looksLikeClientSecret } from '../../secrets/shapes.ts';
import { parseJson } from '../../text/json.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { PastedAnswers } from '../provider.ts';
import { readClientId } from './read/client-id.ts';
import { readDomain } from './read/domain.ts';
import { redirect } from './redirect.ts';

const longest = 100_000;
const whatToPaste = 'Paste a sign-in URL of Auth0, or the discovery JSON.';

const sentences = {
  blank: `There is nothing to read. ${whatToPaste}`,
  long: `This is far too long. ${whatToPaste}`,
  secret:
    'There is a client secret or token in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  several: 'The addresses in this text belong to different domains. Paste only one.',
  nothing: `There is no address of an Auth0 domain in this text. ${whatToPaste}`,
} as const;

/**
 * Reads the domain, and from an authorize URL client ID and server URL too. Pure, never throws; every
 * answer has passed its own reader. Of a discovery document only its issuer counts.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: sentences.long };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: sentences.blank };
  // State, nonce and challenge are random too.
  const told = trimmed.replace(/[?&](?:state|nonce|code_challenge)=[^&\s]*/g, '');
  if (looksLikeClientSecret(told)) return { refused: sentences.secret };

  const urls = (trimmed.match(/https?:\/\/[^\s"'<>`|]+/gi) ?? []).map((url) => url.slice(0, 8192));
  const request = urls.find((url) => /^https?:\/\/[^/?#]+\/authorize\?/.test(url));
  const named = issuerIn(trimmed) ?? request;
  const found = named === undefined ? urls : [named];
  const readings = found.map((url) =>
    readDomain(url.replace(/[?#].*$/, '').replace(/[,;.)]+$/, '')),
  );
  const [auth0Domain, ...others] = new Set(readings.flatMap(({ value }) => value ?? []));
  if (others.length > 0) return { refused: sentences.several };
  if (auth0Domain === undefined) {
    const reason = readings.length === 1 ? readings[0]?.findings[0]?.message : undefined;
    return { refused: reason ?? sentences.nothing };
  }

  const answers: Record<string, string> = { auth0Domain };
  const names = ['Domain'];
  const query = new URLSearchParams(
    (request === undefined ? '' : (splitUrl(request)?.query ?? '')).replaceAll('&amp;', '&'),
  );
  const id = readClientId(query.get('client_id') ?? '').value;
  if (id !== undefined) {
    answers['clientId'] = id;
    names.push('client ID');
  }
  const server = serverUrlOf(query.get('redirect_uri') ?? '', redirect);
  if (server !== undefined) {
    answers['serverUrl'] = server;
    names.push('server URL');
  }
  const source =
    issuerIn(trimmed) !== undefined
      ? 'the discovery JSON'
      : request
        ? 'the sign-in URL'
        : 'the text';
  return { answers, message: takenFrom(source, names) };
}

function issuerIn(text: string): string | undefined {
  const json = text.startsWith('{') ? parseJson(text) : undefined;
  if (typeof json !== 'object' || json === null || !('issuer' in json)) return undefined;
  return typeof json.issuer === 'string' ? json.issuer : undefined;
}
