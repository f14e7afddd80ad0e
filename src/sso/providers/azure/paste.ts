import type { PastedAnswers } from '../provider.ts';
import { isClientSecret } from '../../secrets/shapes.ts';
import { cloudOfHost, clouds, type CloudId } from './clouds.ts';
import { readGuid } from '../../text/guid.ts';
import { classifyHost } from './hosts.ts';
import { parseJson } from '../../text/json.ts';
import { readOverview } from './paste-overview.ts';
import { readClientId } from './read/client-id.ts';
import { serverUrlOf } from '../../read/server-url.ts';
import { readTenant } from './read/tenant.ts';
import { takenFrom } from '../../text/list.ts';
import { splitUrl, type UrlParts } from '../../text/url-parts.ts';

const longest = 100_000;
const longestUrl = 8192;
const deepest = 20;

const whatToPaste =
  'Paste the Overview page or the Endpoints pane of the app registration, the discovery JSON, or one sign-in URL.';

const sentences = {
  blank: `There is nothing to read. ${whatToPaste}`,
  long: `This is far too long. ${whatToPaste}`,
  secret:
    'There is a client secret in this text, so nothing was taken from it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
  deep: `This JSON is nested far deeper than a discovery answer. ${whatToPaste}`,
  broken:
    'This starts like JSON but is not complete. Copy all of it, from the first { to the last }.',
  guid: 'This is an ID alone, and nothing says whether of the tenant or of the application. Paste it into its own field.',
  nothing: `There is no Microsoft sign-in URL in this text. ${whatToPaste}`,
  mixed:
    'Some URLs in this text name a tenant, others do not, or not by its ID. Paste only one that has the tenant ID in it.',
  tenants: 'The URLs in this text belong to different tenants. Paste only those of one tenant.',
  clouds: 'The URLs in this text belong to different clouds. Paste only those of one cloud.',
} as const;

/** One URL of the text that leads to a Microsoft host. */
interface Found {
  parts: UrlParts;
  cloud?: CloudId;
  tenant?: string;
  /** A tenant in a path that nothing is read from; it may still contradict. */
  mentioned?: string;
  /** Why no tenant was taken from it. */
  code?: string;
  message?: string;
}

// Refusals that say nothing about the tenant: a portal page beside the endpoints does no harm.
const harmless: ReadonlySet<string> = new Set([
  'tenant-url-without-tenant',
  'tenant-url-path',
  'tenant-portal-url',
]);

// In the portal's Endpoints pane or in a discovery answer, but no way to sign in to OpenMetadata.
const neighbours =
  /^(?:wsfed|saml2|kerberos|federationmetadata\/2007-06\/federationmetadata\.xml|oauth2\/(?:v2\.0\/)?(?:devicecode|checksession))$/i;

const pathNames: readonly [RegExp, string][] = [
  [/\/oauth2\/(?:v2\.0\/)?authorize$/i, 'the authorize URL'],
  [/\/oauth2\/(?:v2\.0\/)?token$/i, 'the token URL'],
  [/\/openid-configuration$/i, 'the discovery URL'],
  [/\/discovery\/(?:v2\.0\/)?keys$/i, 'the JWKS URL'],
  [/\/v2\.0$/i, 'the issuer URL'],
];

/**
 * Reads tenant and cloud from a paste: the portal's Endpoints pane, a discovery answer, or any
 * sign-in URL. The Overview page gives tenant and client ID; an authorize URL also gives client ID and server URL. Pure, never throws.
 *
 * Every answer has passed its own reader. Refused, in a sentence that repeats nothing of the text:
 * several tenants or clouds, `common` and its like, what is no Microsoft URL, a client secret.
 * Paths: Microsoft, "OpenID Connect on the Microsoft identity platform".
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: sentences.long };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: sentences.blank };
  if (isClientSecret(trimmed)) return { refused: sentences.secret };

  const overview = readOverview(trimmed);
  if (overview) {
    const message = takenFrom('the Overview page', ['tenant', 'client ID']);
    return { answers: overview, message };
  }
  const json = parse(trimmed);
  const values = json === undefined ? [trimmed] : stringsIn(json);
  if (!values) return { refused: sentences.deep };
  const urls = values.flatMap(urlsIn);
  const found = urls.flatMap((url) => inspect(url));

  const tenant = oneTenant(found);
  if (tenant === undefined) return { refused: nothingFound(trimmed, json, urls) };
  if ('refused' in tenant) return tenant;

  const request = readRequests(found.filter(isAuthorize).map(({ parts }) => parts.query ?? ''));
  const names = ['tenant', 'cloud', ...request.names];
  const source = sourceName(json, found);
  const message = takenFrom(source, names) + request.remark;
  return { answers: { ...tenant, ...request.answers }, message };
}

function parse(text: string): unknown {
  return /^[{["]/.test(text) ? parseJson(text) : undefined;
}

/** Every string of parsed JSON, level by level; undefined when it is nested too deep. */
function stringsIn(json: unknown): string[] | undefined {
  const strings: string[] = [];
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return undefined;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') strings.push(value);
      else if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value) as unknown[]) next.push(inner);
      }
    }
    level = next;
  }
  return strings;
}

