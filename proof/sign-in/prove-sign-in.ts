import { randomUUID } from 'node:crypto';
import { roads } from '../arrive.ts';
import type { Tree } from '../accept/conf.ts';
import type { Outcome } from '../claim.ts';
import type { Target } from '../guide/library.ts';
import { guideClient, signInCell, signInProviders } from '../guide/sign-in.ts';
import type { Software } from '../software.ts';
import { NotHere } from '../tools/cache.ts';
import { findJava, findKeycloak, findTerraform, type Found } from '../tools/find.ts';
import { brief } from '../tools/run.ts';
import { cases, registeredUsers, users, type SignInCase } from './cases.ts';
import { startKeycloak, type RealmClient } from './keycloak.ts';
import { loginHandler, type LoginHandler } from './login-handler.ts';
import { pac4jHandler } from './pac4j.ts';
import { proveMade } from './prove-made.ts';
import { proveSaml } from './prove-saml.ts';
import { signIn, type Ended } from './sign-in.ts';

/** A sign-in that was tried, and what the provider really said at its end. */
export interface SignInTried {
  provider: string;
  target: Target;
  name: string;
  /** At what: a key of the report's `software`. */
  at: 'keycloak' | 'slapd' | 'in-memory';
  /** Who sent the requests: our own stand-in for the server's login handler, or its library. */
  by: 'stand-in' | 'pac4j' | 'java-saml' | 'unboundid';
  outcome: Outcome;
  said: string;
}

export type SignInProof =
  | {
      tried: SignInTried[];
      version: string;
      /** What made a client besides kcadm, or why it did not. */
      terraform: Found;
      /** What sent the requests besides the stand-in, or why it did not. */
      pac4j: Found;
      /** What signed in with SAML, or why nobody did. */
      javaSaml: Found;
    }
  | { missing: string };

const at = 'keycloak';
const callback = 'http://localhost:8585/callback';

/** What registers a client does not depend on where Keycloak is. */
const anyIssuer = 'http://127.0.0.1:8080/realms/data';

/**
 * Signs in at a real Keycloak with what the emitted files make of the server, once on every target and
 * in the ways in which it goes wrong. One sentence where Keycloak is not to be had or does not start;
 * it is fetched for `build` alone.
 */
export async function proveSignIn(software: Software, build: boolean): Promise<SignInProof> {
  const [found, terraform, java, javaSaml] = await Promise.all([
    findKeycloak(build),
    findTerraform(),
    findJava('Pac4j'),
    findJava('JavaSaml'),
  ]);
  if ('missing' in found) return found;
  const planned = signInProviders.flatMap((provider) =>
    cases.flatMap((one, at) =>
      (at === 0 ? targets : targets.slice(0, 1)).map((target) => ({ provider, target, one })),
    ),
  );
  const handlers: [SignInTried['by'], (conf: Tree) => Promise<LoginHandler>][] = [
    ['stand-in', loginHandler],
  ];
  if ('path' in java) handlers.push(['pac4j', (conf) => pac4jHandler(java.path, conf)]);
  const asked = planned.map((each) => ({ ...each, clientId: randomUUID() }));
  try {
    const keycloak = await startKeycloak(
      found.path,
      asked.map(({ provider, one, clientId }) => registration(provider, one, clientId)),
      registeredUsers,
    );
    try {
      const tried: SignInTried[] = [];
      for (const { provider, target, one, clientId } of asked) {
        const cell = signInCell(provider, target, {
          ...{ issuer: keycloak.issuer, clientId, secret: one.secret },
        });
        const { claims, tree } = await roads(software).follow(cell);
        const { name } = one;
        if (!tree) {
          const claim = claims.find(({ outcome }) => outcome !== 'passed');
          const { outcome = 'failed', why = '' } = claim ?? {};
          tried.push({ provider, target, name, at, by: 'stand-in', outcome, said: why });
          continue;
        }
        for (const [by, handle] of handlers.slice(0, one.library ? 2 : 1)) {
          const ended = await signIn(tree, users[one.user], handle).catch(said);
          const outcome = one.ends(ended) ? 'passed' : 'failed';
          tried.push({ provider, target, name, at, by, outcome, said: wordsOf(ended) });
        }
      }
      const programs = { kcadm: found, Terraform: terraform };
      tried.push(...(await proveMade(keycloak, programs, software)));
      if ('path' in javaSaml) {
        const saml = await proveSaml(keycloak, javaSaml.path, software, targets, programs);
        tried.push(
          ...saml.map(({ target, name, outcome, ended }): SignInTried => ({
            ...{
              provider: 'saml',
              target,
              name,
              at,
              by: 'java-saml',
              outcome,
              said: wordsOf(ended),
            },
          })),
        );
      }
      return { tried, version: found.version, terraform, pac4j: java, javaSaml };
    } finally {
      await keycloak.stop();
    }
  } catch (error) {
    if (error instanceof NotHere) return { missing: error.message };
    throw error;
  }
}

const targets: readonly Target[] = ['docker', 'bare-metal', 'kubernetes'];

/** As the guide's own realm file registers it, where the guide has one and the case is not about it. */
function registration(
  provider: string,
  { registered, secret }: SignInCase,
  clientId: string,
): RealmClient {
  const own = registered?.clientId === undefined ? clientId : `${registered.clientId}-${clientId}`;
  const client = { secret, redirectUris: [callback], ...registered, clientId: own };
  if (registered) return client;
  const more = guideClient(provider, { issuer: anyIssuer, clientId, secret });
  return { ...client, ...(more && { more }) };
}

function said(error: unknown): Ended {
  const words = error instanceof Error ? error.message : String(error);
  return { at: 'page', status: 0, said: brief(words) };
}

function wordsOf(ended: Ended): string {
  return 'as' in ended ? `signed in as ${String(ended.as['email'])}` : ended.said;
}
