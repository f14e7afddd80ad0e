import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { answers } from './errors/answers.ts';
import { entra } from './errors/entra.ts';
import { places } from './errors/places.ts';
import { saml } from './errors/saml.ts';

/** What goes wrong with SAML, at OpenMetadata and at the identity providers. */
export const errors: ProviderErrors = {
  owner: 'your identity provider',
  groups: { saml: { ...saml, ...answers, ...entra } },
  pages: { saml: 'saml' },
  console: 'the registration at your identity provider',
  places,
  rules: {},
};
