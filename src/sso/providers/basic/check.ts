import type { ProviderCheck } from '../../check/provider-check.ts';
import { admins } from './check/admins.ts';
import { keys } from './check/keys.ts';
import { signUp } from './check/sign-up.ts';

/** Basic sign-in: told by OpenMetadata’s own value, which is also what holds without one. */
export const check: ProviderCheck = {
  is: ({ provider }) => provider === 'basic',
  rules: [keys, admins, signUp],
  owns: () => undefined,
};
