import { findAadsts } from './callback.ts';
import { cloudOfHost } from '../providers/azure/clouds.ts';
import { isGuid } from '../text/guid.ts';
import { isObject, parseJson, type JsonObject } from '../text/json.ts';
import type { Plan } from '../plan/plan.ts';
import { splitUrl } from '../text/url-parts.ts';

/** One thing a discovery answer says about the plan. */
export interface DiscoveryFinding {
  /** Stable kebab-case name; all start with `discovery-`. */
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
}

const longest = 200_000;
const scopes = ['openid', 'profile', 'email', 'offline_access'];

const openTheUrl = 'Open the discovery URL in a new tab and copy everything it shows.';

/**
 * Reads a pasted discovery answer. Pure, never throws; a refusal says what was pasted instead.
 *
 * `metadata` is a JSON object that is no error; nothing in it has been checked yet.
 */
export function readDiscovery(text: string): { metadata: unknown } | { refused: string } {
  if (text.length > longest) {
    return { refused: `This is far too long for a discovery answer. ${openTheUrl}` };
  }
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: `There is nothing to read. ${openTheUrl}` };
  const metadata = parseJson(trimmed);
  if (metadata === undefined) return { refused: whyNotJson(trimmed) };
  if (!isObject(metadata)) return { refused: notAnObject };
  const error = errorOf(metadata);
  return error === undefined ? { metadata } : { refused: error };
}

/**
 * Compares a discovery answer with the plan. Pure, never throws; one note when all agrees.
 *
 * Issuer: simple comparison, OpenID Connect Discovery 1.0 section 4.3. Fields and their defaults:
 * section 3. Scopes: OpenMetadata's OidcDiscoveryValidator refuses those that are not listed.
 */
export function compareDiscovery(plan: Plan, metadata: unknown): DiscoveryFinding[] {
  if (!isObject(metadata)) return [error('discovery-not-object', notAnObject)];
  const refusal = errorOf(metadata);
  if (refusal !== undefined) return [error('discovery-is-error', refusal)];
  if (plan.issuer === undefined || plan.values['tenant'] === undefined) {
    return [
      error('discovery-no-tenant', 'Enter the tenant first; then there is something to compare.'),
    ];
  }
  const issuer = checkIssuer(plan.issuer, plan.values['tenant'], metadata['issuer']);
  const findings = [
    ...(issuer.finding ? [issuer.finding] : []),
    // One cause, one message: the URLs of another tenant all differ.
    ...(issuer.explainsAll ? [] : endpoints.flatMap((one) => checkEndpoint(plan, metadata, one))),
    ...checkScopes(metadata['scopes_supported']),
    ...checkResponseTypes(metadata['response_types_supported']),
    ...checkAuthMethods(plan, metadata['token_endpoint_auth_methods_supported']),
    ...checkChallenges(metadata['code_challenge_methods_supported']),
  ];
  return findings.length > 0 ? findings : [agreement(metadata)];
}

const notAnObject = `A discovery answer is one JSON object, from { to }. ${openTheUrl}`;

function error(code: string, message: string): DiscoveryFinding {
  return { code, severity: 'error', message };
}

function warning(code: string, message: string): DiscoveryFinding {
  return { code, severity: 'warning', message };
}

