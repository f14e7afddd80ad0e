import {
  firstProvider,
  providers,
  type ProviderEntry,
  type ProviderId,
} from '../providers/index.ts';
import type { Claims } from './claims.ts';
import type { ProviderToken, TokenIssuer } from './provider-token.ts';

/** What each provider knows about tokens. */
export const providerTokens: readonly (ProviderToken & { id: ProviderId })[] = (
  await Promise.all(
    providers.map(async ({ id, token: load }: ProviderEntry & { id: ProviderId }) => {
      const part = await load?.();
      return part ? [{ id, ...part }] : [];
    }),
  )
).flat();

/** The provider that the issuer of these claims is of; undefined when this page knows none. */
export function issuerOf(
  claims: Claims,
): { provider: ProviderToken & { id: ProviderId }; issuer: TokenIssuer } | undefined {
  const iss = Object.hasOwn(claims, 'iss') ? claims['iss'] : undefined;
  if (typeof iss !== 'string') return undefined;
  for (const provider of providerTokens) {
    const issuer = provider.issuer(iss, claims);
    if (issuer) return { provider, issuer };
  }
  return undefined;
}

/** Whose rules hold for claims: their issuer’s, else those of the provider that was expected. */
export function rulesFor(
  claims: Claims,
  expected: string = firstProvider,
): (ProviderToken & { id: ProviderId }) | undefined {
  return issuerOf(claims)?.provider ?? providerTokens.find(({ id }) => id === expected);
}

/** Whether a text holds an error code of a provider’s. */
export function isProviderError(text: string): boolean {
  return providerTokens.some(
    ({ errorCode }) => errorCode !== undefined && text.search(errorCode) >= 0,
  );
}
