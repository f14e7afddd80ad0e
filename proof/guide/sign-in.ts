import { commands, plan, type Answers, type Target } from '../../src/sso/index.ts';
import { cellOf, type Cell } from './cell.ts';
import { readers } from './examples.ts';

/** Where a real Keycloak is, for the proof's own sign-in. */
export interface KeycloakClient {
  issuer: string;
  clientId: string;
  secret: string;
}

/**
 * Answers with which a provider's plan leads to any OpenID provider, and what the reader then writes
 * into the files by hand. Another such provider is another row.
 */
const signInAnswers: Record<string, (at: KeycloakClient) => Record<'answers' | 'byHand', object>> =
  {
    // A directory for customers: the plan is for a general client, and leaves the addresses open.
    azure: ({ issuer, clientId }) => ({
      answers: { cloud: 'global', tenant: 'proof.ciamlogin.com', clientId },
      byHand: {
        '<issuer>': issuer,
        '<discovery-url>': `${issuer}/.well-known/openid-configuration`,
        '<jwks-url>': `${issuer}/protocol/openid-connect/certs`,
      },
    }),
    keycloak: ({ issuer, clientId }) => {
      const [keycloakUrl, realm] = issuer.split('/realms/');
      return { answers: { keycloakUrl, realm, clientId }, byHand: {} };
    },
    'custom-oidc': ({ issuer, clientId }) => ({
      answers: {
        ...{ issuer, clientId, buttonName: 'Proof' },
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        jwksUrl: `${issuer}/protocol/openid-connect/certs`,
      },
      byHand: {},
    }),
  };

export const signInProviders = Object.keys(signInAnswers);

/** The client as the guide's own realm file has it; undefined where the guide has no such file. */
export function guideClient(
  provider: string,
  at: KeycloakClient,
): Record<string, unknown> | undefined {
  const { plan: planned } = plan(signInAnswersOf(provider, 'docker', at));
  const text = commands(planned, 'docker').find(({ file }) => file?.language === 'json')?.file
    ?.text;
  if (text === undefined) return undefined;
  const { clients } = JSON.parse(text) as { clients: Record<string, unknown>[] };
  return clients[0];
}

/** A step of the guide that makes the client by a program. */
export interface GuideStep {
  tool: string;
  command?: string;
  file?: { name: string; text: string };
}

/** What the guide prints for programs that make the client. */
export function clientSteps(provider: string, at: KeycloakClient): GuideStep[] {
  const { plan: planned } = plan(signInAnswersOf(provider, 'docker', at));
  return byProgram(commands(planned, 'docker'));
}

/** Those of steps that are for a program. */
export function byProgram(steps: ReturnType<typeof commands>): GuideStep[] {
  return steps.flatMap(({ tool, command, file }) =>
    tool === undefined
      ? []
      : [{ tool, ...(command !== undefined && { command }), ...(file && { file }) }],
  );
}

function signInAnswersOf(provider: string, target: Target, at: KeycloakClient): Answers {
  const { answers = {} } = signInAnswers[provider]?.(at) ?? {};
  return localAnswers(provider, { ...answers, flow: 'confidential', target });
}

function localAnswers(provider: string, answers: object): Answers {
  return { ...readers['local'], version: '1.13', ...answers, provider } as Answers;
}

/** A cell whose files lead to Keycloak. */
export function signInCell(provider: string, target: Target, at: KeycloakClient): Cell {
  const { byHand = {} } = signInAnswers[provider]?.(at) ?? {};
  const cell = cellOf(provider, signInAnswersOf(provider, target, at), 'sign-in', '', at.secret);
  const filled = (content: string) =>
    Object.entries(byHand as Record<string, string>).reduce(
      (text, [blank, value]) => text.replaceAll(blank, () => value),
      content,
    );
  const files = Object.entries(cell.files).map(([name, content]) => [name, filled(content)]);
  return { ...cell, files: Object.fromEntries(files) as Record<string, string> };
}

/** A cell whose files lead to a directory; `answers` are those of its form. */
export function directoryCell(
  target: Target,
  answers: Readonly<Record<string, string>>,
  password: string,
): Cell {
  const all = localAnswers('ldap', { ...answers, flow: 'public', target });
  return cellOf('ldap', all, 'sign-in', '', password);
}