function whyNotJson(text: string): string {
  const number = findAadsts(text);
  if (number) return entraRefused(number);
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
function errorOf(metadata: JsonObject): string | undefined {
  if (typeof metadata['error'] !== 'string' || metadata['issuer'] !== undefined) return undefined;
  const description = metadata['error_description'];
  const number = Array.isArray(metadata['error_codes'])
    ? (metadata['error_codes'] as unknown[]).at(-1)
    : undefined;
  const code = typeof description === 'string' ? findAadsts(description) : undefined;
  return entraRefused(
    code ?? (Number.isSafeInteger(number) ? `AADSTS${String(number)}` : undefined),
  );
}

const noTenant: ReadonlySet<string> = new Set(['AADSTS90002', 'AADSTS900023', 'AADSTS900021']);

function entraRefused(number: string | undefined): string {
  if (number === undefined)
    return `This is an error message, not a discovery answer. ${openTheUrl}`;
  return noTenant.has(number)
    ? `Microsoft answered with ${number}: it knows no such tenant. Copy the Directory (tenant) ID again, and check the cloud.`
    : `Microsoft answered with the error ${number} instead of the discovery answer. Check tenant and cloud, and open the discovery URL again.`;
}

function checkIssuer(
  expected: string,
  tenant: string,
  issuer: unknown,
): { finding?: DiscoveryFinding; explainsAll?: boolean } {
  if (issuer === expected) return {};
  if (typeof issuer !== 'string' || issuer === '') {
    return {
      finding: error(
        'discovery-issuer-missing',
        `There is no issuer in it, so it is no discovery answer. ${openTheUrl}`,
      ),
    };
  }
  const all = (code: string, message: string): ReturnType<typeof checkIssuer> => ({
    finding: error(code, message),
    explainsAll: true,
  });
  if (/\{tenant_?id\}/i.test(issuer)) {
    return all(
      'discovery-issuer-common',
      'The issuer holds {tenantid} in place of an ID, because the URL was opened with common or organizations. OpenMetadata cannot use that issuer. Open the discovery URL with your tenant ID.',
    );
  }
  const parts = splitUrl(issuer);
  const [first = '', version = ''] = parts?.path.toLowerCase().split('/').slice(1) ?? [];
  const cloud = parts && cloudOfHost(parts.host.toLowerCase());
  if (cloud && isGuid(first)) {
    if (first !== tenant) {
      return all(
        'discovery-other-tenant',
        `It belongs to the tenant ${first}. Open the discovery URL above, or correct the tenant.`,
      );
    }
    if (version === '') {
      return all(
        'discovery-version-1',
        'It describes version 1 of Microsoft’s endpoints, whose tokens have another issuer. Open the discovery URL above, which has /v2.0/ in it.',
      );
    }
    if (cloud.host !== splitUrl(expected)?.host) {
      return all(
        'discovery-other-cloud',
        `It belongs to the cloud ${cloud.name}. Choose that cloud, or open the discovery URL above.`,
      );
    }
  }
  const finding = error(
    'discovery-issuer-differs',
    `The issuer is not ${expected}. It is compared letter by letter, a slash at the end included.`,
  );
  return { finding };
}

interface Endpoint {
  field: string;
  code: string;
  name: string;
  expected: (plan: Plan) => string | undefined;
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

function checkEndpoint(
  plan: Plan,
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

function checkScopes(listed: unknown): DiscoveryFinding[] {
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
function checkAuthMethods(plan: Plan, listed: unknown): DiscoveryFinding[] {
  if (plan.accepted?.flow === 'public') return [];
  if (Array.isArray(listed) && listed.includes('client_secret_post')) return [];
  const message =
    'It does not list client_secret_post, which is how OpenMetadata sends the secret. Set the client authentication method to one that it lists.';
  return [warning('discovery-no-secret-post', message)];
}

// Microsoft supports S256 and lists nothing.
function checkChallenges(listed: unknown): DiscoveryFinding[] {
  if (!Array.isArray(listed) || listed.includes('S256')) return [];
  const message =
    'It lists PKCE methods without S256, which the test link and the public flow use. The provider may refuse them.';
  return [warning('discovery-no-s256', message)];
}

function agreement(metadata: JsonObject): DiscoveryFinding {
  const pkce =
    metadata['code_challenge_methods_supported'] === undefined
      ? ' It lists no PKCE methods, which is normal for Microsoft.'
      : '';
  const message = `Issuer, URLs, scopes and secret method agree with the values above.${pkce}`;
  return { code: 'discovery-agrees', severity: 'note', message };
}
