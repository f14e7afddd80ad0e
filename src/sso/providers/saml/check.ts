import type { ProviderCheck } from '../../check/provider-check.ts';
import { certificates } from './check/certificates.ts';
import { elsewhere } from './check/elsewhere.ts';
import { identityProvider } from './check/identity-provider.ts';
import { nameId } from './check/name-id.ts';
import { ownAddresses } from './check/own-addresses.ts';
import { ownKey } from './check/own-key.ts';
import { strictMode } from './check/strict-mode.ts';
import { idpOfLoginUrl } from './identity-providers.ts';

/** SAML with any identity provider. */
export const check: ProviderCheck = {
  // Files without a provider are about SAML where they have its settings.
  is: ({ provider, settings }) =>
    provider === 'saml' ||
    (provider === undefined && [...settings.keys()].some((key) => key.startsWith('saml'))),
  rules: [certificates, elsewhere, identityProvider, nameId, ownAddresses, ownKey, strictMode],
  owns: (text) => (idpOfLoginUrl(text.trim()) ? 'This is a login URL of SAML.' : undefined),
};
