import type { About } from '../setting.ts';
import type { authentication as names } from '../authentication.ts';

const yaml = 'conf/openmetadata.yaml';
const schema = 'authenticationConfiguration.json';

/** What the settings of the block `authenticationConfiguration` are about. */
export const authentication: Record<keyof typeof names, About> = {
  authenticationEnabled: {
    meaning: 'Whether the chart renders the authentication settings at all.',
    source: 'chart values.yaml',
  },
  clientType: {
    meaning: 'Who signs users in: the server with a secret, or the browser without one.',
    source: `${yaml}, #14766`,
  },
  provider: {
    meaning: 'The kind of identity provider.',
    source: `${yaml}, chart templates`,
    caution: 'The chart refuses `openmetadata`.',
  },
  providerName: {
    meaning: 'The name on the sign-in button of a custom-oidc provider.',
    source: `${yaml}, ${schema}`,
  },
  responseType: {
    meaning: 'What the browser client asks the provider for.',
    source: `${yaml}, AuthProvider.util.ts, #28062`,
    caution: 'The UI of 1.12 no longer passes it on, and MSAL never read it.',
  },
  publicKeyUrls: {
    meaning: 'The key lists (JWKS) with which the server checks bearer tokens.',
    source: `${yaml}, AzureAuthValidator, MultiUrlJwkProvider`,
    caution: 'Every address must be reachable from the server itself.',
  },
  tokenValidationAlgorithm: {
    meaning: 'The signature algorithm of bearer tokens.',
    source: `${yaml}, ${schema}`,
    caution: 'Releases before 1.12.0 refuse the ES algorithms.',
  },
  authority: {
    meaning: 'The base URL of the directory, published to the browser.',
    source: `${yaml}, AzureAuthValidator`,
  },
  clientId: {
    meaning: 'The application (client) ID, published to the browser.',
    source: yaml,
  },
  callbackUrl: {
    meaning: 'The redirect URI of the browser client.',
    source: `${yaml}, AuthProvider.util.ts`,
    caution: 'Never leave it empty: only a missing value gets a default.',
  },
  jwtPrincipalClaims: {
    meaning: 'The claims that may name the user, in the order of asking.',
    source: `${yaml}, SecurityUtil`,
    caution: 'A new order gives users new names and new accounts.',
  },
  jwtPrincipalClaimsMapping: {
    meaning: 'Which claim is the user name and which the e-mail; wins over the list of claims.',
    source: `${yaml}, SecurityUtil`,
    caution: 'Both username: and email: are needed, and nothing else (checked since 1.11.5).',
  },
  jwtTeamClaimMapping: {
    meaning: 'The claim that names the teams of the user.',
    source: `${schema}, release notes 1.11.6`,
  },
  enableSelfSignup: {
    meaning: 'Whether the first sign-in creates the user.',
    source: yaml,
  },
  enableAutoRedirect: {
    meaning:
      'Whether to skip the sign-in page and redirect people automatically to the identity provider.',
    source: `${yaml}, release notes 1.11.5`,
    caution: 'Logging out then signs straight in again (#25438).',
  },
  forceSecureSessionCookie: {
    meaning: 'Marks the session cookie as secure when HTTPS ends at a proxy in front.',
    source: `${yaml}, SessionCookieUtil, classes of 1.10.4 and 1.10.5`,
  },
  sessionExpiry: {
    meaning: 'How many seconds a session lives, for every provider.',
    source: 'AuthenticationConfiguration of 2.0.0, upgrade notes 2.0, #33553',
    caution: 'At least 3600. Where it is not set, OIDC_SESSION_EXPIRY counts.',
  },
  maxActiveSessionsPerUser: {
    meaning: 'How many sessions a user may have; the oldest is ended without a word.',
    source: 'upgrade notes 2.0',
  },
  additionalTrustedRedirectUris: {
    meaning: 'Further addresses to which the server may send the browser after sign-in.',
    source: 'upgrade notes 2.0',
  },
};
