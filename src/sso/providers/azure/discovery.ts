import { type DiscoveryFinding, type ProviderDiscovery } from '../../oidc/discovery.ts';
import { isGuid } from '../../text/guid.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { cloudOfHost } from './clouds.ts';
import { findErrorCode } from './error-codes.ts';

const noTenant: ReadonlySet<string> = new Set(['AADSTS90002', 'AADSTS900023', 'AADSTS900021']);

function refusal(text: string, codes?: unknown): string | undefined {
  const number: unknown = Array.isArray(codes) ? codes.at(-1) : undefined;
  const code =
    findErrorCode(text) ?? (Number.isSafeInteger(number) ? `AADSTS${String(number)}` : undefined);
  if (code === undefined) return undefined;
  return noTenant.has(code)
    ? `Microsoft answered with ${code}: it knows no such tenant. Copy the Directory (tenant) ID again, and check the cloud.`
    : `Microsoft answered with the error ${code} instead of the discovery answer. Check tenant and cloud, and open the discovery URL again.`;
}

function otherIssuer(issuer: string, expected: string): DiscoveryFinding | undefined {
  const error = (code: string, message: string): DiscoveryFinding => ({
    ...{ code, message },
    severity: 'error',
  });
  if (/\{tenant_?id\}/i.test(issuer)) {
    return error(
      'discovery-issuer-common',
      'The issuer holds {tenantid} in place of an ID, because the URL was opened with common or organizations. OpenMetadata cannot use that issuer. Open the discovery URL with your tenant ID.',
    );
  }
  const own = splitUrl(expected);
  const parts = splitUrl(issuer);
  const [tenant = '', version = ''] = parts?.path.toLowerCase().split('/').slice(1) ?? [];
  const cloud = parts && cloudOfHost(parts.host.toLowerCase());
  if (!cloud || !isGuid(tenant)) return undefined;
  if (tenant !== own?.path.split('/')[1]) {
    return error(
      'discovery-other-tenant',
      `It belongs to the tenant ${tenant}. Open the discovery URL above, or correct the tenant.`,
    );
  }
  if (version === '') {
    return error(
      'discovery-version-1',
      'It describes version 1 of Microsoft’s endpoints, whose tokens have another issuer. Open the discovery URL above, which has /v2.0/ in it.',
    );
  }
  if (cloud.host !== own.host) {
    return error(
      'discovery-other-cloud',
      `It belongs to the cloud ${cloud.name}. Choose that cloud, or open the discovery URL above.`,
    );
  }
  return undefined;
}

/**
 * What Entra ID’s discovery answers say. It supports S256 and lists no PKCE method: Microsoft,
 * "Authorization code flow".
 */
export const discovery: ProviderDiscovery = {
  refusal,
  otherIssuer,
  unlistedChallenges: 'It lists no PKCE methods, which is normal for Microsoft.',
};
