import { nothing, refused, type Reading } from '../../../read/reading.ts';
import { identityProviders } from '../identity-providers.ts';

/** Reads which identity provider was chosen, if one was. Code: `identity-provider-unknown`. */
export function readIdentityProvider(raw: string): Reading {
  if (raw === '') return nothing;
  return identityProviders.some(({ id }) => id === raw)
    ? { value: raw, findings: [] }
    : refused(
        'identityProvider',
        'identity-provider-unknown',
        'Choose one of the listed identity providers.',
      );
}
