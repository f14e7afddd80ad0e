import path from 'node:path';
import { valueAt, type Tree } from '../../accept/conf.ts';
import { brief, run } from '../../tools/run.ts';

/** Who wants to sign in at a server with this configuration. */
export interface Attempt {
  conf: Tree;
  mail: string;
  password: string;
}

/** How it ended: with the user, or with what the server says, at its start or at the sign-in. */
export type Ended =
  | { as: { dn: string; mail: string; roles?: string[]; admin?: boolean; warning?: string } }
  | { at: 'start' | 'sign-in'; said: string };

const source = path.join(import.meta.dirname, '..', '..', 'java', 'UnboundId.java');

/** What a server’s machine knows: names of hosts, and a folder with Java’s own trust store. */
export interface Machine {
  hosts?: string;
  javaHome?: string;
}

/** Tries each with the SDK that OpenMetadata uses, in one process. `classPath` is what findJava gives. */
export async function attempt(
  classPath: string,
  all: readonly Attempt[],
  { hosts, javaHome }: Machine = {},
): Promise<Ended[]> {
  const input = all
    .map(({ conf, mail, password }) => {
      const own = valueAt(conf, 'authenticationConfiguration.ldapConfiguration');
      return `${JSON.stringify({ conf: own, mail, password })}\n`;
    })
    .join('');
  const args = [
    ...(hosts === undefined ? [] : [`-Djdk.net.hosts.file=${hosts}`]),
    ...['-cp', classPath, source],
    ...(javaHome === undefined ? [] : [javaHome]),
  ];
  const { code, out, err } = await run('java', args, { input });
  const lines = out.split('\n').filter((line) => line !== '');
  return all.map((_, at): Ended => {
    const line = lines[at];
    if (line !== undefined) return JSON.parse(line) as Ended;
    return { at: 'start', said: `UnboundID (${String(code)}): ${brief(err)}` };
  });
}
