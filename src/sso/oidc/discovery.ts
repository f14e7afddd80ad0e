import { isObject, parseJson, type JsonObject } from '../text/json.ts';
import type { Flow } from '../server/flow.ts';

/** One thing a discovery answer says about the plan. */
export interface DiscoveryFinding {
  /** Stable kebab-case name; all start with `discovery-`. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
}

/** What a plan says that a discovery answer can be compared with. */
export interface Expectation {
  issuer?: string | undefined;
  authorizationEndpoint?: string | undefined;
  tokenEndpoint?: string | undefined;
  jwks?: string | undefined;
  flow?: Flow | undefined;
  /** What the server asks for; what OpenMetadata asks for by itself, when absent. */
  scopes?: readonly string[] | undefined;
}

/** What one provider’s answers say to whoever knows it. */
export interface ProviderDiscovery {
  /**
   * What an error of its own says, in a sentence: a text, or a description with its `error_codes`.
   * Undefined when it is none of its own.
   */
  refusal?(text: string, codes?: unknown): string | undefined;
  /**
   * Why another issuer was answered than the expected one, where more is known than that they
   * differ. The URLs of another issuer all differ, and so none of them is compared then.
   */
  otherIssuer?(issuer: string, expected: string): DiscoveryFinding | undefined;
  /**
   * Why its URLs are others than the expected ones, where more is known than that each of them differs.
   * None of them is compared then.
   */
  otherEndpoints?(plan: Expectation, metadata: JsonObject): DiscoveryFinding | undefined;
  /** What to say when it lists no PKCE methods, where that is known to be normal. */
  unlistedChallenges?: string;
}

const longest = 200_000;
const usualScopes = ['openid', 'profile', 'email', 'offline_access'];

const openTheUrl = 'Open the discovery URL in a new tab and copy everything it shows.';

/**
 * Reads a pasted discovery answer. Pure, never throws; a refusal says what was pasted instead.
 *
 * `metadata` is a JSON object that is no error; nothing in it has been checked yet.
 */
export function readDiscovery(
  text: string,
  provider: ProviderDiscovery = {},
): { metadata: unknown } | { refused: string } {
  if (text.length > longest) {
    return { refused: `This is far too long for a discovery answer. ${openTheUrl}` };
  }
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: `There is nothing to read. ${openTheUrl}` };
  const metadata = parseJson(trimmed);
  if (metadata === undefined) return { refused: whyNotJson(trimmed, provider) };
  if (!isObject(metadata)) return { refused: notAnObject };
  const refusal = errorOf(metadata, provider);
  return refusal === undefined ? { metadata } : { refused: refusal };
}

/**
 * Compares a discovery answer with a plan. Pure, never throws; one note when all agrees.
 *
 * Issuer: simple comparison, OpenID Connect Discovery 1.0 section 4.3. Fields and their defaults:
 * section 3. Scopes: OpenMetadata's OidcDiscoveryValidator refuses those that are not listed.
 */
export function compareDiscovery(
  plan: Expectation,
  metadata: unknown,
  provider: ProviderDiscovery = {},
): DiscoveryFinding[] {
  if (!isObject(metadata)) return [error('discovery-not-object', notAnObject)];
  const refusal = errorOf(metadata, provider);
  if (refusal !== undefined) return [error('discovery-is-error', refusal)];
  if (plan.issuer === undefined) {
    const message = 'Nothing says yet which issuer it should have. Fill in the form first.';
    return [error('discovery-no-issuer', message)];
  }
  const issuer = checkIssuer(plan.issuer, metadata['issuer'], provider);
  const findings = [
    ...(issuer.finding ? [issuer.finding] : []),
    // One cause, one message: the URLs of another issuer all differ.
    ...(issuer.explainsAll ? [] : checkEndpoints(plan, metadata, provider)),
    ...checkScopes(plan, metadata['scopes_supported']),
    ...checkResponseTypes(metadata['response_types_supported']),
    ...checkAuthMethods(plan, metadata['token_endpoint_auth_methods_supported']),
    ...checkChallenges(metadata['code_challenge_methods_supported']),
  ];
  return findings.length > 0 ? findings : [agreement(plan, metadata, provider)];
}

const notAnObject = `A discovery answer is one JSON object, from { to }. ${openTheUrl}`;

function error(code: string, message: string): DiscoveryFinding {
  return { code, severity: 'error', message };
}

function warning(code: string, message: string): DiscoveryFinding {
  return { code, severity: 'warning', message };
}

function whyNotJson(text: string, { refusal }: ProviderDiscovery): string {
  const known = refusal?.(text);
  if (known !== undefined) return known;
  if (/^</.test(text)) {
    return 'This is a web page (HTML), not the JSON: a sign-in page or a proxy answered instead. Open the discovery URL in a private tab and copy everything it shows.';
  }
  if (/^https?:\/\/\S*$/i.test(text)) return `This is a URL, not what it answers. ${openTheUrl}`;
  if (!text.includes('{')) return `This is not JSON. ${openTheUrl}`;
  if (!text.startsWith('{') || !text.endsWith('}')) {
    return 'This JSON is cut off or has other text around it. Copy from the first { to the last }; if the browser shows a table, choose Raw Data first.';
  }
  return `This is not valid JSON. ${openTheUrl}`;
}