function urlsIn(text: string): string[] {
  const matches = text.match(/https?:\/\/[^\s"'<>`|]+/gi) ?? [];
  // What a sentence, a list or a Markdown link puts behind a URL.
  return matches.map((url) => url.slice(0, longestUrl).replace(/[,;.)\]}]{1,9}$/, ''));
}

/** The URL, if its host is Microsoft's, and the tenant that readTenant finds in it. */
function inspect(url: string): Found[] {
  const parts = splitUrl(url);
  if (!parts) return [];
  const host = parts.host.toLowerCase();
  if (classifyHost(host) === 'unknown') return [];
  const cloud = cloudOfHost(host);
  const read = (text: string) => readTenant(text, { cloud: cloud?.id ?? 'global' });
  const [head = ''] = url.split(/[?#]/, 1);
  const [, first = '', ...rest] = parts.path.split('/');
  const root = `${head.slice(0, head.length - parts.path.length)}/${first}`;
  const { value, findings } = read(neighbours.test(rest.join('/')) ? root : head);
  if (cloud && value !== undefined) return [{ parts, cloud: cloud.id, tenant: value }];
  const [refusal] = findings;
  const mentioned = refusal?.code === 'tenant-url-path' ? read(root).value : undefined;
  return [
    {
      parts,
      ...(mentioned !== undefined && { mentioned }),
      ...(refusal && { code: refusal.code, message: refusal.message }),
    },
  ];
}

function oneTenant(
  found: readonly Found[],
): { cloud: CloudId; tenant: string } | { refused: string } | undefined {
  const good = found.filter(({ tenant }) => tenant !== undefined);
  const bad = found.filter(({ code }) => code !== undefined && !harmless.has(code));
  const reason = bad[0] ?? (good.length === 0 ? found[0] : undefined);
  if (reason) return { refused: good.length > 0 ? sentences.mixed : (reason.message ?? '') };

  const tenant = good[0]?.tenant;
  if (tenant === undefined) return undefined;
  if (found.some((one) => (one.tenant ?? one.mentioned ?? tenant) !== tenant))
    return { refused: sentences.tenants };
  // sts.windows.net is only the name of an issuer of v1 tokens; any other host decides.
  const hosts = good.filter(({ parts }) => parts.host.toLowerCase() !== 'sts.windows.net');
  const [cloud, ...otherClouds] = new Set(
    (hosts.length > 0 ? hosts : good).map((one) => one.cloud),
  );
  if (otherClouds.length > 0) return { refused: sentences.clouds };
  return { cloud: cloud ?? clouds.global.id, tenant };
}

function nothingFound(text: string, json: unknown, urls: readonly string[]): string {
  const [only, ...others] = urls;
  if (only !== undefined && others.length === 0) {
    const [finding] = readTenant(only, { cloud: 'global' }).findings;
    if (finding?.severity === 'error') return finding.message;
  }
  if (readGuid(text.replace(/^[{"'(]|[)'"}]$/g, ''))) return sentences.guid;
  return json === undefined && text.startsWith('{') ? sentences.broken : sentences.nothing;
}

function isAuthorize({ parts, tenant }: Found): boolean {
  return tenant !== undefined && /\/oauth2\/(?:v2\.0\/)?authorize\/?$/i.test(parts.path);
}

/** Client ID and server URL of authorize requests, as far as they agree and pass their readers. */
function readRequests(queries: readonly string[]): {
  answers: { clientId?: string; serverUrl?: string };
  names: string[];
  remark: string;
} {
  const requests = queries.map((query) => new URLSearchParams(query.replaceAll('&amp;', '&')));
  const all = (name: string): string[] => [
    ...new Set(requests.flatMap((request) => request.getAll(name))),
  ];
  const answers: { clientId?: string; serverUrl?: string } = {};
  const names: string[] = [];
  const left: string[] = [];

  const ids = all('client_id');
  const id = ids.length === 1 ? readClientId(ids[0] ?? '').value : undefined;
  if (id !== undefined) {
    answers.clientId = id;
    names.push('client ID');
  } else if (ids.length > 0) left.push('client ID');

  const redirects = all('redirect_uri');
  const [redirect, ...others] = redirects;
  const server = redirect === undefined || others.length > 0 ? undefined : serverUrlOf(redirect);
  if (server !== undefined) {
    answers.serverUrl = server;
    names.push('server URL');
  } else if (redirects.length > 0) left.push('redirect URI');

  const remark =
    left.length > 0
      ? ` Its ${left.join(' and ')} could not be used: enter ${left.length > 1 ? 'them' : 'it'} by hand.`
      : '';
  return { answers, names, remark };
}

function sourceName(json: unknown, found: readonly Found[]): string {
  if (typeof json === 'object' && json !== null && Object.hasOwn(json, 'issuer')) {
    return 'the discovery JSON';
  }
  const paths = new Set(found.filter((one) => one.tenant).map(({ parts }) => parts.path));
  const [path = '', ...others] = paths;
  if (others.length > 0) return 'the URLs you pasted';
  const bare = path.replace(/\/$/, '');
  return pathNames.find(([shape]) => shape.test(bare))?.[1] ?? 'the URL you pasted';
}
