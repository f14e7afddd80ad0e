import { valueAt, type Tree } from '../accept/conf.ts';
import { javaProcess } from './java-process.ts';
import { refusedIn, type LoginHandler, type Redeemed } from './login-handler.ts';

/**
 * The same as `loginHandler`, by pac4j, the library with which OpenMetadata's confidential client is
 * made. `classPath` is what findJava gives. Its process ends with the answer.
 */
export async function pac4jHandler(classPath: string, conf: Tree): Promise<LoginHandler> {
  const { ask, end, stop } = javaProcess('Pac4j', classPath);
  const own = valueAt(conf, 'authenticationConfiguration.oidcConfiguration');
  const { authorize, error } = await ask(own);
  if (typeof authorize !== 'string') throw new Error(`pac4j: ${String(error)}`);
  return {
    authorizeUrl: authorize,
    redeem: async (returned): Promise<Redeemed> => {
      const refused = refusedIn(returned, new URL(authorize).searchParams.get('state'));
      if (refused) return refused;
      const { claims, error: said } = await ask(returned);
      end();
      if (claims !== undefined) return { claims: claims as Record<string, unknown> };
      return { at: 'token', status: 0, error: String(said), description: '' };
    },
    stop,
  };
}
