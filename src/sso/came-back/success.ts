import type { SetUp } from '../errors/set-up.ts';
import type { TestRequest } from '../oidc/answer.ts';

/** What an answer proves and what it does not, each in a sentence. */
export interface Proof {
  checked: string[];
  unproved: string[];
}

const notTheServer = 'That the OpenMetadata server runs with these settings: it took no part.';
const notTheClaims = 'Which claims the ID token holds, and so the user name.';

/**
 * What a code in an answer says. `issuer`: whether the answer names the right one; `address`: where
 * the browser was sent, if that is known.
 */
export function proofOfCode({
  request,
  setUp: { flow, redirectUris = [] } = {},
  issuer,
  address,
}: {
  request?: TestRequest | undefined;
  setUp?: SetUp | undefined;
  issuer: boolean;
  address?: string | undefined;
}): Proof {
  const others = redirectUris.filter(({ uri }) => uri !== address);
  return {
    checked: [
      ...(request ? ['The state is that of the test link, so this is its answer.'] : []),
      'The redirect URI it came back to is registered: the provider sent the browser there.',
      'Client ID and authorize URL belong together, and this account may use the application.',
      ...(issuer ? ['The issuer in the answer is that of your plan.'] : []),
    ],
    unproved: [
      ...(request
        ? []
        : ['Whose answer this is: there is no test link to compare the state with.']),
      ...(flow === 'public'
        ? []
        : ['The client secret: it is asked for when the code is redeemed.']),
      'The platform of the redirect URI: it counts when the code is redeemed.',
      ...(address === undefined || others.length === redirectUris.length
        ? []
        : others.map(
            ({ uri, when }) => `That ${uri} is registered too${when ? ` (${when})` : ''}.`,
          )),
      notTheClaims,
      notTheServer,
    ],
  };
}

export type TokenName = 'id_token' | 'access_token' | 'refresh_token';

/**
 * Who sent tokens: the token endpoint, the provider in an address (implicit flow), or OpenMetadata,
 * which up to about 1.12 hands the ID token to its own page (AuthenticationCodeFlowHandler).
 */
export type TokenSource = 'endpoint' | 'address' | 'openmetadata';

/** What tokens in an answer say, RFC 6749 section 5.1. `names`: the tokens. */
export function proofOfTokens(
  names: readonly TokenName[],
  { source, flow }: { source: TokenSource; flow?: SetUp['flow'] },
): Proof {
  if (source === 'openmetadata') {
    return {
      checked: ['OpenMetadata finished the sign-in and handed the ID token to its own page.'],
      unproved: [
        'That the server accepts the token: for that it needs the key URL of the provider.',
      ],
    };
  }
  const secret = flow === 'public' ? 'PKCE' : 'the secret, if one was sent,';
  const renews = names.includes('refresh_token');
  return {
    checked: [
      source === 'address'
        ? 'The provider sent a token in the address, as in the implicit flow.'
        : `The code was redeemed: client ID, redirect URI, platform and ${secret} fit.`,
      ...(renews ? ['There is a refresh token, so sessions can be renewed.'] : []),
    ],
    unproved: [
      ...(names.includes('id_token')
        ? [notTheClaims, 'The signature of the tokens: nothing here has checked it.']
        : ['Who the user is: there is no ID token. The scope must hold openid.']),
      ...(renews || source === 'address'
        ? []
        : [
            'That sessions are renewed: there is no refresh token. The scope must hold offline_access.',
          ]),
      notTheServer,
    ],
  };
}
