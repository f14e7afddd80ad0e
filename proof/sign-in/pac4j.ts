import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { valueAt, type Tree } from '../accept/conf.ts';
import { refusedIn, type LoginHandler, type Redeemed } from './login-handler.ts';

const source = path.join(import.meta.dirname, '..', 'java', 'Pac4j.java');

/**
 * The same as `loginHandler`, by pac4j, the library with which OpenMetadata's confidential client is
 * made. `classPath` is what findJava gives. Its process ends with the answer.
 */
export async function pac4jHandler(classPath: string, conf: Tree): Promise<LoginHandler> {
  const child = spawn('java', ['-cp', classPath, source], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: unknown): Promise<Record<string, unknown>> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('pac4j does not answer.');
    return JSON.parse(value) as Record<string, unknown>;
  };
  const own = valueAt(conf, 'authenticationConfiguration.oidcConfiguration');
  const { authorize, error } = await ask(own);
  if (typeof authorize !== 'string') throw new Error(`pac4j: ${String(error)}`);
  return {
    authorizeUrl: authorize,
    redeem: async (returned): Promise<Redeemed> => {
      const refused = refusedIn(returned, new URL(authorize).searchParams.get('state'));
      if (refused) return refused;
      const { claims, error: said } = await ask(returned);
      child.stdin.end();
      if (claims !== undefined) return { claims: claims as Record<string, unknown> };
      return { at: 'token', status: 0, error: String(said), description: '' };
    },
    stop: () => child.kill(),
  };
}
