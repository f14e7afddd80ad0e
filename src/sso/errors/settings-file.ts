import type { ErrorTable } from './entry.ts';

/**
 * What stops the server at its start, besides `start.ts`: Dropwizard’s reader (dropwizard#2029,
 * dropwizard-configurable-assets-bundle#13), Java’s key stores (keycloak#11360), and what Nimbus says of a
 * discovery document (oauth2-oidc-sdk 10.1, pac4j 5.7).
 */
export const settingsFile = {
  'setting-missing': {
    at: 'start',
    label: 'must not be null',
    title: 'the file lacks a setting that the server must have',
    happened:
      'The server read the file, and the settings that it lists are not there or are empty.',
    causes: ['A line is a comment or stands in the wrong block.', 'A variable is set and empty.'],
    fix: 'Set each one that the message lists. The path is the one in `openmetadata.yaml`.',
    texts: [
      'ConfigurationValidationException',
      '.yaml has an error … must not be',
      '.yaml has the following errors … must not be',
      '.yaml has the following errors … may not be',
    ],
    general: true,
    more: { href: '/deployment/security/configuration-parameters', name: 'Settings reference' },
  },
  'setting-of-wrong-kind': {
    at: 'start',
    label: 'Failed to parse configuration at',
    title: 'a value has another type than the server wants',
    happened:
      'The server wanted a list, a text, a number or a block, and the file has something else at the path of the message.',
    fix: 'Write it as the settings reference says: a list in square brackets, `true` and numbers without quotes.',
    texts: [
      'Failed to parse configuration at',
      'Cannot deserialize value of type',
      'Cannot deserialize instance of',
      'Can not deserialize instance of',
    ],
    general: true,
    more: { href: '/deployment/security/configuration-parameters', name: 'Settings reference' },
  },
  'key-store-password': {
    at: ['connect', 'samlStart', 'prepare'],
    label: 'Keystore was tampered with, or password was incorrect',
    title: 'a key store or trust store cannot be opened',
    happened: 'Java found the file, and the password does not open it.',
    causes: [
      'The password is another; the one of Java’s own store is `changeit`.',
      'The file has another format than the setting says: JKS or PKCS12.',
    ],
    fix: 'Try it with `keytool -list -keystore` and the path, with the same password.',
    settings: ['samlKeyStorePath', 'ldapTrustStorePath'],
    texts: [
      'Keystore was tampered with, or password was incorrect',
      'keystore password was incorrect',
      'Invalid keystore format',
    ],
  },
  'discovery-not-read': {
    at: ['prepare', 'keys'],
    label: 'Couldn’t download OpenID Provider metadata',
    title: 'the server could not read an address of the provider',
    happened:
      'The server asked the provider for its discovery document or its keys, and got no usable answer.',
    causes: [
      'The URL is wrong: a status of 404 says so.',
      'The server cannot reach it; the line below says why.',
    ],
    fix: 'Open the address of the message from where the server runs. It must show JSON.',
    settings: ['oidcDiscoveryUri'],
    texts: ["Couldn't download OpenID Provider metadata", "Couldn't retrieve remote JWK set"],
    flow: 'confidential',
  },
  'discovery-other-issuer': {
    at: 'prepare',
    label: 'The returned issuer doesn’t match the expected',
    title: 'the discovery document is of another issuer',
    happened:
      'The discovery document names an issuer that is not the address at which it was asked for.',
    causes: [
      'The server asks by an internal name, and the provider names itself by its public one.',
    ],
    fix: 'Write the discovery URL with the issuer that the document names, and make that name resolve where the server runs.',
    settings: ['oidcDiscoveryUri'],
    texts: ["The returned issuer doesn't match the expected"],
    flow: 'confidential',
  },
} as const satisfies ErrorTable;
