import { valueAt, type Tree } from '../accept/conf.ts';
import { Browser, readable } from './browser.ts';
import type { RealmUser } from './keycloak.ts';
import { loginHandler, type LoginHandler } from './login-handler.ts';

/** How a sign-in ended, with what the provider really said, or the library of the server. */
export type Ended =
  | { as: Record<string, unknown> }
  | { at: 'page' | 'redirect' | 'token' | 'server'; status: number; said: string };

/**
 * Signs somebody in with what the server holds: the request that OpenMetadata would send, the
 * provider's own login page, the way back, and the token.
 */
export async function signIn(
  conf: Tree,
  user: RealmUser,
  handle: (conf: Tree) => Promise<LoginHandler> = loginHandler,
): Promise<Ended> {
  const handler = await handle(conf);
  try {
    return await through(handler, conf, user);
  } finally {
    handler.stop?.();
  }
}

async function through(handler: LoginHandler, conf: Tree, user: RealmUser): Promise<Ended> {
  const callback = valueAt(conf, 'authenticationConfiguration.oidcConfiguration.callbackUrl');
  const browser = new Browser(String(callback));
  let shown = await browser.open(handler.authorizeUrl);
  if ('page' in shown && shown.page.includes('name="password"')) {
    const { username, password } = user;
    shown = await browser.submit(shown, { username, password, credentialId: '' });
  }
  if ('page' in shown) {
    return { at: 'page', status: shown.status, said: readable(shown.page) };
  }
  const redeemed = await handler.redeem(shown.returned);
  if ('claims' in redeemed) return { as: redeemed.claims };
  const { at, status, error, description } = redeemed;
  return { at, status, said: description === '' ? error : `${error}: ${description}` };
}
