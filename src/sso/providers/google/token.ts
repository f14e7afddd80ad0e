import { claimMeanings as usual } from '../../token/claim-meanings.ts';
import { claimOf, hasAny, textClaim } from '../../token/claims.ts';
import { docs } from '../../token/finding.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { endpoints } from './endpoints.ts';
import { pages } from './pages.ts';
import { suffix } from './read/client-id.ts';

// Older tokens leave out the scheme; OpenMetadata's ProviderTokenValidator takes both.
const bareIssuer = 'accounts.google.com';

const isIssuer = (iss: unknown): boolean => iss === endpoints.issuer || iss === bareIssuer;

/** Google’s tokens. Google, "OpenID Connect", An ID token's payload. */
export const token: ProviderToken = {
  issuer: (iss) => (isIssuer(iss) ? { values: {}, name: 'Google' } : undefined),
  // Refresh tokens and codes (inferred from what Google sends).
  opaque: /^(?:1\/\/0|4\/0)[\w.-]*$/,
  lastSigns: [
    { use: 'id', holds: ({ claims }) => textClaim(claims, 'aud')?.endsWith(suffix) === true },
  ],
  fit: [
    {
      code: 'token-other-domain',
      severity: 'warning',
      message:
        'It comes from an account of another Workspace domain than the one you entered, or of none. The domain is only a hint to Google: enforce it at OpenMetadata, or make the audience Internal.',
      docs: `${pages.confidential}#only-your-workspace`,
      when: ({ claims, kind, expected: { provider, values } }) =>
        kind.use === 'id' &&
        provider === 'google' &&
        values?.['workspaceDomain'] !== undefined &&
        claimOf(claims, 'hd') !== values['workspaceDomain'],
    },
  ],
  tellsIssuer: ({ claims }) => claimOf(claims, 'iss') === bareIssuer,
  advice: [
    {
      code: 'identity-email-unverified',
      severity: 'warning',
      message:
        'Google says that nobody verified this e-mail address. For Workspace and Gmail accounts it is verified, so this is another kind of account.',
      docs: docs.claimOrder,
      when: ({ principal, claims }) =>
        [principal.nameClaim, principal.emailClaim].includes('email') &&
        hasAny(claims, ['email_verified']) &&
        [false, 'false'].includes(claimOf(claims, 'email_verified') as string),
    },
  ],
  claims: {
    iss: 'Issuer: Google. Older tokens write it without https://.',
    sub: 'Subject: the Google account, by an ID that never changes.',
    email: 'E-mail address of the account.',
    email_verified: 'Whether Google has verified the address.',
    hd: 'Domain of the Workspace that the account belongs to. Consumer accounts have none.',
    azp: usual.azp,
  },
  jwks: (iss) =>
    isIssuer(iss) ? { url: endpoints.jwks, asks: 'Asks Google for its public keys.' } : undefined,
};
