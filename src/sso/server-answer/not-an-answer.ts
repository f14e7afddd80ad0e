import type { Head, Part } from './parts.ts';
import { shown } from './shown.ts';

/** A sentence, and the page that says more where there is one. */
export interface Meaning {
  message: string;
  docs?: string;
}

/** Something to say about a paste that is no setting. */
export interface Remark extends Meaning {
  severity: 'error' | 'warning' | 'note';
}

const proxies = '/deployment/security/reverse-proxy';

/** What a server in front of OpenMetadata means by its status. */
const statuses: readonly (readonly [status: readonly number[], message: string, docs?: string])[] =
  [
    [
      [401, 403, 407],
      'Something asks for a sign-in before it answers. OpenMetadata answers this address to everybody, so it is a proxy in front of it, or the address is another one. Ask from inside the network, or let the proxy pass `/api/v1/system/` as it is.',
      proxies,
    ],
    [
      [404, 405, 410],
      'Nothing is at this address. Check the server URL, its port and its path, and that the proxy passes all paths on.',
      proxies,
    ],
    [
      [413, 414, 431, 494],
      'The request was too large for the proxy or the server. Raise the limit for headers in both.',
      `${proxies}#the-header-is-too-large`,
    ],
    [
      [429],
      'Too many requests: something in front of the server counts them. Wait, and ask once more.',
    ],
    [[500], 'The server answered with an error. Its log says which.'],
    [
      [502, 503, 504],
      'The proxy got no answer from OpenMetadata: it is stopped, still starting, or the proxy has another host or port for it. Look into the log of the server.',
      proxies,
    ],
  ];

/** What a status says to somebody who wanted JSON; undefined for those that are an answer. */
export function statusMeaning(status: number): Meaning | undefined {
  const found = statuses.find(([some]) => some.includes(status));
  if (!found) return undefined;
  const [, message, docs] = found;
  return { message, ...(docs !== undefined && { docs }) };
}

/** The commonest reasons of curl’s to give up. */
const curlReasons: Readonly<Record<number, string>> = {
  3: 'the address is none. Put your server URL in',
  6: 'the host name is unknown here. Check its spelling, and that this machine asks the right DNS',
  7: 'nobody listens at this host and port. Is the server running, and is it the right port',
  28: 'nothing answered in time. A firewall may be between',
  35: 'the two did not agree on TLS. Is it `http` in place of `https`, or the other way round',
  52: 'the server closed the connection without an answer. It may still be starting',
  56: 'the connection broke off. Ask once more',
  60: 'the certificate is not trusted here. Give curl your own authority with `--cacert`; OpenMetadata and browsers need it too',
};

const webPage =
  'not the JSON of OpenMetadata. Something in front of it answered, such as the login page of a proxy. Ask from inside the network, or let the proxy pass `/api/v1/system/` as it is.';

/** Why a part of a paste is no answer of OpenMetadata’s. */
export function remarkOn(part: Exclude<Part, { kind: 'json' | 'head' }>): Remark {
  switch (part.kind) {
    case 'broken':
      return error(
        part.cut
          ? 'An answer ends in the middle. Copy all of it, up to the last brace.'
          : 'An answer is no JSON. Copy it as the command prints it, without changes.',
      );
    case 'curl': {
      const reason = curlReasons[part.code];
      return error(
        reason === undefined
          ? `curl could not ask the server (${String(part.code)}). Its own sentence behind the number says why.`
          : `curl could not ask the server: ${reason}.`,
      );
    }
    case 'page':
      return pageRemark(part.title, part.head);
  }
}

function pageRemark(title: string, head: Head | undefined): Remark {
  const status = head?.status ?? Number(/\b[45]\d\d\b/.exec(title)?.[0] ?? 0);
  const called = title === '' ? 'This is a web page' : `This is a web page (“${shown(title)}”)`;
  const meaning = statusMeaning(status);
  if (meaning) return { severity: 'error', ...meaning, message: `${called}. ${meaning.message}` };
  if (/^open-?metadata\b/i.test(title)) {
    return error(
      `${called}: OpenMetadata’s own page, and not what its API says. The path of the address is another one, or a proxy cuts \`/api\` off.`,
    );
  }
  return { ...error(`${called}, ${webPage}`), docs: proxies };
}

function error(message: string): Remark {
  return { severity: 'error', message };
}
