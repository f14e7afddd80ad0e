/**
 * Reads a pasted token: what it says, what OpenMetadata makes of it, where its keys are. Whether its
 * signature is right is asked of `token/verify.ts`, which is loaded when somebody wants to know.
 */
export type { Claims } from './token/claims.ts';
export type { TokenFinding } from './token/finding.ts';
export { readToken, type Token, type TokenReading, type TokenRefusal } from './token/read.ts';
export { kindOf, type TokenKind } from './token/kind.ts';
export { explainClaims, explainHeader, type ClaimRow } from './token/explain.ts';
export { checkToken, type Expected } from './token/fit.ts';
export { identityOf, type Identity } from './token/identity.ts';
export {
  defaultAdmins,
  defaultClaimOrder,
  defaultPrincipalDomain,
  type IdentitySettings,
} from './token/identity-settings.ts';
export { jwksUrlFor, type JwksUrl } from './token/jwks-url.ts';
export { readTypedList, type TypedList } from './token/typed-list.ts';
