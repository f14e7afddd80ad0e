import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';
import type { AuthorizeRequest } from './authorize.ts';

/** Fresh state, nonce and PKCE pair. Keep `codeVerifier` in memory; it never goes into the link. */
export async function newAuthorizeRequest(): Promise<AuthorizeRequest & { codeVerifier: string }> {
  const codeVerifier = generateRandomCodeVerifier();
  return {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    codeVerifier,
    codeChallenge: await calculatePKCECodeChallenge(codeVerifier),
  };
}
