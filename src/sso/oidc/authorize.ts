import { isLoopback } from '../text/loopback.ts';

/** Where a test authorize link leads and who asks; all from an accepted plan. */
export interface AuthorizeTarget {
  authorizationEndpoint: string;
  clientId: string;
  redirectUri: string;
}

/** The values that must be fresh for every request. */
export interface AuthorizeRequest {
  state: string;
  nonce: string;
  /** BASE64URL(SHA256(verifier)), 43 characters; RFC 7636 section 4.2. */
  codeChallenge: string;
}

export interface AuthorizeOptions {
  /** Space-separated. `offline_access` is what OpenMetadata's AzureAuthValidator insists on. */
  scope?: string;
  /** Left out when empty, as OpenMetadata does. */
  prompt?: string;
  /** What the provider gets besides, by name; empty ones are left out. May hold another prompt. */
  parameters?: Readonly<Record<string, string>>;
  /** Where an endpoint may be http; default: on loopback alone. */
  http?: 'localhost' | 'anywhere';
}

/**
 * The authorize link for the code flow, with the parameters that OpenMetadata's
 * AuthenticationCodeFlowHandler sends. Pure. RFC 6749 section 4.1.1, OpenID Connect Core 3.1.2.1,
 * RFC 7636 section 4.3.
 *
 * A query that the endpoint already has is kept (RFC 6749 section 3.1). Throws a TypeError when the
 * caller passes an empty value, a further parameter that is one of ours, an endpoint that is no https
 * URL (http on loopback), one with a fragment, or one that already carries a parameter of ours.
 */
export function authorizeLink(
  target: AuthorizeTarget,
  request: AuthorizeRequest,
  options: AuthorizeOptions = {},
): string {
  const {
    scope = 'openid email profile offline_access',
    prompt = 'select_account',
    parameters: further = {},
    http = 'localhost',
  } = options;
  const required = {
    client_id: target.clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: target.redirectUri,
    scope,
    state: request.state,
    nonce: request.nonce,
    code_challenge: request.codeChallenge,
    code_challenge_method: 'S256',
  };
  const empty = Object.entries(required).find(([, value]) => !value);
  if (empty) throw new TypeError(`authorizeLink: ${empty[0]} is empty`);
  const twice = Object.keys(further).find((name) => Object.hasOwn(required, name));
  if (twice !== undefined) throw new TypeError(`authorizeLink: ${twice} stands twice`);

  const parameters = Object.entries({ ...required, prompt, ...further }).filter(
    ([, value]) => value !== '',
  );
  const endpoint = target.authorizationEndpoint;
  guardEndpoint(endpoint, http, new Set(parameters.map(([name]) => name)));
  const query = parameters.map(([name, value]) => `${name}=${encode(value)}`).join('&');
  return `${endpoint}${separator(endpoint)}${query}`;
}

function guardEndpoint(
  endpoint: string,
  http: 'localhost' | 'anywhere',
  ours: ReadonlySet<string>,
): void {
  if (!URL.canParse(endpoint)) throw new TypeError('authorizeLink: the endpoint is not a URL');
  const { protocol, hostname, searchParams } = new URL(endpoint);
  const plain = protocol === 'http:' && (http === 'anywhere' || isLoopback(hostname));
  if (protocol !== 'https:' && !plain) {
    throw new TypeError('authorizeLink: the endpoint is not https');
  }
  if (endpoint.includes('#')) throw new TypeError('authorizeLink: the endpoint has a fragment');
  const taken = [...searchParams.keys()].find((name) => ours.has(name));
  if (taken !== undefined) throw new TypeError(`authorizeLink: the endpoint already has ${taken}`);
}

function separator(endpoint: string): string {
  if (!endpoint.includes('?')) return '?';
  return /[?&]$/.test(endpoint) ? '' : '&';
}

// encodeURIComponent leaves these five, and link detection in chat tools stops at some of them.
function encode(value: string): string {
  const escape = (character: string): string =>
    `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, escape);
}
