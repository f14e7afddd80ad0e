import { parse } from 'yaml';
import { emit, plan, textOf, type Answers, type Plan } from '../../../../src/sso/index.ts';
import type { Target } from '../../../../src/sso/server/targets.ts';
import type { Version } from '../../../../src/sso/server/versions.ts';
import { installationFor } from '../installations.ts';

/** What every release publishes of its sign-in (ConfigResource of OpenMetadata). */
const fields = [
  ...['provider', 'providerName', 'clientType', 'enableSelfSignup', 'jwtPrincipalClaims'],
  ...['jwtPrincipalClaimsMapping', 'clientId', 'authority', 'callbackUrl'],
];

type Published = Record<string, unknown>;

/** What a server publishes that reads the openmetadata.yaml of these answers. */
export function servedBy(answers: Answers): Published {
  const { plan: planned } = plan({ ...answers, target: 'bare-metal' });
  const [file] = emit(planned, 'bare-metal');
  const yaml = parse(file ? textOf(file) : '') as {
    authenticationConfiguration: Published;
  };
  const { authenticationConfiguration: all } = yaml;
  const shown = Object.fromEntries(fields.map((name) => [name, all[name] ?? null]));
  return { ...shown, samlConfiguration: null, ldapConfiguration: null, oidcConfiguration: null };
}

/** The reader’s installation as the box knows it. */
export function expectedOf(answers: Answers): { plan: Plan; target: Target; version: Version } {
  const { plan: planned } = plan(answers);
  const { target = 'docker', version = '1.12' } = answers;
  return { plan: planned, target, version };
}

export const azure = installationFor('azure');
export const served = servedBy(azure);

/** The version endpoint. */
export const release = { version: '1.12.3', revision: '0a1b2c3d4e5f', timestamp: 1760000000000 };

/** `curl -I` at `/callback`, on a confidential client. */
export const callbackHead = 'HTTP/2 500\r\ndate: Thu, 26 Nov 2026 12:00:00 GMT\r\n\r\n';
