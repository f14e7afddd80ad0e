import { serverUrlOf } from '../../read/server-url.ts';
import { looksLikeClientSecret } from '../../secrets/shapes.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { PastedAnswers } from '../provider.ts';
import { readAccountUrl } from './endpoints.ts';
import { readClientId } from './read.ts';

const longest = 100_000;
const whatToPaste = 'Paste an address that has .onelogin.com in it, or the discovery document.';

/**
 * Reads the subdomain from addresses of an account, and client and server from a sign-in URL. Pure,
 * never throws; every answer has passed its own reader.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: `This is far too long. ${whatToPaste}` };
  const urls = (text.match(/https:\/\/[^\s"'<>`|\\]{1,8192}/gi) ?? []).slice(0, 200);
  if (urls.some((url) => looksLikeClientSecret(url))) {
    return {
      refused:
        'There is a client secret in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
    };
  }
  const accounts = new Set(urls.flatMap((url) => readAccountUrl(url)?.subdomain ?? []));
  const [subdomain, ...others] = accounts;
  if (subdomain === undefined)
    return { refused: `No address of OneLogin is in it. ${whatToPaste}` };
  if (others.length > 0) {
    return { refused: 'The addresses belong to different accounts. Paste only those of one.' };
  }
  const asked = urls.map((url) => splitUrl(url)?.query).find((one) => one?.includes('client_id='));
  const query = new URLSearchParams((asked ?? '').replaceAll('&amp;', '&'));
  const clientId = readClientId(query.get('client_id') ?? '').value;
  const serverUrl = serverUrlOf(query.get('redirect_uri') ?? '');
  const names = [
    'Subdomain',
    ...(clientId === undefined ? [] : ['client ID']),
    ...(serverUrl === undefined ? [] : ['server URL']),
  ];
  return {
    answers: {
      subdomain,
      ...(clientId !== undefined && { clientId }),
      ...(serverUrl !== undefined && { serverUrl }),
    },
    message: takenFrom('the text', names),
  };
}
