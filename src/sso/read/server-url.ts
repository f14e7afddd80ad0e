import type { Finding } from './finding.ts';
import { splitUrl, type UrlParts } from '../text/url-parts.ts';
import { refusalOfAddress } from './address-rules.ts';
import { cleanText, unwrap } from './raw-text.ts';
import { note, refused, warning, type Reading } from './reading.ts';
import { checkRedirectUri, type RedirectPolicy } from './redirect-uri.ts';

const example = 'https://openmetadata.example.com';

const messages = {
  'server-url-placeholder': `This is a placeholder. Write the address your users open, as in ${example}.`,
  'server-url-no-scheme': `Write https:// in front, as in ${example}. Only localhost may have http://.`,
  'server-url-malformed': `This URL is not complete. After https: come two slashes and a host, as in ${example}.`,
  'server-url-scheme': 'Only https:// works here, and http:// for localhost.',
} as const;

const defaultPorts: Readonly<Record<string, string>> = { https: '443', http: '80' };

// Pages and endpoints of OpenMetadata itself, in any case: a server below such a path would have a
// redirect URI like /Callback/callback. What stands before them is the server.
const ownPaths =
  /(?:\/+(?:(?:auth\/|saml\/|silent-)?callback|signin|signup|my-data|api(?:\/v1(?:\/.*)?)?))+$/i;

function refuse(code: keyof typeof messages): Reading {
  return refused('serverUrl', code, messages[code]);
}

/** What a provider knows about addresses that OpenMetadata may be opened at. */
export interface ServerPolicy extends RedirectPolicy {
  /** Why a host, in small letters, cannot be OpenMetadata's. */
  notServer?: (host: string) => { code: string; message: string } | undefined;
}

/** The server URL that a redirect URI of OpenMetadata's belongs to, read as one; undefined for any other. */
export function serverUrlOf(redirectUri: string, policy?: ServerPolicy): string | undefined {
  const base = /^(.*?)(?:\/auth)?\/(?:silent-)?callback$/.exec(redirectUri)?.[1];
  return base === undefined ? undefined : readServerUrl(base, policy).value;
}

/**
 * Reads the address users open OpenMetadata at, the base of its redirect URIs.
 *
 * `value` is `scheme://host[:port][/path]`: lower-case host, no default port, no trailing slash.
 * Codes start with `server-url-`, or `redirect-uri-` for what its callback cannot be. Source:
 * open-metadata/OpenMetadata#26551.
 */
export function readServerUrl(raw: string, policy: ServerPolicy = {}): Reading {
  const clean = cleanText(raw, 'serverUrl');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'serverUrl');
  if (isTemplate(clean.text, text)) return refuse('server-url-placeholder');
  const parts = splitUrl(text);
  if (!parts) return refuse(incomplete(text));
  const path = serverPath(parts.path);
  const rule = refusalOfAddress({ ...parts, path: path.text }, policy);
  if (rule) return refused('serverUrl', `server-url-${rule.code}`, rule.message);
  const foreign = policy.notServer?.(parts.host.toLowerCase());
  if (foreign) return refused('serverUrl', foreign.code, foreign.message);

  const origin = serverOrigin(parts, text);
  const value = `${origin.text}${path.text}`;
  // The longest of the redirect URIs stands for all of them.
  const callback = checkRedirectUri(`${value}/auth/callback`, policy);
  if (callback.value === undefined) return callback;
  const findings = [clean.notes, notes, origin.notes, path.notes, callback.findings].flat();
  return { value, findings };
}

// <https://…> is how mail programs write a URL; <server> is a blank.
function isTemplate(written: string, inner: string): boolean {
  const blank = /^[<{]/.test(written) && !inner.includes('://');
  return blank || /[{}<>]|\byour-?(?:domain|host|server|openmetadata)/i.test(inner);
}

function incomplete(text: string): keyof typeof messages {
  if (/^https?:/i.test(text)) return 'server-url-malformed';
  // localhost:8585 is a host and a port, javascript:… is a scheme.
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? 'server-url-scheme' : 'server-url-no-scheme';
}

function serverOrigin(parts: UrlParts, text: string): { text: string; notes: Finding[] } {
  const { scheme, port } = parts;
  const host = parts.host.toLowerCase();
  const notes: Finding[] = [];
  if (host !== parts.host || !text.startsWith(scheme)) {
    notes.push(
      note('serverUrl', 'server-url-lower-cased', 'Capital letters in the host made small.'),
    );
  }
  if (port === undefined) return { text: `${scheme}://${host}`, notes };
  if (port !== defaultPorts[scheme]) return { text: `${scheme}://${host}:${port}`, notes };
  const message = `Port ${port} removed: it is the default, and browsers leave it out.`;
  notes.push(note('serverUrl', 'server-url-default-port', message));
  return { text: `${scheme}://${host}`, notes };
}

function serverPath(path: string): { text: string; notes: Finding[] } {
  const notes: Finding[] = [];
  const noSlash = path.replace(/(?<!\/)\/+$/, '');
  const text = noSlash.replace(ownPaths, '').replace(/(?<!\/)\/+$/, '');
  if (noSlash !== path) {
    notes.push(note('serverUrl', 'server-url-trailing-slash', 'Slash at the end removed.'));
  }
  if (text !== noSlash) {
    notes.push(
      note(
        'serverUrl',
        'server-url-path-removed',
        'The path of an OpenMetadata page was removed; only the server’s address is needed.',
      ),
    );
  }
  if (text !== '') {
    notes.push(
      warning(
        'serverUrl',
        'server-url-sub-path',
        'After sign-in OpenMetadata forgets a path such as this one and users get a 404. Serve it at the root of a host.',
      ),
    );
  }
  return { text, notes };
}
