import type { UrlParts } from '../text/url-parts.ts';

/** A reason to refuse an address; `code` gets the field's prefix. */
export interface AddressRule {
  code: string;
  refuses: (parts: UrlParts) => boolean;
  message: string;
}

// Entra ignores the port of these two and of nothing else.
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`, 'i');
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const dottedIpv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
// A last label like this makes browsers read the whole host as an IPv4 number (WHATWG URL).
const ipv4ish = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i;
const pathCharacters = /^(?:[A-Za-z0-9._~/@:&=+-]|%[0-9A-Fa-f]{2})*$/;

/**
 * What a URL must not be if Entra is to accept it as a redirect URI, in the order of asking.
 *
 * Microsoft, "Redirect URI (reply URL) restrictions and limitations"; no fragment: RFC 6749
 * section 3.1.2. User info, ports and IPv4 spellings: WHATWG URL, which browsers follow.
 */
export const addressRules: readonly AddressRule[] = [
  {
    code: 'scheme',
    refuses: ({ scheme }) => scheme !== 'https' && scheme !== 'http',
    message: 'Only https:// works here, and http:// for localhost.',
  },
  {
    code: 'user-info',
    refuses: ({ userInfo }) => userInfo !== undefined,
    message: 'There is an @ before the host. Remove the user name and everything else before it.',
  },
  {
    code: 'no-host',
    refuses: ({ host }) => host === '',
    message:
      'The host is missing. Write it after https://, as in https://openmetadata.example.com.',
  },
  {
    code: 'ipv6',
    refuses: ({ host }) => host.startsWith('['),
    message: 'Entra does not support IPv6 addresses such as [::1]. Use localhost or a host name.',
  },
  {
    code: 'wildcard',
    refuses: ({ host, path }) => host.includes('*') || path.includes('*'),
    message: 'A wildcard is not a place to return to. Write the one address OpenMetadata has.',
  },
  {
    code: 'idn',
    refuses: ({ host }) => /[^\0-\x7f]/.test(host),
    message: 'The host has letters outside a to z. Write it in punycode, which starts with xn--.',
  },
  {
    code: 'trailing-dot',
    refuses: ({ host }) => host.endsWith('.'),
    message: 'The host ends in a dot. Remove it; Entra compares the text exactly.',
  },
  {
    code: 'odd-ipv4',
    refuses: ({ host }) => ipv4ish.test(host) && !dottedIpv4.test(host),
    message:
      'Browsers read this host as an IP address in disguise. Write it as four plain numbers.',
  },
  {
    code: 'bad-host',
    refuses: ({ host }) => !hostName.test(host) || host.length > 253,
    message: 'This is not a host name. Use letters, digits, hyphens and dots only.',
  },
  {
    code: 'bad-port',
    refuses: ({ port }) => port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && +port <= 65535),
    message: 'The port is not a number from 1 to 65535. Correct it, or remove it with its colon.',
  },
  {
    code: 'http',
    refuses: ({ scheme, host }) => scheme === 'http' && !loopback.has(host.toLowerCase()),
    message:
      'Entra accepts http:// for localhost only. Put OpenMetadata behind TLS and write https://.',
  },
  {
    code: 'fragment',
    refuses: ({ fragment }) => fragment !== undefined,
    message: 'Remove the # and all that follows. A redirect URI cannot have it.',
  },
  {
    code: 'query',
    refuses: ({ query }) => query !== undefined,
    message:
      'Remove the question mark and all that follows. OpenMetadata’s addresses have no query.',
  },
  {
    code: 'unsupported-character',
    refuses: ({ path }) => /[!$'(),;]/.test(path),
    message: "Entra does not support the characters ! $ ' ( ) , ; in a redirect URI. Remove them.",
  },
  {
    code: 'bad-character',
    refuses: ({ path }) => !pathCharacters.test(path),
    message: 'The path has a character that must not stand in a URL. Remove it.',
  },
  {
    code: 'dot-segment',
    refuses: ({ path }) => path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)),
    message: 'The path has a segment of dots, which browsers resolve. Write the final path.',
  },
  {
    code: 'double-slash',
    refuses: ({ path }) => path.includes('//'),
    message: 'The path has two slashes in a row. Write one; Entra compares the text exactly.',
  },
];
