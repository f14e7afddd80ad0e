import type { Finding } from '../../../read/finding.ts';
import type { Remark } from '../../../check/report.ts';

const customOidc =
  'Provider azure cannot reach this directory. Use custom-oidc, with issuer, key list and discovery URL from its discovery document.';

/** Sentences for refusals whose own speak of the page on which something was entered. */
const reworded: Readonly<Record<string, string>> = {
  'tenant-ciam': customOidc,
  'tenant-b2c': customOidc,
  'tenant-unsupported-cloud': customOidc,
  'tenant-other-cloud': customOidc,
  'tenant-partial-url': 'This looks like a part of a URL. Write the Directory (tenant) ID alone.',
  'tenant-too-long': 'This is far too long. Write the Directory (tenant) ID alone.',
  'tenant-is-secret': 'This looks like a client secret. Write the Directory (tenant) ID here.',
  'client-id-is-secret': 'This looks like a client secret. Write the Application (client) ID here.',
  'server-url-is-secret': 'This looks like a client secret. Write the address users open here.',
};

/**
 * What a reader of a single value has against it: its first error or warning, in words for a file.
 * That an ID is an example is no news in an excerpt.
 */
export function refusalIn(
  findings: readonly Finding[],
  { complete }: { complete: boolean },
): Remark | undefined {
  const refusal = findings.find(
    ({ severity, code }) => severity !== 'note' && (complete || !code.endsWith('-is-example')),
  );
  if (!refusal) return undefined;
  const { code, severity, message } = refusal;
  return { code, severity, message: reworded[code] ?? message };
}

const everywhere = [
  ...['tenant-not-guid', 'tenant-is-domain', 'tenant-keyword', 'tenant-is-email'],
  ...['tenant-consumers-guid', 'tenant-nil-guid', 'tenant-max-guid', 'tenant-path-word'],
  ...['tenant-url-without-tenant', 'tenant-url-http', 'tenant-url-user-info', 'tenant-url-port'],
  ...['tenant-url-path', 'tenant-unknown-host', 'tenant-portal-url', 'tenant-ciam', 'tenant-b2c'],
  ...['tenant-retired-host', 'tenant-unsupported-cloud', 'tenant-is-example', 'tenant-too-long'],
  ...['tenant-is-secret', 'tenant-hidden-character'],
];

/** What read/tenant.ts refuses or warns of, in OIDC_TENANT and in an authority. */
export const tenantRefusals: Readonly<Record<'alone' | 'inUrls', readonly string[]>> = {
  alone: [
    ...everywhere,
    ...['tenant-backslash', 'tenant-partial-url', 'tenant-other-cloud'],
    ...['tenant-url-malformed', 'tenant-url-scheme'],
  ],
  inUrls: [...everywhere, 'tenant-placeholder'],
};

/** The same of read/client-id.ts; a placeholder is a matter of the general rule. */
export const clientIdRefusals: readonly string[] = [
  ...['client-id-not-guid', 'client-id-url', 'client-id-other-provider', 'client-id-nil-guid'],
  ...['client-id-max-guid', 'client-id-microsoft-app', 'client-id-is-example'],
  ...['client-id-too-long', 'client-id-is-secret'],
  ...['client-id-hidden-character', 'client-id-backslash'],
];

// What is no address at all is a matter of the general rules.
const addresses = [
  ...['user-info', 'ipv6', 'wildcard', 'idn', 'trailing-dot', 'odd-ipv4', 'bad-host', 'bad-port'],
  ...['http', 'fragment', 'query', 'unsupported-character', 'bad-character', 'dot-segment'],
  'double-slash',
];

/** The same of read/server-url.ts and read/redirect-uri.ts, which looks at what the former makes. */
export const addressRefusals: readonly string[] = [
  ...[...addresses, 'too-long', 'is-secret', 'hidden-character'].map(
    (code) => `server-url-${code}`,
  ),
  ...['server-url-placeholder', 'server-url-is-microsoft', 'server-url-sub-path'],
  ...[...addresses, 'too-long', 'ambiguous'].map((code) => `redirect-uri-${code}`),
  ...['redirect-uri-no-path', 'redirect-uri-loopback-ip'],
];
