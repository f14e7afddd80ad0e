import { urlOf } from '../../check/addresses.ts';
import type { ProviderCheck } from '../../check/provider-check.ts';
import { protocolOf } from '../../settings/provider-values.ts';
import { accounts } from './check/accounts.ts';
import { accountsDiffer } from './check/accounts-differ.ts';
import { authority } from './check/authority.ts';
import { publicFlow } from './check/public-flow.ts';
import { readAccountUrl } from './endpoints.ts';

/** OneLogin: custom-oidc to the server, known by its host. */
export const check: ProviderCheck = {
  is: ({ provider, settings }) =>
    (provider === 'custom-oidc' || protocolOf(provider) === undefined) &&
    accounts({ settings }).length > 0,
  rules: [authority, accountsDiffer, publicFlow],
  owns: (text) => (readAccountUrl(text) ? 'This is an address of OneLogin.' : undefined),
  instead: {
    // The rule above says it with the right address.
    'authority-is-endpoint': ({ settings }, found) =>
      readAccountUrl(urlOf(settings.get('authority')) ?? '') ? undefined : found,
  },
};
