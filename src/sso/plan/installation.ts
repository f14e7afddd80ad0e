import type { Answers } from './answers.ts';
import { clouds, isCloudId } from '../providers/azure/clouds.ts';
import { readDeployment } from '../server/deployment.ts';
import type { Flow } from '../oidc/redirect-uris.ts';
import type { Registration } from './registration.ts';
import { isBehindProxy, needsSecureCookie } from '../server/secure-cookie.ts';
import type { Target } from '../server/targets.ts';
import type { ValueName } from './value-names.ts';
import type { Version } from '../server/versions.ts';

/**
 * How the server is a client of the directory: as OpenMetadata's azure, as custom-oidc of another
 * cloud, or as custom-oidc of a directory for customers, whose URLs only its discovery document knows.
 */
export type ClientKind = 'azure' | 'custom-oidc' | 'external';

/** What the reader chose, and what follows from it, as far as pages differ by it. */
export interface Choices {
  target?: Target;
  flow?: Flow;
  version?: Version;
  client: ClientKind;
  cookie: 'yes' | 'no';
}

/** What the pages need to show the reader's own installation: accepted values only, no secret. */
export interface Installation {
  values: Partial<Record<ValueName, string | readonly string[]>>;
  choices: Choices;
}

/** Accepted administrators and mail domains. */
export interface People {
  admins: readonly string[];
  domains: readonly string[];
}

/**
 * Draws from an outcome what pages show.
 *
 * @param answers What the reader was asked; no choice they were not asked for is among the result.
 */
export function installationOf(
  answers: Partial<Answers>,
  registration: Registration,
  { admins, domains }: People,
): Installation {
  const { target, flow, version } = answers;
  const { tenant, clientId, serverUrl, provider, external } = registration;
  const cloud = clouds[answers.cloud && isCloudId(answers.cloud) ? answers.cloud : 'global'];
  const cookie = needsSecureCookie(
    isBehindProxy(answers, serverUrl),
    readDeployment(answers).version,
  );
  return {
    values: {
      ...(tenant && { 'tenant-id': tenant }),
      ...(clientId && { 'client-id': clientId }),
      ...(serverUrl && { 'server-url': serverUrl, 'server-host': hostOf(serverUrl) }),
      ...(cloud !== clouds.global && { 'login-host': cloud.host }),
      ...(admins.length > 0 && { admin: admins }),
      ...(domains.length > 0 && { domain: domains }),
    },
    choices: {
      ...(target && { target }),
      ...(version && { version }),
      ...(flow && { flow }),
      client: external ? 'external' : (provider ?? 'azure'),
      cookie: cookie ? 'yes' : 'no',
    },
  };
}

function hostOf(serverUrl: string): string {
  return serverUrl.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
