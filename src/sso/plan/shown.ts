import { providers, type ProviderEntry } from '../providers/index.ts';

declare const GUIDE_PROVIDERS: readonly string[] | undefined;

const named = typeof GUIDE_PROVIDERS === 'object' ? GUIDE_PROVIDERS : [];

/**
 * The providers that a guide offers: all, or those that a company names for its own
 * (`guide.config.yaml`). What somebody pastes is read for every provider all the same.
 */
export const shownProviders: readonly ProviderEntry[] = providers.filter(
  ({ id }) => named.length === 0 || named.includes(id),
);
