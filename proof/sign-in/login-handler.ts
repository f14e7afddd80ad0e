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
}

export type Redeemed =
  | { tokens: { id_token: string; access_token: string; refresh_token?: string } }
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
    const answer = new URL(returned).searchParams;
    const code = answer.get('code');
    if (code === null || answer.get('state') !== state) {
      const error = answer.get('error') ?? 'state differs';
      return {
        at: 'redirect',
        status: 302,
        error,
        description: answer.get('error_description') ?? '',
      };
    }
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
    if (response.ok) return { tokens: said as never };
    const { error = '', error_description: description = '' } = said;
    return { at: 'token', status: response.status, error, description };
  };
  return { authorizeUrl: authorizeUrl.href, redeem };
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
