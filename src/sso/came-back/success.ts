import type { CallbackRequest } from '../callback.ts';
import type { SetUp } from './set-up.ts';

/** What an answer proves and what it does not, each in a sentence. */
export interface Proof {
  checked: string[];
  unproved: string[];
}

const notTheServer = 'That the OpenMetadata server runs with these settings: it took no part.';
const notTheClaims = 'Which claims the ID token holds, and so the user name.';

/** What a code that came back says. `issuer`: whether the answer names the right one. */
export function proofOfCode({
  request,
  setUp: { flow } = {},
  issuer,
}: {
  request?: CallbackRequest | undefined;
  setUp?: SetUp | undefined;
  issuer: boolean;
}): Proof {
  return {
    checked: [
      ...(request ? ['The state is that of the test link, so this is its answer.'] : []),
      'The redirect URI is registered: the provider sent the browser to it.',
      'Tenant and client ID belong together, and this account may use the application.',
      ...(issuer ? ['The issuer in the answer is that of your tenant.'] : []),
    ],
    unproved: [
      ...(request
        ? []
        : ['Whose answer this is: there is no test link to compare the state with.']),
      ...(flow === 'public'
        ? []
        : ['The client secret: it is asked for when the code is redeemed.']),
      'The platform of the redirect URI: it counts when the code is redeemed.',
      notTheClaims,
      notTheServer,
    ],
  };
}

export type TokenName = 'id_token' | 'access_token' | 'refresh_token';

/** What a token answer says, RFC 6749 section 5.1. `names`: the tokens in it. */
export function proofOfTokens(
  names: readonly TokenName[],
  { inAddress, flow }: { inAddress: boolean; flow?: SetUp['flow'] },
): Proof {
  const redeemed =
    flow === 'public'
      ? 'The code was redeemed: client ID, redirect URI, platform and PKCE fit.'
      : 'The code was redeemed: client ID, redirect URI, platform and, if one was sent, the secret fit.';
  return {
    checked: [
      inAddress ? 'The provider sent a token in the address, as in the implicit flow.' : redeemed,
      ...(names.includes('refresh_token') ? ['There is a refresh token.'] : []),
    ],
    unproved: [
      ...(names.includes('id_token')
        ? [notTheClaims, 'The signature of the tokens: nothing here has checked it.']
        : ['Who the user is: there is no ID token. The scope must hold openid.']),
      ...(names.includes('refresh_token') || inAddress
        ? []
        : [
            'That sessions are renewed: there is no refresh token. The scope must hold offline_access.',
          ]),
      notTheServer,
    ],
  };
}
