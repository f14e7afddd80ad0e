import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import { serverAddress, urlOf } from '../addresses.ts';
import { isLoopback } from '../../text/loopback.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { Rule } from '../rule.ts';

/** Which of the two redirect URIs a flow sends. */
const sent = { confidential: 'oidcCallbackUrl', public: 'callbackUrl' } as const;

/**
 * The redirect URI: `callback-missing`, `callback-localhost` (every example of the documentation up to
 * 1.12 has http://localhost:8585/callback), `callback-path`, `callback-differs`.
 *
 * AuthCallbackServlet listens on /callback. AUTHENTICATION_CALLBACK_URL is what the browser client
 * sends, OIDC_CALLBACK what the server sends (AuthProvider.util.ts, AuthenticationCodeFlowHandler).
 */
export const callback: Rule = {
  name: 'callback',
  at: 'setting',
  codes: ['callback-missing', 'callback-localhost', 'callback-path', 'callback-differs'],
  run,
};

function run(config: Config): ConfigFinding[] {
  if (!config.oidc) return [];
  return (['callbackUrl', 'oidcCallbackUrl'] as const).flatMap((key) => {
    if (key === 'oidcCallbackUrl' && config.flow === 'public') return [];
    const entry = config.settings.get(key);
    const text = textOf(entry)?.trim();
    if (!entry || text === '' || entry.origin === 'default') return unset(config, key, entry);
    const url = urlOf(entry);
    const remark = url === undefined ? undefined : remarkOn(config, key, entry, url);
    return remark ? [about(entry, remark)] : [];
  });
}

function unset(
  config: Config,
  key: 'callbackUrl' | 'oidcCallbackUrl',
  entry: Entry | undefined,
): ConfigFinding[] {
  const { flow, complete, target } = config;
  const needed = flow !== undefined && sent[flow] === key && complete;
  if (!needed || (entry && entry.value === undefined)) return [];
  const confidential = key === 'oidcCallbackUrl';
  const usual = target === 'kubernetes' ? 'http://openmetadata:8585' : 'http://localhost:8585';
  const local = confidential && target !== 'kubernetes' && serverAddress(config) === undefined;
  const remark: Remark = {
    code: 'callback-missing',
    severity: local ? 'warning' : 'error',
    message: confidential
      ? `${nameIn(config, key)} is not set, and its default is ${usual}/callback. Write the address of your server and /callback.`
      : `${nameIn(config, key)} is empty, so the browser has no address to come back to. Write the address of your server and /callback.`,
  };
  return [entry ? about(entry, remark) : missing(key, remark)];
}

function remarkOn(
  config: Config,
  key: 'callbackUrl' | 'oidcCallbackUrl',
  entry: Entry,
  text: string,
): Remark | undefined {
  const parts = splitUrl(text);
  if (!parts) return undefined;
  const server = serverAddress(config);
  const fix = server === undefined ? undefined : replace(entry, `${server}/callback`);
  const matters = config.flow !== undefined && sent[config.flow] === key;
  const severity = matters || config.flow === undefined ? 'error' : 'warning';
  const name = nameIn(config, key);
  if (isLoopback(parts.host)) {
    const elsewhere = otherHosts(config, key).some((host) => !isLoopback(host));
    if (elsewhere) {
      const message = `${name} leads users to their own machine. Write the address of your server and /callback.`;
      return { code: 'callback-localhost', severity, message, fix };
    }
  }
  if (!/\/callback$/.test(parts.path) || /\/(?:auth|saml)\/callback$/.test(parts.path)) {
    const message = `${name} must be the address of your server and /callback, exactly as registered.`;
    const slash = /^\/callback\/+$/.test(parts.path);
    const own = slash && server === undefined ? replace(entry, text.replace(/\/+$/, '')) : fix;
    return { code: 'callback-path', severity, message, fix: own };
  }
  if (server !== undefined && text !== `${server}/callback`) {
    const message = `${name} and ${nameIn(config, 'oidcServerUrl')} are different addresses. It must be the server’s address and /callback.`;
    const same = text.toLowerCase() === `${server}/callback`;
    return { code: 'callback-differs', severity, message, fix: same ? fix : undefined };
  }
  if (isLoopback(parts.host)) {
    const message = `With localhost in ${name} users can sign in on this machine only.`;
    return { code: 'callback-localhost', severity: 'note', message };
  }
  return undefined;
}

function otherHosts({ settings }: Config, key: string): string[] {
  return (['callbackUrl', 'oidcCallbackUrl', 'oidcServerUrl'] as const).flatMap((other) => {
    const entry = settings.get(other);
    const host =
      other === key || entry?.origin !== 'written' ? '' : splitUrl(textOf(entry) ?? '')?.host;
    return host ? [host] : [];
  });
}
