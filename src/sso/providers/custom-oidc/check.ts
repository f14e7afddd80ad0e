import type { ProviderCheck } from '../../check/provider-check.ts';
import { issuer } from './check/issuer.ts';
import { localhost } from './check/localhost.ts';
import { providerName } from './check/provider-name.ts';

/** Whatever OpenMetadata signs in to as custom-oidc. */
export const check: ProviderCheck = {
  is: ({ provider }) => provider === 'custom-oidc',
  rules: [issuer, localhost, providerName],
  // Its addresses may be anybody's.
  owns: () => undefined,
};
