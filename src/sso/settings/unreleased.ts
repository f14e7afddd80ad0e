/**
 * Keys of openmetadata.yaml that the sources of OpenMetadata have had for a while and no release
 * has: the server refuses a file with one of them. Not offered anywhere; the check names them.
 *
 * Read in OpenMetadata's own classes (openmetadata-ingestion, metadata/generated/schema) of every
 * release from 1.9.0 to 2.0.7. The sources are those of 2026 (#25538).
 */
export const unreleasedKeys: ReadonlySet<string> = new Set([
  'authenticationConfiguration.emailClaim',
  'authenticationConfiguration.displayNameClaim',
  'authenticationConfiguration.oidcConfiguration.callbackUrls',
  'authorizerConfiguration.adminEmails',
  'authorizerConfiguration.allowedEmailDomains',
  'authorizerConfiguration.botDomain',
]);

/** Variables of the same sources that the openmetadata.yaml of no release reads. */
export const unreleasedVariables: ReadonlySet<string> = new Set(['AUTHENTICATION_EMAIL_CLAIM']);

/** The newest release that was looked at. */
export const newestRelease = '2.0.7';

/**
 * Keys that the released classes have and this site does not offer: marked as deprecated there
 * (botPrincipals), meant for tests of OpenMetadata itself (testPrincipals), or read by nothing (the two
 * of LDAP). The server accepts them, so the check says nothing.
 */
export const acceptedKeys: Readonly<Record<string, readonly string[]>> = {
  authorizerConfiguration: ['botPrincipals', 'testPrincipals'],
  'authenticationConfiguration.ldapConfiguration': ['isFullDn', 'truststoreFormat'],
};
