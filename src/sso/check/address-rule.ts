import { checkRedirectUri } from '../read/redirect-uri.ts';
import { readServerUrl, type ServerPolicy } from '../read/server-url.ts';
import { betterAddress, urlOf } from './addresses.ts';
import type { Config } from './config.ts';
import type { ConfigFinding } from './finding.ts';
import { about } from './report.ts';

// What is no address at all is a matter of the general rules.
const addresses = [
  ...['user-info', 'wildcard', 'idn', 'trailing-dot', 'odd-ipv4', 'bad-host', 'bad-port', 'http'],
  ...['fragment', 'query', 'bad-character', 'dot-segment', 'double-slash', 'too-long'],
];

/** The codes that reading an address has for whatever provider. */
export const addressCodes: readonly string[] = [
  ...[...addresses, 'is-secret', 'hidden-character', 'placeholder', 'sub-path'].map(
    (code) => `server-url-${code}`,
  ),
  ...[...addresses, 'ambiguous'].map((code) => `redirect-uri-${code}`),
];

/**
 * What a provider does not take as the server's address or as a redirect URI, with the words of the
 * readers: see read/server-url.ts and read/redirect-uri.ts.
 */
export function addressFindings(config: Config, policy: ServerPolicy): ConfigFinding[] {
  return [...serverFindings(config, policy), ...redirectFindings(config, policy)];
}

function serverFindings(config: Config, policy: ServerPolicy): ConfigFinding[] {
  const entry = config.settings.get('oidcServerUrl');
  const url = urlOf(entry);
  const asked = config.flow === 'confidential' && entry?.origin === 'written';
  if (!asked || url === undefined || betterAddress(config) !== undefined) return [];
  const refusal = readServerUrl(url, policy).findings.find(({ severity }) => severity !== 'note');
  if (!refusal) return [];
  const { code, severity, message } = refusal;
  return [about(entry, { code, severity, message })];
}

function redirectFindings({ flow, settings }: Config, policy: ServerPolicy): ConfigFinding[] {
  const entry = settings.get(flow === 'confidential' ? 'oidcCallbackUrl' : 'callbackUrl');
  const url = urlOf(entry);
  if (!entry || url === undefined || entry.origin === 'default') return [];
  return checkRedirectUri(url, policy).findings.map(({ code, severity, message }) =>
    about(entry, { code, severity, message }),
  );
}
