import type { FitFacts } from '../../token/fit-rules.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { issuerOf, keysPath, readAccountUrl } from './endpoints.ts';
import { pages } from './pages.ts';

function accountOf(iss: string): string | undefined {
  const subdomain = readAccountUrl(iss)?.subdomain;
  return subdomain !== undefined && issuerOf(subdomain) === iss ? subdomain : undefined;
}

const otherAccount = ({ kind, expected: { values } }: FitFacts): boolean =>
  kind.values['subdomain'] !== undefined &&
  values?.['subdomain'] !== undefined &&
  kind.values['subdomain'] !== values['subdomain'];

/** OneLogin's tokens, known by their issuer alone. */
export const token: ProviderToken = {
  issuer(iss) {
    const subdomain = accountOf(iss);
    return subdomain === undefined
      ? undefined
      : { values: { subdomain }, name: 'an account of OneLogin' };
  },
  fit: [
    {
      code: 'token-other-account',
      severity: 'error',
      message: 'It comes from another OneLogin account than yours. Correct the subdomain.',
      docs: pages.overview,
      when: otherAccount,
    },
  ],
  tellsIssuer: otherAccount,
  jwks(iss) {
    if (accountOf(iss) === undefined) return undefined;
    return {
      code: 'jwks-onelogin',
      reason: `The keys are at the issuer followed by ${keysPath} (inferred). This page does not ask for them: open that address and paste what it shows.`,
    };
  },
};
