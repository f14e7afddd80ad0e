import { refusalOfAddress } from '../../../read/address-rules.ts';
import type { Finding } from '../../../read/finding.ts';
import { cleanText, codePrefix, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { companyOfHost } from '../../known-hosts.ts';

const example = 'https://login.example.com';

/** What follows the address of Keycloak itself, wherever it was copied. */
const inside = /\/+(?:realms|admin|js|resources)(?:\/.*)?$/;

/**
 * Reads the address of a Keycloak server. `value` is `scheme://host[:port][/prefix]` without a slash at
 * the end. Codes start with the prefix of the field.
 *
 * http is Keycloak's to allow: its cookies are marked secure, and a realm answers "HTTPS required" to
 * public addresses (tried on 26.7), so for users it works on localhost alone. A server may use it.
 */
export function readBaseUrl(raw: string, field: 'keycloakUrl' | 'internalUrl'): Reading {
  const prefix = codePrefix(field);
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, field);
  const refuse = (code: string, message: string): Reading =>
    refused(field, `${prefix}-${code}`, message);
  if (/[{}<>]|^\$|\byour-?(?:domain|host|server|keycloak)/i.test(text)) {
    return refuse('placeholder', `This is a placeholder. Write the address, as in ${example}.`);
  }
  const parts = splitUrl(text);
  if (!parts) {
    return refuse('no-scheme', `Write https:// or http:// in front, as in ${example}.`);
  }
  const path = parts.path.replace(inside, '').replace(/\/+$/, '');
  const cut = parts.path.replace(/\/+$/, '') !== path;
  const address = {
    ...{ scheme: parts.scheme, host: parts.host, path },
    ...(parts.port !== undefined && { port: parts.port }),
    ...(parts.userInfo !== undefined && { userInfo: parts.userInfo }),
    ...(!cut && parts.query !== undefined && { query: parts.query }),
    ...(!cut && parts.fragment !== undefined && { fragment: parts.fragment }),
  };
  const rule = refusalOfAddress(address, { http: 'anywhere' });
  if (rule) return refuse(rule.code, messages[rule.code] ?? rule.message);
  const host = parts.host.toLowerCase();
  const company = companyOfHost(host);
  if (company !== undefined) {
    return refuse('other-provider', `This is an address of ${company}, not of Keycloak.`);
  }
  const usual = { https: '443', http: '80' }[parts.scheme];
  const port = parts.port === undefined || parts.port === usual ? '' : `:${parts.port}`;
  const value = `${parts.scheme}://${host}${port}${path}`;
  const changes: Finding[] = [];
  if (cut) {
    const message =
      'Only the address before /realms/ or /admin/ is needed. The realm has its own field.';
    changes.push(note(field, `${prefix}-path-removed`, message));
  } else if (parts.path.endsWith('/')) {
    changes.push(note(field, `${prefix}-trailing-slash`, 'Slash at the end removed.'));
  }
  if (host !== parts.host || !text.startsWith(parts.scheme)) {
    const message = 'Capital letters in the host made small.';
    changes.push(note(field, `${prefix}-lower-cased`, message));
  }
  if (parts.port !== undefined && port === '') {
    const message = `Port ${parts.port} removed: it is the default, and browsers leave it out.`;
    changes.push(note(field, `${prefix}-default-port`, message));
  }
  if (path === '/auth') {
    const message =
      'Keycloak has /auth in its addresses up to release 16, or when it is started with --http-relative-path=/auth. Otherwise leave it out.';
    changes.push(note(field, `${prefix}-auth-prefix`, message));
  }
  if (field === 'keycloakUrl' && parts.scheme === 'http' && !isLoopback(host)) {
    const message =
      'Keycloak marks its cookies as secure, and browsers send those over http to localhost only. Use https for the address that users open.';
    changes.push(warning(field, `${prefix}-http`, message));
  }
  return { value, findings: [...clean.notes, ...notes, ...changes] };
}

const messages: Readonly<Record<string, string>> = {
  scheme: 'Only https:// and http:// work here.',
  query: 'Remove the question mark and all that follows.',
  fragment: 'Remove the # and all that follows.',
};
