/**
 * Reads a pasted token: what it says, what OpenMetadata makes of it, where its keys are. Whether its
 * signature is right is asked of `token/verify.ts`, which is loaded when somebody wants to know.
 */
export type { Claims } from './claims.ts';
export type { TokenFinding } from './finding.ts';
export { readToken, type Token, type TokenReading, type TokenRefusal } from './read.ts';
export { kindOf, type TokenKind } from './kind.ts';
export { explainClaims, explainHeader, type ClaimRow } from './explain.ts';
export { checkToken, type Expected } from './fit.ts';
export { identityOf, type Identity } from './identity.ts';
export {
  defaultAdmins,
  defaultClaimOrder,
  defaultPrincipalDomain,
  type IdentitySettings,
} from './identity-settings.ts';
export { verdictOf, type Known, type Verdict } from './verdict.ts';
export { jwksUrlFor, type JwksUrl } from './jwks-url.ts';
export { readTypedList, type TypedList } from './typed-list.ts';
