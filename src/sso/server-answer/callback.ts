import type { Plan } from '../plan/plan.ts';
import { splitUrl } from '../text/url-parts.ts';
import { statusMeaning } from './not-an-answer.ts';
import type { Head } from './parts.ts';
import type { Row } from './row.ts';
import { shown } from './shown.ts';

/**
 * What the head of the answer at `/callback` says: whether a browser that comes back arrives. Without a
 * sign-in before it OpenMetadata answers with its page or with an error of its own, so both are right.
 */
export function callbackRow({ status, location }: Head, plan: Plan | undefined): Row {
  const yours = plan?.redirectUri;
  const target = location === undefined ? '' : ` to ${shown(location.replace(/[?#].*$/, ''))}`;
  const row = {
    ...{ what: 'callback' as const, name: 'Callback', server: `${String(status)}${target}` },
    ...(yours !== undefined && { yours }),
  };
  if (status >= 300 && status < 400 && location !== undefined) {
    const why = redirected(location, yours);
    return why === undefined ? { ...row, state: 'same' } : { ...row, state: 'differs', why };
  }
  if (status === 405) {
    const why =
      'Something refuses the question itself, so this says nothing. Open the address in a browser.';
    return { ...row, state: 'unknown', why };
  }
  if (status === 500) {
    const why = 'The request arrives. The error is expected, since no sign-in came before it.';
    return { ...row, state: 'same', why };
  }
  const meaning = statusMeaning(status);
  if (!meaning) return { ...row, state: 'same' };
  const { message: why, docs } = meaning;
  return { ...row, state: 'differs', why, ...(docs !== undefined && { docs }) };
}

/** Why a redirect is wrong; undefined where it stays at the server. */
function redirected(location: string, yours: string | undefined): string | undefined {
  const to = splitUrl(location);
  if (!to?.host) return undefined;
  const from = yours === undefined ? undefined : splitUrl(yours);
  if (!from?.host) return 'It leads to another address. Enter your server URL to have it compared.';
  if (to.host.toLowerCase() !== from.host.toLowerCase()) {
    return 'Something sends the browser to another host before OpenMetadata sees it: a sign-in of the proxy, or another name of the server. Let `/callback` pass, or make that name your server URL.';
  }
  if (to.scheme.toLowerCase() !== from.scheme.toLowerCase()) {
    return `The server is at ${to.scheme}, your server URL says ${from.scheme}. Write ${to.scheme} in your server URL, and register that.`;
  }
  return undefined;
}
