import type { DiscoveryFinding, ProviderDiscovery } from '../../oidc/discovery.ts';
import { splitUrl } from '../../text/url-parts.ts';

/** What Auth0’s discovery answers say. The issuer has a slash at the end. */
export const discovery: ProviderDiscovery = {
  otherIssuer(issuer, expected): DiscoveryFinding | undefined {
    const [theirs, ours] = [splitUrl(issuer), splitUrl(expected)];
    if (!theirs || !ours || theirs.host === ours.host || theirs.path !== '/') return undefined;
    return {
      ...{ code: 'discovery-other-domain', severity: 'error' },
      message:
        'It belongs to another Auth0 domain. A tenant with a custom domain has both: enter the one that users sign in at, and use it everywhere.',
    };
  },
};
