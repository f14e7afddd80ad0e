import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { companyOfHost } from '../../known-hosts.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { pages } from '../pages.ts';

const field = 'ldapHost';
const example = 'Write the name of the directory server, such as dc1.corp.example.com.';
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`);
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const numbersOnly = /^[\d.]+$/;

const messages = {
  'ldap-host-placeholder': `This is a placeholder. ${example}`,
  'ldap-host-http': `A directory has no web address. ${example}`,
  'ldap-host-other-provider':
    'This is an address of another identity provider, and not of a directory.',
  'ldap-host-several': `One server alone fits here. Write a name under which any of them answers, such as that of the domain.`,
  'ldap-host-is-dn': `This is a DN. ${example}`,
  'ldap-host-is-mail': `This is an e-mail address. ${example}`,
  'ldap-host-ipv6': `An IPv6 address does not go here. ${example}`,
  'ldap-host-not-host': `This is no host name. ${example}`,
} as const;

function refuse(code: keyof typeof messages): Reading {
  return refused(field, code, messages[code]);
}

/** Whether the connection that was chosen uses TLS. */
export function usesTls(connection: string | undefined): boolean {
  return connection !== 'plain';
}

/**
 * Reads the name of the directory server, alone or out of an LDAP URL, whose port it passes on as
 * `hostPort`. OpenMetadata wants no scheme: with one it looks up a name that nobody has.
 */
export function readHost(raw: string, connection: string | undefined): Reading {
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text: inner, notes } = unwrap(clean.text, field);
  if (/^[<{$]/.test(clean.text) && !inner.includes('://')) return refuse('ldap-host-placeholder');
  const findings = [...clean.notes, ...notes];
  const [, scheme, behind = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(inner) ?? [];
  const kind = scheme?.toLowerCase();
  const text = scheme === undefined ? inner : behind;
  const bare = text.replace(/[/?].*$/, '');
  const [, written = bare, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(bare) ?? [];
  const host = written.toLowerCase().replace(/\.$/, '');
  if (companyOfHost(host)) return refuse('ldap-host-other-provider');
  if (kind !== undefined && !/^ldaps?$/.test(kind)) return refuse('ldap-host-http');
  if (/[\s,;]/.test(text.trim()))
    return refuse(/=/.test(text) ? 'ldap-host-is-dn' : 'ldap-host-several');
  if (text.includes('=')) return refuse('ldap-host-is-dn');
  if (text.includes('@')) return refuse('ldap-host-is-mail');
  if (/^\[|:.*:/.test(bare)) return refuse('ldap-host-ipv6');
  if (isPlaceholder(host)) return refuse('ldap-host-placeholder');
  const address = ipv4.test(host);
  if (
    (!hostName.test(host) && !address) ||
    (numbersOnly.test(host) && !address) ||
    host.length > 253
  ) {
    return refuse('ldap-host-not-host');
  }
  if (scheme !== undefined || bare !== text || port !== undefined) {
    const message =
      port === undefined
        ? 'Only the name is needed here; what stood around it was removed.'
        : `Only the name is needed here. The port ${port} counts, unless the field below has another.`;
    findings.push(note(field, 'ldap-host-alone', message));
  }
  if (kind !== undefined && (kind === 'ldaps') !== usesTls(connection)) {
    findings.push(
      warning(
        field,
        'ldap-host-scheme-differs',
        kind === 'ldaps'
          ? 'You pasted an address with TLS, and the connection above is without.'
          : 'You pasted an address without TLS, and the connection above uses it. OpenMetadata has no StartTLS.',
        pages.overview,
      ),
    );
  }
  if (address && usesTls(connection) && connection !== 'any') {
    findings.push(
      warning(
        field,
        'ldap-host-address',
        'A certificate is seldom for an IP address. Write the name that is in it.',
        pages.overview,
      ),
    );
  }
  const also = port === undefined ? {} : { hostPort: port };
  return { value: host, also, findings };
}

/** The port in a pasted address, for its own field. */
export function portIn(raw: string): Readonly<Record<string, string>> {
  const { value, also } = readHost(raw, undefined);
  const port = also?.['hostPort'];
  return value !== undefined && port !== undefined ? { ldapPort: port } : {};
}

const named: Readonly<Record<string, string>> = { ldap: '389', ldaps: '636' };

/** Reads the port; without an answer it is that of the pasted URL, or the usual one. */
export function readPort(
  raw: string,
  { connection, hostPort }: { connection?: string | undefined; hostPort?: string | undefined },
): Reading {
  const tls = usesTls(connection);
  const text = raw.trim().replace(/^:/, '');
  const port =
    named[text.toLowerCase()] ?? (text === '' ? hostPort : text) ?? (tls ? '636' : '389');
  const no = (): Reading =>
    refused(
      'ldapPort',
      'ldap-port-not-port',
      'A port is a number from 1 to 65535: 636 with TLS, 389 without.',
    );
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) return no();
  const plainPort = port === '389' || port === '3268';
  const tlsPort = port === '636' || port === '3269';
  const findings =
    (tls && plainPort) || (!tls && tlsPort)
      ? [
          warning(
            'ldapPort',
            'ldap-port-tls',
            tls
              ? 'At this port a directory usually waits without TLS, and OpenMetadata has no StartTLS. With TLS it is 636, or 3269 for the global catalog.'
              : 'At this port a directory usually waits for TLS, and ends a connection without. Choose a connection with TLS above, or take 389.',
            pages.overview,
          ),
        ]
      : [];
  return { value: port, findings };
}
