import { providers, type ProviderEntry } from '../providers/index.ts';
import type { KnownProvider } from './provider-check.ts';

/**
 * Every provider's part of the check. Only `diagnose` imports this: a file that providers import
 * would wait for them, and they for it.
 */
export const knownProviders: readonly KnownProvider[] = (
  await Promise.all(
    providers.map(async ({ id, name, protocol, check }: ProviderEntry) =>
      check ? [{ id, name, protocol, ...(await check()) }] : [],
    ),
  )
).flat();
