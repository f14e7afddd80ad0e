import { blankValue, type People, type ProviderForm } from '../providers/provider.ts';
import type { Flow } from '../server/flow.ts';
import { readAdmins } from '../read/admins.ts';
import { isBehindProxy, needsSecureCookie } from '../server/secure-cookie.ts';
import type { Target } from '../server/targets.ts';
import { newestPatch, type Version } from '../server/versions.ts';
import type { Answers } from './answers.ts';
import { readDeployment } from './deployment.ts';
import type { Registration } from './registration.ts';

/** What the reader chose, and what follows from it, as far as pages differ by it. */
export interface Choices {
  target?: Target;
  flow?: Flow;
  version?: Version;
  /** Which of the provider's variants the server is a client of. */
  client?: string;
  cookie: 'yes' | 'no';
}

/** What the pages need to show the reader's own installation: accepted values only, no secret. */
export interface Installation {
  /** Whose values they are; pages of another provider show only the general ones. */
  provider: string;
  values: Readonly<Record<string, string | readonly string[]>>;
  choices: Choices;
}

/**
 * Draws from an outcome what pages show.
 *
 * @param answers What the reader was asked; no choice they were not asked for is among the result.
 */
export function installationOf(
  answers: Partial<Answers>,
  provider: ProviderForm,
  { values, client, serverUrl }: Registration,
  { admins, domains }: People,
): Installation {
  const { target, flow, version, tlsProxy } = answers;
  const cookie = needsSecureCookie(
    isBehindProxy({ tlsProxy }, serverUrl),
    readDeployment(answers).version,
  );
  return {
    provider: provider.id,
    values: {
      ...ownValues(provider, values),
      ...(serverUrl && { 'server-url': serverUrl, 'server-host': hostOf(serverUrl) }),
      ...namesOf(admins, answers),
      ...(domains.length > 0 && { domain: domains }),
      ...(version && {
        'running-release': version,
        'server-release': newestPatch(version),
        'server-minor': version,
      }),
    },
    choices: {
      ...(target && { target }),
      ...(version && { version }),
      ...(flow && { flow }),
      // By this a page knows that there is an installation, also where a provider has one kind of client.
      ...(client && { client: client.variant ?? 'own' }),
      cookie: cookie ? 'yes' : 'no',
    },
  };
}

/** Administrators as both kinds of provider compare them, since pages of either show those of the other. */
function namesOf(
  admins: readonly string[],
  answers: Partial<Answers>,
): Readonly<Record<string, readonly string[]>> {
  if (admins.length === 0) return {};
  const exact = readAdmins(answers.admins ?? '', { keepsCase: true }).values;
  return {
    admin: [...new Set(admins.map((name) => name.toLowerCase()))],
    'admin-exact': exact.length > 0 ? exact : admins,
  };
}

function ownValues(
  provider: ProviderForm,
  values: Registration['values'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(provider.blanks).flatMap(([name, { usual }]) => {
      const value = blankValue(provider, name, values);
      return value === undefined || value === usual ? [] : [[name, value]];
    }),
  );
}

function hostOf(serverUrl: string): string {
  return serverUrl.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
