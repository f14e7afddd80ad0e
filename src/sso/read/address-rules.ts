import type { UrlParts } from '../text/url-parts.ts';

/** A reason to refuse an address; `code` gets the field's prefix. */
export interface AddressRule {
  code: string;
  refuses: (parts: UrlParts) => boolean;
  message: string;
}

// The two names of the machine itself that a redirect URI may have.
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`, 'i');
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const dottedIpv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
// A last label like this makes browsers read the whole host as an IPv4 number (WHATWG URL).
const ipv4ish = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i;
const pathCharacters = /^(?:[A-Za-z0-9._~/@:&=+-]|%[0-9A-Fa-f]{2})*$/;

/** What a provider adds to the rules. */
export interface AddressPolicy {
  /** Default: for localhost alone, as nearly all providers have it. */
  http?: 'localhost' | 'anywhere';
  /** The provider's own reasons, asked before those about single characters. */
  rules?: readonly AddressRule[];
}

/** Why a URL cannot be a redirect URI; undefined when nothing speaks against it. */
export function refusalOfAddress(
  parts: UrlParts,
  { http = 'localhost', rules = [] }: AddressPolicy = {},
): AddressRule | undefined {
  return [...shape, ...rules, ...spelling, ...(http === 'localhost' ? [localHttp] : [])].find(
    ({ refuses }) => refuses(parts),
  );
}

const localHttp: AddressRule = {
  code: 'http',
  refuses: ({ scheme, host }) => scheme === 'http' && !loopback.has(host.toLowerCase()),
  message:
    'Sign-in needs https://; http:// is accepted for localhost only. Put OpenMetadata behind TLS and write https://.',
};

/**
 * What no redirect URI may be, first by its shape, then by its spelling, in the order of asking. No fragment: RFC 6749 section 3.1.2. User info,
 * ports and IPv4 spellings: WHATWG URL, which browsers follow. Compared letter by letter: RFC 6749
 * section 3.1.2.3.
 */
const shape: readonly AddressRule[] = [
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
];

const spelling: readonly AddressRule[] = [
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
    message: 'The host ends in a dot. Remove it; redirect URIs are compared letter by letter.',
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
    message:
      'The path has two slashes in a row. Write one; redirect URIs are compared letter by letter.',
  },
];
