import { atLeast } from '../../server/versions.ts';
import type { AdviceRule } from '../provider.ts';
import { pages } from './pages.ts';

/**
 * What follows from a combination of answers. Sources: SamlAuthServletHandler (sessions), java-saml
 * 2.9.0 (addresses in strict mode, tried), open-metadata/OpenMetadata#28763.
 */
export const advice: readonly AdviceRule[] = [
  {
    code: 'saml-proxy-headers',
    severity: 'note',
    field: 'tlsProxy',
    when: ({ behindProxy, target, version }) =>
      behindProxy && (target === 'bare-metal' || !atLeast(version, '1.10')),
    message:
      'TLS ends at a proxy, and strict mode compares addresses. Start the server with SERVER_USE_FORWARDED_HEADERS=true, and let the proxy send X-Forwarded-Proto.',
    docs: `${pages.overview}#behind-a-proxy`,
  },
  {
    code: 'saml-sticky-sessions',
    severity: 'warning',
    field: 'replicas',
    when: ({ replicas, version }) => replicas === 'several' && !atLeast(version, '2.0'),
    message:
      'Before 2.0 a sign-in that has begun lives in the memory of one server. Turn on sticky sessions at the load balancer, or the answer reaches another one and fails.',
    docs: `${pages.kubernetes}#more-than-one-replica`,
  },
];
