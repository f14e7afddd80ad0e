import { valueAt, type Tree } from '../accept/conf.ts';
import { Browser, readable } from './browser.ts';
import type { JavaProcess } from './java-process.ts';
import type { RealmUser } from './keycloak.ts';
import type { Ended } from './sign-in.ts';

/**
 * Signs somebody in with SAML and what the server holds, by java-saml, the library with which
 * OpenMetadata does it: its request, the provider's own login page, and the answer, which it checks.
 */
export async function signInWithSaml(
  conf: Tree,
  { username, password }: RealmUser,
  java: JavaProcess,
): Promise<Ended> {
  const own = valueAt(conf, 'authenticationConfiguration.samlConfiguration');
  const { authorize, error } = await java.ask({ own });
  if (typeof authorize !== 'string') return { at: 'server', status: 0, said: String(error) };
  const acs = String(valueAt(conf, 'authenticationConfiguration.samlConfiguration.sp.acs'));
  const browser = new Browser(acs);
  let shown = await browser.open(authorize);
  if ('page' in shown && shown.page.includes('name="password"')) {
    shown = await browser.submit(shown, { username, password, credentialId: '' });
  }
  if ('returned' in shown) return { at: 'redirect', status: 302, said: shown.returned };
  const answer = samlAnswer(shown.page);
  if (!answer) return { at: 'page', status: shown.status, said: readable(shown.page) };
  if (answer.to !== acs) {
    return { at: 'redirect', status: 200, said: `The answer goes to ${answer.to}.` };
  }
  const { claims, error: refused } = await java.ask({ own, answer: answer.response });
  return claims === undefined
    ? { at: 'server', status: 0, said: String(refused) }
    : { as: claims as Record<string, unknown> };
}

/** What a page sends on by itself: the answer of SAML by POST, and where to; undefined in others. */
export function samlAnswer(page: string): { to: string; response: string } | undefined {
  const inputs = [...page.matchAll(/<input\b[^>]*>/gi)].map(([tag]) => tag);
  const input = inputs.find((tag) => attribute(tag, 'name') === 'SAMLResponse');
  const response = input && attribute(input, 'value');
  const to = attribute(/<form\b[^>]*>/i.exec(page)?.[0] ?? '', 'action');
  return response === undefined || to === undefined ? undefined : { to, response };
}

/** An attribute of a tag; its references to characters are read. */
function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value
    ?.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
