import type { ErrorTable } from './entry.ts';

/** What stands between the server and an address besides `start.ts`: certificates, TLS, routes, in the words of Java, Go, OpenSSL and curl. */
export const reach = {
  'certificate-other-name': {
    at: ['prepare', 'keys'],
    connection: true,
    label: 'No subject alternative DNS name matching … found',
    title: 'the certificate is for another name',
    happened:
      'The server reached an address whose certificate does not have the name that it asked for.',
    causes: [
      'A setting has an internal name or an IP address, and the certificate has the public name.',
      '“Invalid SNI” is the other way round: the certificate of OpenMetadata lacks the name by which it was opened.',
    ],
    fix: 'Write the name that is in the certificate, and make it resolve where the server runs.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: [
      'No subject alternative DNS name matching',
      'No subject alternative names',
      'No name matching',
      'certificate is valid for',
      'match any of the subject alternative names',
      'no alternative certificate subject name matches',
      'Invalid SNI',
    ],
  },
  'certificate-expired': {
    at: ['prepare', 'connect', 'keys'],
    connection: true,
    label: 'CertificateExpiredException',
    title: 'a certificate has expired',
    happened: 'The address that the server asked has a certificate whose time is over.',
    fix: 'Renew the certificate there. Check the clock of the server too.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: ['CertificateExpiredException', 'certificate has expired'],
  },
  'no-tls-in-common': {
    at: ['prepare', 'connect', 'keys'],
    connection: true,
    label: 'Received fatal alert: handshake_failure',
    title: 'the two have no TLS in common',
    happened:
      'The other side ended the TLS handshake. It offers no version or cipher that Java takes, or it wants a certificate of the server.',
    fix: 'Look at what stands in front of the provider: a proxy that inspects TLS, or one that wants client certificates. At a directory, ask its administrator which versions and ciphers it takes.',
    texts: [
      ...['fatal alert: handshake_failure', 'fatal alert: protocol_version'],
      ...['alert handshake failure', 'alert protocol version', 'no cipher suites in common'],
      'protocol is disabled or cipher suites are inappropriate',
      'SSLHandshakeException: Remote host terminated the handshake',
    ],
  },
  'no-route': {
    at: ['prepare', 'connect', 'keys'],
    connection: true,
    label: 'No route to host',
    title: 'there is no way to an address',
    happened:
      'The network where the server runs has no way to this address, or a firewall refuses it.',
    fix: 'Try the address from where the server runs, and open the way.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: ['NoRouteToHostException', 'No route to host', 'Network is unreachable'],
  },
} as const satisfies ErrorTable;
