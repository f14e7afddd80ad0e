import { cloudOfHost, type Cloud } from './clouds.ts';
import { isGuid } from '../../text/guid.ts';

/** What an issuer of Microsoft Entra ID says. */
export interface MicrosoftIssuer {
  cloud: Cloud;
  tenant: string;
  version: '1.0' | '2.0';
}

const shape = /^https:\/\/([a-z0-9.-]{1,253})\/([0-9a-f-]{36})(\/v2\.0)?\/?$/;

/**
 * Reads `iss`; undefined when it names no tenant of a cloud in the table.
 *
 * Version 1 is `https://sts.windows.net/{tenant}/`, version 2 the authority and `/v2.0`: Microsoft,
 * "ID token claims reference" and "Access tokens".
 */
export function microsoftIssuer(iss: unknown): MicrosoftIssuer | undefined {
  if (typeof iss !== 'string') return undefined;
  const [, host = '', tenant = '', second] = shape.exec(iss) ?? [];
  const cloud = cloudOfHost(host);
  if (!cloud || !isGuid(tenant)) return undefined;
  return { cloud, tenant, version: second ? '2.0' : '1.0' };
}
