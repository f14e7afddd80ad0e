import { serverUrlOf } from '../../read/server-url.ts';
import { looksLikeClientSecret } from '../../secrets/shapes.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { PastedAnswers } from '../provider.ts';
import { endpoints } from './endpoints.ts';
import { readClientId } from './read/client-id.ts';
import { readWorkspaceDomain } from './read/workspace-domain.ts';
import { redirect } from './redirect.ts';

const longest = 100_000;
const whatToPaste = 'Paste a sign-in URL of Google, or a text with the client ID.';

const sentences = {
  blank: `There is nothing to read. ${whatToPaste}`,
  long: `This is far too long. ${whatToPaste}`,
  secret:
    'There is a client secret in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  several: 'There are several client IDs in this text. Paste only one.',
  nothing: `There is no client ID of Google in this text. ${whatToPaste}`,
} as const;

const ids = /\d+(?:-[0-9a-z_]{32})?\.apps\.googleusercontent\.com/gi;

/**
 * Reads what a sign-in URL of Google says, or the client ID of any text: the page of the client, or a
 * list of clients with one in it. Pure, never throws; every answer has passed its own reader.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: sentences.long };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: sentences.blank };
  // The file that Google offers for download has the secret in it.
  if (looksLikeClientSecret(trimmed)) return { refused: sentences.secret };

  const found = new Set((trimmed.match(ids) ?? []).map((id) => id.toLowerCase()));
  const [id, ...others] = found;
  if (others.length > 0) return { refused: sentences.several };
  const clientId = id === undefined ? undefined : readClientId(id).value;
  if (clientId === undefined) return { refused: sentences.nothing };

  const answers: Record<string, string> = { clientId };
  const names = ['Client ID'];
  const query = requestIn(trimmed);
  const server = serverUrlOf(query?.get('redirect_uri') ?? '', redirect);
  if (server !== undefined) {
    answers['serverUrl'] = server;
    names.push('server URL');
  }
  const domain = readWorkspaceDomain(query?.get('hd') ?? '').value;
  if (domain !== undefined) {
    answers['workspaceDomain'] = domain;
    names.push('Workspace domain');
  }
  return { answers, message: takenFrom(query ? 'the sign-in URL' : 'the text', names) };
}

function requestIn(text: string): URLSearchParams | undefined {
  const urls = text.match(/https:\/\/[^\s"'<>`|]+/gi) ?? [];
  const parts = urls.map((url) => splitUrl(url.slice(0, 8192)));
  const { host } = new URL(endpoints.authority);
  const request = parts.find((one) => one?.host.toLowerCase() === host && one.query !== undefined);
  return request && new URLSearchParams((request.query ?? '').replaceAll('&amp;', '&'));
}
