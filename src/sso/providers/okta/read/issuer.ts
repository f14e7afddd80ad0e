import { companyOfHost } from '../../known-hosts.ts';
import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, type Reading } from '../../../read/reading.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { oktaHost, withoutAdmin } from '../hosts.ts';

const write =
  'Write your Okta domain, as in https://acme.okta.com, or the Issuer URI of a custom authorization server.';

const messages = {
  'okta-issuer-placeholder': `This is a placeholder. ${write}`,
  'okta-issuer-not-url': `This is not a whole address. ${write}`,
  'okta-issuer-name-alone': `This is a name alone. ${write}`,
  'okta-issuer-site': `This is a site of Okta’s own, not of your organization. ${write}`,
  'okta-issuer-user-info': `There is a user name or password in this address. ${write}`,
  'okta-issuer-port': `An Okta address has no port. ${write}`,
  'okta-issuer-server-missing':
    'Behind /oauth2 the ID of the authorization server is missing. Write https://acme.okta.com/oauth2/default, or leave out /oauth2 for the organization’s own server.',
  'okta-issuer-server-name':
    'Behind /oauth2/ stands neither default nor the ID of an authorization server, which starts with aus. Copy the Issuer URI under Security › API › Authorization Servers.',
  'okta-issuer-order':
    'The order is /oauth2/ and then the ID of the server, as in https://acme.okta.com/oauth2/default.',
  'okta-issuer-path': `There is a path in this address that no issuer has. ${write}`,
} as const;

function refuse(code: keyof typeof messages): Reading {
  return refused('oktaIssuer', code, messages[code]);
}

const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** What follows an issuer in the addresses of its server. */
const tail =
  /(?:\/\.well-known\/(?:openid-configuration|oauth-authorization-server)|\/v1\/(?:authorize|token|keys|userinfo|introspect|revoke|logout))$/;
const serverId = /^(?:default|aus[0-9A-Za-z]{17,18})$/;

/**
 * Reads the issuer of the organization's own authorization server (`https://acme.okta.com`) or of a
 * custom one (`https://acme.okta.com/oauth2/default`). `value` has no slash at the end.
 *
 * A custom domain may be any host, so only hosts of other companies are refused. Okta, "Authorization
 * servers" (IDs with 21 characters) and "Okta organizations"; okta-auth-js (issuer, -admin).
 */
export function readIssuer(raw: string): Reading {
  const clean = cleanText(raw, 'oktaIssuer');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'oktaIssuer');
  if (isBlankToFill(clean.text)) return refuse('okta-issuer-placeholder');
  const findings = [...clean.notes, ...notes];
  const say = (code: string, message: string): void => {
    findings.push(note('oktaIssuer', `okta-issuer-${code}`, message));
  };

  const bare = !text.includes('://');
  if (bare && /^[\w-]+$/.test(text)) return refuse('okta-issuer-name-alone');
  const parts = splitUrl(bare ? `https://${text}` : text);
  if (!parts || !/^https?$/.test(parts.scheme)) return refuse('okta-issuer-not-url');
  if (parts.userInfo !== undefined) return refuse('okta-issuer-user-info');
  if (parts.port !== undefined && parts.port !== '443') return refuse('okta-issuer-port');
  const written = parts.host.toLowerCase();
  if (!host.test(written)) return refuse('okta-issuer-not-url');
  const kind = oktaHost(written);
  const company = companyOfHost(written);
  if (kind === undefined && company !== undefined) {
    const message = `This is an address of ${company}, not of Okta. ${write}`;
    return refused('oktaIssuer', 'okta-issuer-other-provider', message);
  }
  if (kind === 'site') return refuse('okta-issuer-site');

  const origin = `https://${kind === 'admin' ? withoutAdmin(written) : written}`;
  if (bare || parts.scheme === 'http') say('https', 'https:// put in front.');
  if (written !== parts.host) say('lower-cased', 'Capital letters in the host made small.');
  if (kind === 'admin') {
    const path = parts.path.replace(/\/+$/, '') === '' ? '' : ' and its path';
    say(
      'admin',
      `-admin${path} removed: that is the address of the Admin Console, where nobody signs in.`,
    );
    return { value: origin, findings };
  }
  const path = pathOf(parts.path, parts.query ?? parts.fragment);
  if (typeof path === 'string') return refuse(path);
  if (path.shortened) say('shortened', path.shortened);
  return { value: `${origin}${path.server}`, findings };
}

/** Of a path what belongs to the issuer, or why it is none. */
function pathOf(
  path: string,
  more: string | undefined,
): { server: string; shortened?: string } | keyof typeof messages {
  const plain = path.replace(/\/+$/, '');
  const rest = plain.replace(tail, '');
  if (more !== undefined && rest === plain) return 'okta-issuer-path';
  const shortened =
    rest !== plain
      ? 'Issuer taken from the address of one of its endpoints.'
      : plain !== path && path !== '/'
        ? 'Slash at the end removed.'
        : path === '/'
          ? 'Slash at the end removed: the issuer has none.'
          : '';
  const answer = (server: string) => ({ server, ...(shortened && { shortened }) });
  if (rest === '') return plain.includes('/v1/') ? 'okta-issuer-path' : answer('');
  // Below /oauth2 without an ID stand the endpoints of the organization's own server.
  if (rest === '/oauth2') return /\/v1\//.test(plain) ? answer('') : 'okta-issuer-server-missing';
  const [, id] = /^\/oauth2\/([^/]+)$/.exec(rest) ?? [];
  if (id !== undefined) return serverId.test(id) ? answer(rest) : 'okta-issuer-server-name';
  return /\/oauth2$/.test(rest) ? 'okta-issuer-order' : 'okta-issuer-path';
}

// As in ${yourOktaDomain}, {ISSUER_URL} and https://{yourOktaDomain}/oauth2/default.
function isBlankToFill(text: string): boolean {
  return (
    (isPlaceholder(text) && !text.includes('://')) ||
    /[{}<>]|\byour-?okta-?domain/i.test(text.replace(/^[<{](.*:\/\/.*)[>}]$/, '$1'))
  );
}
