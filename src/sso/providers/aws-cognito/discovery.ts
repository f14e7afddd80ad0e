import type { DiscoveryFinding, ProviderDiscovery } from '../../oidc/discovery.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { readPoolUrl } from './pool.ts';

function hostOf(url: unknown): string {
  return typeof url === 'string' ? (splitUrl(url)?.host.toLowerCase() ?? '') : '';
}

/** What the discovery documents of user pools say: localstack#12914, openiddict-core#1586. */
export const discovery: ProviderDiscovery = {
  otherIssuer(issuer, expected): DiscoveryFinding | undefined {
    const [theirs, ours] = [readPoolUrl(issuer), readPoolUrl(expected)];
    if (!theirs || !ours || theirs.poolId === ours.poolId) return undefined;
    return {
      ...{ code: 'discovery-other-pool', severity: 'error' },
      message:
        'It belongs to another user pool. Correct the user pool ID, or open the discovery URL above.',
    };
  },
  otherEndpoints(plan, metadata): DiscoveryFinding | undefined {
    const [theirs, ours] = [metadata['authorization_endpoint'], plan.authorizationEndpoint];
    const host = hostOf(theirs);
    if (/^cognito-idp\./.test(host)) {
      return {
        ...{ code: 'discovery-no-domain', severity: 'error' },
        message:
          'Its authorize URL is at the pool itself, so the pool has no login domain (we infer this), and no login page. Create one under Branding › Domain.',
      };
    }
    if (host === '' || ours === undefined || host === hostOf(ours)) return undefined;
    return {
      ...{ code: 'discovery-other-domain', severity: 'warning' },
      message:
        'It names another login domain than yours. Write the host of its authorization_endpoint into the field, unless the pool has two domains.',
    };
  },
  unlistedChallenges: 'It lists no PKCE methods, which is normal for Cognito: it takes S256.',
};
