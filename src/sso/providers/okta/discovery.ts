import type { DiscoveryFinding, ProviderDiscovery } from '../../oidc/discovery.ts';
import { splitUrl } from '../../text/url-parts.ts';

const error = (code: string, message: string): DiscoveryFinding => ({
  ...{ code, message },
  severity: 'error',
});

// E0000007, "Not found: Resource not found": Okta, "Okta API error codes".
function refusal(text: string): string | undefined {
  return /E0000007|Resource not found/.test(text)
    ? 'Okta has no authorization server with this ID. The server default exists only with API Access Management: without it, use the Okta domain alone as the issuer.'
    : undefined;
}

function otherIssuer(issuer: string, expected: string): DiscoveryFinding | undefined {
  const [theirs, ours] = [splitUrl(issuer), splitUrl(expected)];
  if (!theirs || !ours) return undefined;
  if (theirs.host === ours.host) {
    return error(
      'discovery-other-server',
      'It belongs to another authorization server of the same organization. Take its issuer, or open the discovery URL above.',
    );
  }
  return theirs.path === ours.path
    ? error(
        'discovery-other-organization',
        'It belongs to another Okta domain. An organization with a custom domain has both: enter the one that the document names.',
      )
    : undefined;
}

/** What Okta’s discovery answers say. */
export const discovery: ProviderDiscovery = { refusal, otherIssuer };
