import { createHash, randomBytes } from 'node:crypto';
import { valueAt, type Tree } from '../accept/conf.ts';

/**
 * What OpenMetadata does with `oidcConfiguration` between the press of the button and the session, as
 * far as the provider sees it. Everything it sends comes from the configuration that it is given.
 *
 * After AuthenticationCodeFlowHandler (`handleLogin`, `buildLoginParams`, `handleCallback`): discovery,
 * `response_mode=query`, state, nonce if `useNonce`, PKCE S256 unless `disablePkce`, prompt and max_age
 * if they are not blank, custom parameters; the code is redeemed with the configured client
 * authentication.
 */
export interface LoginHandler {
  /** Where the browser is sent. */
  authorizeUrl: string;
  /** What comes of the address that the browser returns to. */
  redeem: (returned: string) => Promise<Redeemed>;
  /** Ends what still runs for it. */
  stop?: () => void;
}

export type Redeemed =
  | { claims: Record<string, unknown> }
  | {
      /** Whether the provider said so in the address, or at its token endpoint. */
      at: 'redirect' | 'token';
      status: number;
      error: string;
      description: string;
    };

interface Discovery {
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
}

export async function loginHandler(conf: Tree): Promise<LoginHandler> {
  const own = (name: string): string => {
    const value = valueAt(conf, `authenticationConfiguration.oidcConfiguration.${name}`);
    return typeof value === 'object' || value === undefined ? '' : String(value);
  };
  const discovery = await discovered(own('discoveryUri'));
  const state = randomBytes(16).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const pkce = own('disablePkce') !== 'true';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = {
    ...{ scope: own('scope'), response_type: own('responseType'), response_mode: 'query' },
    ...{ client_id: own('id'), redirect_uri: own('callbackUrl'), state },
    ...(own('useNonce') === 'true' && { nonce: randomBytes(16).toString('base64url') }),
    ...(pkce && { code_challenge: challenge, code_challenge_method: 'S256' }),
    ...(own('prompt') !== '' && { prompt: own('prompt') }),
    ...(own('maxAge') !== '' && { max_age: own('maxAge') }),
    ...customParams(conf),
  };
  const authorizeUrl = new URL(discovery.authorization_endpoint);
  for (const [name, value] of Object.entries(asked)) authorizeUrl.searchParams.set(name, value);

  const redeem = async (returned: string): Promise<Redeemed> => {
    const code = new URL(returned).searchParams.get('code');
    const refused = refusedIn(returned, state);
    if (refused || code === null) return refused ?? stateDiffers;
    const [id, secret] = [own('id'), own('secret')];
    const basic = own('clientAuthenticationMethod') === 'client_secret_basic';
    const response = await fetch(discovery.token_endpoint, {
      method: 'POST',
      headers: basic ? { authorization: basicHeader(id, secret) } : {},
      body: new URLSearchParams({
        ...{ grant_type: 'authorization_code', code, redirect_uri: own('callbackUrl') },
        ...(!basic && { client_id: id, client_secret: secret }),
        ...(pkce && { code_verifier: verifier }),
      }),
    });
    const said = (await response.json()) as Record<string, string>;
    if (response.ok) return { claims: claimsOf(said['id_token'] ?? '') };
    const { error = '', error_description: description = '' } = said;
    return { at: 'token', status: response.status, error, description };
  };
  return { authorizeUrl: authorizeUrl.href, redeem };
}

const stateDiffers: Redeemed = {
  ...{ at: 'redirect', status: 302, error: 'state differs', description: '' },
};

/** What the provider says in the address that the browser returns to; undefined when it has a code. */
export function refusedIn(returned: string, state: string | null): Redeemed | undefined {
  const answer = new URL(returned).searchParams;
  const error = answer.get('error');
  if (error !== null) {
    const description = answer.get('error_description') ?? '';
    return { at: 'redirect', status: 302, error, description };
  }
  return answer.has('code') && answer.get('state') === state ? undefined : stateDiffers;
}

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
}

async function discovered(uri: string): Promise<Discovery> {
  const response = await fetch(uri);
  if (!response.ok) throw new Error(`${uri} answers ${String(response.status)}.`);
  return (await response.json()) as Discovery;
}

function basicHeader(id: string, secret: string): string {
  const pair = [id, secret].map(encodeURIComponent).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function customParams(conf: Tree): Record<string, string> {
  const value = valueAt(conf, 'authenticationConfiguration.oidcConfiguration.customParams');
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, String(one)]));
}
