import { claimMeanings as usual } from '../../token/claim-meanings.ts';
import { hasAny, textClaim } from '../../token/claims.ts';
import { docs, type FindingRule } from '../../token/finding.ts';
import type { FitFacts } from '../../token/fit-rules.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { oktaHost } from './hosts.ts';
import { pages } from './pages.ts';
import { readIssuer } from './read/issuer.ts';

// Compared whole: what the reader of a form would have to change is no issuer. A custom domain is known
// by the path alone.
function isIssuer(iss: string): boolean {
  if (readIssuer(iss).value !== iss) return false;
  const host = splitUrl(iss)?.host ?? '';
  return oktaHost(host) !== undefined || /\/oauth2\/(?:default|aus\w+)$/.test(iss);
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : splitUrl(url)?.host;

function otherOrganization({ kind, expected: { values } }: FitFacts): boolean {
  const [said, meant] = [hostOf(kind.values['oktaIssuer']), hostOf(values?.['oktaIssuer'])];
  return said !== undefined && meant !== undefined && said !== meant;
}

function otherServer({ kind, expected: { values } }: FitFacts): boolean {
  const [said, meant] = [kind.values['oktaIssuer'], values?.['oktaIssuer']];
  return said !== undefined && meant !== undefined && said !== meant;
}

const fit: readonly FindingRule<FitFacts>[] = [
  {
    code: 'token-other-organization',
    severity: 'error',
    message:
      'It comes from another Okta organization than yours, or from your organization under another domain. Use one domain everywhere.',
    docs: pages.overview,
    when: otherOrganization,
  },
  {
    code: 'token-other-authorization-server',
    severity: 'error',
    message:
      'It comes from another authorization server of your organization. Correct the issuer, or the discovery URL.',
    docs: `${pages.overview}#which-authorization-server`,
    when: (facts) => otherServer(facts) && !otherOrganization(facts),
  },
];

/** Okta’s tokens. Okta, "Customize tokens returned from Okta". */
export const token: ProviderToken = {
  issuer: (iss) =>
    isIssuer(iss)
      ? { values: { oktaIssuer: iss }, name: 'an authorization server of Okta' }
      : undefined,
  signs: [
    // Okta’s access tokens name the client as cid.
    { use: 'access', holds: ({ claims }) => hasAny(claims, ['cid']) && hasAny(claims, ['scp']) },
  ],
  lastSigns: [
    {
      use: 'id',
      holds: ({ claims }) => /^0oa[0-9A-Za-z]{17}$/.test(textClaim(claims, 'aud') ?? ''),
    },
  ],
  fit,
  tellsIssuer: otherServer,
  advice: [
    {
      code: 'identity-login-no-address',
      severity: 'note',
      message:
        'The user name is the Okta login, which need not be an e-mail address. Put email first.',
      docs: docs.claimOrder,
      when: ({ principal, claims }) =>
        principal.nameClaim === 'preferred_username' &&
        !(textClaim(claims, 'preferred_username') ?? '@').includes('@'),
    },
  ],
  claims: {
    iss: 'Issuer: the authorization server, which is the Okta domain or ends in /oauth2/ and an ID.',
    aud: usual.aud,
    sub: 'Subject: the Okta user, by an ID that starts with 00u.',
    preferred_username: 'The Okta login; often an e-mail address, but not always.',
    email: 'E-mail address of the Okta profile.',
    email_verified: 'What Okta has on record about the address.',
    cid: 'Client ID of the app that asked for the token.',
    uid: 'The Okta user, by an ID that starts with 00u.',
    scp: usual.scp,
    idp: 'The organization or the identity provider that signed the user in, by its ID.',
    ver: 'Version of the token’s form.',
  },
  jwks: (iss) =>
    isIssuer(iss)
      ? {
          code: 'jwks-okta',
          reason:
            'Okta answers only to pages that an administrator trusts, so this page does not ask it. Open the JWKS URL of your authorization server and paste what it shows.',
        }
      : undefined,
};
