import type { ErrorTable } from './entry.ts';

/**
 * What stops the server at its start, besides `start.ts`: Dropwizard’s reader (dropwizard#2029,
 * dropwizard-configurable-assets-bundle#13) and Java’s key stores (keycloak#11360).
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
    happened: 'Java did not get at what is in the file, or there is no file.',
    causes: [
      'The path leads to nothing: it is the one in the container, where the file must be mounted.',
      'Password or format are others. The password of Java’s own store is `changeit`; the format is JKS or PKCS12.',
    ],
    fix: 'Try it in the container with `keytool -list -keystore` and the path, with the same password.',
    settings: ['samlKeyStorePath', 'ldapTrustStorePath'],
    texts: [
      'Keystore was tampered with, or password was incorrect',
      'keystore password was incorrect',
      'Invalid keystore format',
      ...['Trust store file … does not exist', 'trustAnchors parameter must be non-empty'],
    ],
  },
} as const satisfies ErrorTable;
