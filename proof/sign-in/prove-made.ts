import { randomUUID } from 'node:crypto';
import { roads } from '../arrive.ts';
import type { Target } from '../guide/library.ts';
import { clientSteps, signInCell, type KeycloakClient } from '../guide/sign-in.ts';
import type { Software } from '../software.ts';
import { NotHere } from '../tools/cache.ts';
import { brief } from '../tools/run.ts';
import { users } from './cases.ts';
import type { Keycloak } from './keycloak.ts';
import { loginHandler } from './login-handler.ts';
import {
  makeByCommand,
  makers,
  printedSecret,
  type Maker,
  type Programs,
} from './made-by-command.ts';
import type { SignInTried } from './prove-sign-in.ts';
import { signIn } from './sign-in.ts';

const provider = 'keycloak';
const target: Target = 'bare-metal';

/** Signs in with clients that the guide's own commands made at a running Keycloak, one for each program. */
export async function proveMade(
  keycloak: Keycloak,
  programs: Programs,
  software: Software,
): Promise<SignInTried[]> {
  const tried: SignInTried[] = [];
  for (const maker of makers) {
    const name = `signs in at the client that ${maker} made`;
    const row = { provider, target, name, at: 'keycloak', by: 'stand-in' } as const;
    try {
      const client = await make(maker, keycloak, programs);
      const { tree } = await roads(software).follow(signInCell(provider, target, client));
      if (!tree) throw new NotHere('The files do not reach a server here.');
      const ended = await signIn(tree, users.ada, loginHandler);
      const right = 'as' in ended && ended.as['email'] === users.ada.email;
      const said = 'said' in ended ? ended.said : `signed in as ${String(ended.as['email'])}`;
      tried.push({ ...row, outcome: right ? 'passed' : 'failed', said });
    } catch (error) {
      const said = brief(error instanceof Error ? error.message : String(error));
      tried.push({ ...row, outcome: error instanceof NotHere ? 'not proven' : 'failed', said });
    }
  }
  return tried;
}

/** The client, with the secret that its reader then has: what kcadm prints, or Terraform was given. */
async function make(maker: Maker, keycloak: Keycloak, programs: Programs): Promise<KeycloakClient> {
  const at = { issuer: keycloak.issuer, clientId: randomUUID(), secret: randomUUID() };
  const steps = clientSteps(provider, at);
  const out = await makeByCommand(maker, steps, keycloak, programs, { secret: at.secret });
  return maker === 'kcadm' ? { ...at, secret: printedSecret(out) } : at;
}