/** What an OAuth error object says, RFC 6749 section 5.2; undefined when it is none. */
function errorOf(metadata: JsonObject, { refusal }: ProviderDiscovery): string | undefined {
  if (typeof metadata['error'] !== 'string' || metadata['issuer'] !== undefined) return undefined;
  const description = metadata['error_description'];
  // Some write their sentence into `error`.
  const text = typeof description === 'string' ? description : metadata['error'];
  return (
    refusal?.(text, metadata['error_codes']) ??
    `This is an error message, not a discovery answer. ${openTheUrl}`
  );
}

function checkIssuer(
  expected: string,
  issuer: unknown,
  { otherIssuer }: ProviderDiscovery,
): { finding?: DiscoveryFinding; explainsAll?: boolean } {
  if (issuer === expected) return {};
  if (typeof issuer !== 'string' || issuer === '') {
    const message = `There is no issuer in it, so it is no discovery answer. ${openTheUrl}`;
    return { finding: error('discovery-issuer-missing', message) };
  }
  const known = otherIssuer?.(issuer, expected);
  if (known) return { finding: known, explainsAll: true };
  const message = `The issuer is not ${expected}. It is compared letter by letter, a slash at the end included.`;
  return { finding: error('discovery-issuer-differs', message) };
}

interface Endpoint {
  field: string;
  code: string;
  name: string;
  expected: (plan: Expectation) => string | undefined;
}

const endpoints: readonly Endpoint[] = [
  {
    field: 'authorization_endpoint',
    code: 'authorize',
    name: 'authorize URL',
    expected: (plan) => plan.authorizationEndpoint,
  },
  {
    field: 'token_endpoint',
    code: 'token',
    name: 'token URL',
    expected: (plan) => plan.tokenEndpoint,
  },
  { field: 'jwks_uri', code: 'jwks', name: 'JWKS URL', expected: (plan) => plan.jwks },
];

function checkEndpoints(
  plan: Expectation,
  metadata: JsonObject,
  { otherEndpoints }: ProviderDiscovery,
): DiscoveryFinding[] {
  const known = otherEndpoints?.(plan, metadata);
  return known ? [known] : endpoints.flatMap((one) => checkEndpoint(plan, metadata, one));
}

function checkEndpoint(
  plan: Expectation,
  metadata: JsonObject,
  { field, code, name, expected }: Endpoint,
): DiscoveryFinding[] {
  const url = expected(plan);
  const actual = metadata[field];
  if (url === undefined || actual === url) return [];
  if (typeof actual !== 'string' || actual === '') {
    return [error(`discovery-${code}-missing`, `The ${name} (${field}) is missing. ${openTheUrl}`)];
  }
  const message = `The ${name} (${field}) is not ${url}. Open the discovery URL above; if it still differs, do not sign in with it.`;
  return [error(`discovery-${code}-differs`, message)];
}

function checkScopes({ scopes = usualScopes }: Expectation, listed: unknown): DiscoveryFinding[] {
  if (!Array.isArray(listed)) {
    return [
      warning(
        'discovery-scopes-unlisted',
        'It lists no scopes. OpenMetadata’s settings page compares the scopes with that list and may refuse them.',
      ),
    ];
  }
  const lacking = scopes.filter((scope) => !listed.includes(scope));
  if (lacking.length === 0) return [];
  const message = `It does not list ${lacking.join(', ')}. OpenMetadata asks for these scopes and refuses what is not listed.`;
  return [error('discovery-scopes-lacking', message)];
}

function checkResponseTypes(listed: unknown): DiscoveryFinding[] {
  if (Array.isArray(listed) && listed.includes('code')) return [];
  const message =
    'It does not list the response type code, so OpenMetadata cannot sign in with this provider.';
  return [error('discovery-no-code', message)];
}

// Left out, the list means client_secret_basic; the public flow sends no secret at all.
function checkAuthMethods(plan: Expectation, listed: unknown): DiscoveryFinding[] {
  if (plan.flow === 'public') return [];
  if (Array.isArray(listed) && listed.includes('client_secret_post')) return [];
  const message =
    'It does not list client_secret_post, which is how OpenMetadata sends the secret. Set the client authentication method to one that it lists.';
  return [warning('discovery-no-secret-post', message)];
}

// Left out, the list says nothing: RFC 8414 section 2.
function checkChallenges(listed: unknown): DiscoveryFinding[] {
  if (!Array.isArray(listed) || listed.includes('S256')) return [];
  const message =
    'It lists PKCE methods without S256, which the test link and the public flow use. The provider may refuse them.';
  return [warning('discovery-no-s256', message)];
}

// Only what was compared agrees; the public flow has no secret.
function agreement(
  { flow }: Expectation,
  metadata: JsonObject,
  { unlistedChallenges }: ProviderDiscovery,
): DiscoveryFinding {
  const compared =
    flow === 'public' ? 'Issuer, URLs and scopes' : 'Issuer, URLs, scopes and secret method';
  const listed = metadata['code_challenge_methods_supported'] !== undefined;
  const pkce = listed || !unlistedChallenges ? '' : ` ${unlistedChallenges}`;
  const message = `${compared} agree with the values above.${pkce}`;
  return { code: 'discovery-agrees', severity: 'note', message };
}
