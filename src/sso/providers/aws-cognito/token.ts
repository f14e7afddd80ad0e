import { claimMeanings as usual } from '../../token/claim-meanings.ts';
import { claimOf, hasAny } from '../../token/claims.ts';
import { docs } from '../../token/finding.ts';
import type { FitFacts } from '../../token/fit-rules.ts';
import type { ProviderToken } from '../../token/provider-token.ts';
import { isGuid } from '../../text/guid.ts';
import { pages } from './pages.ts';
import { issuerOf, keysPath, readPoolUrl, type PoolUrl } from './pool.ts';

/** The pool of an issuer, which is its address and nothing else. */
function poolOf(iss: string): PoolUrl | undefined {
  const url = readPoolUrl(iss);
  return url && issuerOf(url.poolId) === iss ? url : undefined;
}

const otherPool = ({ kind, expected: { values } }: FitFacts): boolean =>
  kind.values['userPoolId'] !== undefined &&
  values?.['userPoolId'] !== undefined &&
  kind.values['userPoolId'] !== values['userPoolId'];

/** Tokens of user pools. AWS, "Understanding the identity (ID) token" and "… the access token". */
export const token: ProviderToken = {
  issuer(iss) {
    const pool = poolOf(iss);
    return pool && { values: { userPoolId: pool.poolId }, name: 'a user pool of Amazon Cognito' };
  },
  fit: [
    {
      code: 'token-other-pool',
      severity: 'error',
      message:
        'It comes from another user pool than yours. Correct the user pool ID, or sign in at your pool.',
      docs: pages.overview,
      when: otherPool,
    },
    {
      code: 'token-no-email',
      severity: 'warning',
      message:
        'It has no email. The user needs the attribute, the app client must be allowed to read it, and the scope email must be ticked.',
      docs: docs.scope,
      when: ({ claims, kind }) =>
        kind.use === 'id' && kind.provider === 'aws-cognito' && !hasAny(claims, ['email']),
    },
  ],
  tellsIssuer: otherPool,
  advice: [
    {
      code: 'identity-random-cognito-username',
      severity: 'warning',
      message:
        'The user name comes from cognito:username, which is a random ID in pools where users sign in with e-mail. Put email first.',
      docs: docs.claimOrder,
      when: ({ principal, userName }) =>
        principal.nameClaim === 'cognito:username' && isGuid(userName.toLowerCase()),
    },
    {
      code: 'identity-email-unverified',
      severity: 'warning',
      message:
        'Cognito says that nobody verified this e-mail address. Whoever may change their attributes can write any address there.',
      docs: docs.claimOrder,
      when: ({ principal, claims }) =>
        [principal.nameClaim, principal.emailClaim].includes('email') &&
        [false, 'false'].includes(claimOf(claims, 'email_verified') as string),
    },
  ],
  claims: {
    iss: 'Issuer: the user pool.',
    aud: usual.aud,
    sub: 'Subject: the user, by an ID that the pool made.',
    email: 'E-mail address as the pool has it.',
    email_verified: 'Whether the pool has checked the address.',
    'cognito:username': 'The user name in the pool; a random ID where users sign in with e-mail.',
    'cognito:groups': 'Groups of the user in the pool.',
    token_use: 'What the token is for: id or access.',
    client_id: 'The app client, in access tokens. They have no audience.',
    event_id: 'The sign-in in the logs of Cognito.',
    origin_jti: 'ID of the session that the token belongs to.',
  },
  jwks(iss) {
    if (!poolOf(iss)) return undefined;
    return {
      code: 'jwks-user-pool',
      reason: `The keys are at the issuer followed by ${keysPath}. This page does not ask for them: open that address and paste what it shows.`,
    };
  },
};
