import { claimMeanings as usual } from '../../token/claim-meanings.ts';
import { claimOf, textClaim } from '../../token/claims.ts';
import { docs } from '../../token/finding.ts';
import type { FitFacts } from '../../token/fit-rules.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { auth0Host } from './hosts.ts';
import { pages } from './pages.ts';

/** The domain of an issuer, which ends with a slash; a custom domain cannot be told from others. */
function domainOf(iss: string): string | undefined {
  const [, host] = /^https:\/\/([a-z0-9.-]+)\/$/.exec(iss) ?? [];
  return host !== undefined && auth0Host(host) === 'tenant' ? host : undefined;
}

function otherDomain({ kind, expected: { values } }: FitFacts): boolean {
  const [said, meant] = [kind.values['auth0Domain'], values?.['auth0Domain']];
  return said !== undefined && meant !== undefined && said !== meant;
}

/** Auth0’s tokens. Auth0, "ID token structure" and "Access tokens". */
export const token: ProviderToken = {
  issuer(iss) {
    const auth0Domain = domainOf(iss);
    return auth0Domain === undefined
      ? undefined
      : { values: { auth0Domain }, name: 'a tenant of Auth0' };
  },
  fit: [
    {
      code: 'token-other-domain-of-auth0',
      severity: 'error',
      message:
        'It comes from another Auth0 domain than yours: another tenant, another region, or your tenant under another domain. Use one domain everywhere.',
      docs: pages.overview,
      when: otherDomain,
    },
    {
      code: 'token-hs256',
      severity: 'error',
      message:
        'It is signed with HS256, which no key list can check. Choose RS256 under Advanced Settings › OAuth of the application.',
      docs: `${pages.confidential}#step-2-settings`,
      when: ({ header, expected: { provider }, kind }) =>
        claimOf(header, 'alg') === 'HS256' &&
        (provider === 'auth0' || kind.values['auth0Domain'] !== undefined),
    },
  ],
  tellsIssuer: otherDomain,
  advice: [
    {
      code: 'identity-auth0-sub',
      severity: 'warning',
      message:
        'The user name comes from sub, which names the connection and an ID with a bar between. Put email first, and ask for the scope email.',
      docs: docs.claimOrder,
      when: ({ principal, claims }) =>
        principal.nameClaim === 'sub' && (textClaim(claims, 'sub') ?? '').includes('|'),
    },
  ],
  claims: {
    iss: 'Issuer: the Auth0 domain, with a slash at the end.',
    aud: usual.aud,
    sub: 'Subject: the connection and the user’s ID there, with a bar between.',
    email: 'E-mail address, as the connection has it.',
    email_verified: 'Whether Auth0 knows the address as verified.',
    nickname: 'Short name; often the part of the address before the @.',
    name: 'Name to show; it may be an address.',
    updated_at: 'When the profile last changed.',
    sid: usual.sid,
  },
  jwks(iss) {
    const domain = domainOf(iss);
    return domain === undefined
      ? undefined
      : {
          code: 'jwks-auth0',
          reason:
            'The keys are at the issuer followed by .well-known/jwks.json. This page asks no tenant of yours: open that address and paste what it shows.',
        };
  },
};
