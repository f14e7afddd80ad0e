import type { ErrorTable } from './entry.ts';

/** Texts at the start of the server and of its connections: Dropwizard, SnakeYAML, java.net, JSSE; open-metadata/OpenMetadata #24193, #22992, #9525; helm-charts#483. */
export const start = {
  'certificate-not-trusted': {
    label: 'PKIX path building failed',
    title: 'the server does not trust a certificate',
    happened:
      'The server asked an address over HTTPS and is unable to trust its SSL certificate: its Java does not know who signed it.',
    causes: [
      'The provider has a certificate of your own authority, or a proxy puts its own in the way.',
    ],
    fix: 'Put the certificate of your authority into the trust store of the server, or name one with `-Djavax.net.ssl.trustStore` in `OPENMETADATA_OPTS`.',
    texts: [
      'PKIX path building failed',
      'unable to find valid certification path',
      'SunCertPathBuilderException',
    ],
  },
  'unknown-host': {
    label: 'UnknownHostException',
    title: 'a name cannot be resolved',
    happened:
      'The server asked for an address whose host name has no answer where the server runs.',
    causes: ['The name is misspelt, or only known outside the container.'],
    fix: 'Ask for the name inside the container. Use one that is known there.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: [
      'UnknownHostException',
      'Name or service not known',
      'Temporary failure in name resolution',
    ],
  },
  'connection-refused': {
    label: 'Connection refused',
    title: 'nothing listens at an address',
    happened: 'The host is there, and nothing answers at that port.',
    causes: [
      'The address is `localhost`, which inside a container is the container itself.',
      'Port or firewall.',
    ],
    fix: 'Take an address that answers inside the container.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: ['Connection refused'],
  },
  'connection-timed-out': {
    label: 'Connect timed out',
    title: 'an address does not answer',
    happened: 'The server waited for an answer and none came.',
    causes: ['A firewall drops the connection, or a proxy is needed.'],
    fix: 'Let the server reach the address, or set the proxy of your network in `OPENMETADATA_OPTS`.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: [
      'connect timed out',
      'connection timed out',
      'read timed out',
      'SocketTimeoutException',
    ],
  },
  'malformed-yaml': {
    label: 'Malformed YAML',
    title: 'the file is no YAML once the variables are in',
    happened:
      'The server puts variables into `openmetadata.yaml` and parses the result, which failed at the line and column it names.',
    causes: [
      'A value with `{`, `[`, `#` or a colon stands without quotes.',
      'A brace or a quote is left over.',
    ],
    fix: 'Write the value of that line so that YAML can read it. The doctor shows where, when you paste the file.',
    texts: ['Malformed YAML at line', 'while parsing a block mapping', 'while parsing a flow'],
  },
  'custom-params-no-text': {
    label: 'customParams',
    title: 'the custom parameters have the wrong type',
    happened: 'The server or the chart met a value of another type in the custom parameters.',
    fix: 'Write them as the settings reference says, or leave them out.',
    settings: ['oidcCustomParams'],
    texts: [
      'oidcConfiguration.customParams',
      'OidcClientConfig["customParams"]',
      'element of `java.util.LinkedHashMap`',
    ],
  },
  'unrecognized-field': {
    label: 'Unrecognized field',
    title: 'the server does not know a key',
    happened: 'The file has a key that this release does not have, and the server does not start.',
    causes: ['The file was written for another release, or a block stands in the wrong place.'],
    fix: 'Remove the key, or correct its name or place.',
    texts: ['Unrecognized field at'],
    more: { href: '/deployment/security/configuration-parameters', name: 'Settings reference' },
  },
  'not-an-allowed-value': {
    label: 'not one of the values accepted',
    title: 'a value is none of the allowed ones',
    happened: 'The server compared a value with a list, and it is not in it.',
    fix: 'Take one of the values that the message lists; case counts.',
    texts: ['not one of the values accepted for Enum', 'Failed to parse value'],
  },
  'list-without-brackets': {
    label: 'no String-argument constructor',
    title: 'a list stands without its brackets',
    happened: 'The server wanted a list and got a text.',
    fix: 'Write the value in square brackets.',
    settings: ['adminPrincipals', 'publicKeyUrls', 'jwtPrincipalClaims'],
    texts: ['no String-argument constructor/factory method to deserialize from String value'],
  },
  'client-id-and-secret-required': {
    label: 'Client ID and Client Secret is required',
    title: 'the confidential client lacks its ID or secret',
    happened: 'The server makes the client at its start, and one of the two is empty.',
    fix: 'Set both, or take the public client.',
    settings: ['oidcClientId', 'oidcClientSecret'],
    texts: ['Client ID and Client Secret is required'],
    flow: 'confidential',
  },
  'auth-method-not-supported': {
    label: 'Authentication method not supported',
    title: 'the provider takes the secret in another way',
    happened: 'The provider does not offer the way in which the secret is sent.',
    fix: 'Take one that its discovery document lists.',
    settings: ['oidcClientAuthMethod'],
    texts: [
      'not supported by provider according to provider metadata',
      'Configured authentication method',
    ],
    flow: 'confidential',
  },
  'mapping-lacks-both': {
    label: 'Invalid JWT Principal Claims Mapping',
    title: 'the mapping is not complete',
    happened:
      'A mapping names the claim of the user name and the one of the e-mail address; one is missing.',
    fix: 'Write both, or leave the mapping empty.',
    settings: ['jwtPrincipalClaimsMapping'],
    texts: ['Invalid JWT Principal Claims Mapping'],
  },
  'loaded-from-database': {
    label: 'Loaded security configuration from database',
    title: 'settings in the database win over your files',
    happened:
      'The server took its sign-in settings from its database and not from files and variables.',
    causes: ['Since 1.10 the first start writes them there.'],
    fix: 'Change them in the settings of OpenMetadata, or remove them with `openmetadata-ops.sh remove-security-config` and restart.',
    texts: ['Loaded security configuration from database'],
    general: true,
    more: {
      href: '/deployment/security#files-or-database-which-settings-win',
      name: 'Which settings win',
    },
  },
  'jwt-not-generated': {
    label: 'Failed to generate JWT Token',
    title: 'the server cannot sign tokens',
    happened: 'The server has no private key that it can use.',
    causes: ['A path is wrong, or the file is not in DER form.'],
    fix: 'Give both key files where the server can read them.',
    settings: ['jwtPrivateKeyFile', 'jwtPublicKeyFile'],
    texts: ['Failed to generate JWT Token'],
    more: { href: '/deployment/security/enable-jwt-tokens', name: 'Keys of the server' },
  },
  'settings-from-files': {
    label: 'Using security configuration from YAML',
    title: 'the server uses your files',
    happened:
      'No sign-in settings are stored in the database, or they could not be read. So files and variables count.',
    fix: 'Nothing is wrong with that. Search the lines below it for the error.',
    texts: ['Using security configuration from YAML', 'falling back to YAML'],
    general: true,
    more: {
      href: '/deployment/security#files-or-database-which-settings-win',
      name: 'Which settings win',
    },
  },
  'certificate-other-name': {
    label: 'No subject alternative DNS name matching … found',
    title: 'the certificate is for another name',
    happened:
      'The server reached an address whose certificate does not have the name that it asked for.',
    causes: [
      'A setting has an internal name or an IP address, and the certificate has the public name.',
    ],
    fix: 'Write the name that is in the certificate, and make it resolve where the server runs.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: [
      'No subject alternative DNS name matching',
      'No subject alternative names',
      'No name matching',
    ],
  },
  'certificate-expired': {
    label: 'CertificateExpiredException',
    title: 'a certificate has expired',
    happened: 'The address that the server asked has a certificate whose time is over.',
    fix: 'Renew the certificate there. Check the clock of the server too.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: ['CertificateExpiredException', 'certificate has expired'],
  },
  'no-tls-in-common': {
    label: 'Received fatal alert: handshake_failure',
    title: 'the two have no TLS in common',
    happened:
      'The other side ended the TLS handshake. It offers no version or cipher that Java takes, or it wants a certificate of the server.',
    fix: 'Look at what stands in front of the provider: a proxy that inspects TLS, or one that wants client certificates.',
    texts: ['fatal alert: handshake_failure', 'fatal alert: protocol_version'],
  },
  'no-route': {
    label: 'No route to host',
    title: 'there is no way to an address',
    happened:
      'The network where the server runs has no way to this address, or a firewall refuses it.',
    fix: 'Try the address from where the server runs, and open the way.',
    settings: ['oidcDiscoveryUri', 'publicKeyUrls'],
    texts: ['NoRouteToHostException', 'No route to host', 'Network is unreachable'],
  },
  'failed-in-auth-login': {
    label: 'Failed in Auth Login',
    title: 'the server could not end the sign-in',
    happened:
      'The browser came back, and something went wrong behind it. This line only begins the report.',
    fix: 'Paste the lines below it too, down to the last Caused by.',
    texts: ['Failed in Auth Login', '[Auth Callback Servlet] Authentication failed'],
    flow: 'confidential',
    general: true,
  },
  'header-too-large': {
    label: 'Request header too large',
    title: 'the token is too large for a header',
    happened: 'The token makes the header of the request larger than the server takes.',
    causes: ['A token with many groups.'],
    fix: 'Leave groups out of the token, or raise `SERVER_MAX_REQUEST_HEADER_SIZE`. For nginx in front, raise `large_client_header_buffers` and `proxy_buffer_size`.',
    texts: [
      'Request Header Fields Too Large',
      'URI Too Long',
      'Request header is too large',
      'too big header while reading response header',
    ],
  },
} as const satisfies ErrorTable;
