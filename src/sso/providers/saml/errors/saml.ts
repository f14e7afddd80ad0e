import type { ErrorEntry } from '../../../errors/entry.ts';
import type { places } from './places.ts';

type SamlError = ErrorEntry<keyof typeof places>;

const loud =
  'Set the log level of `com.onelogin.saml2` to DEBUG, sign in again, and paste those lines.';

/**
 * Texts of SAML: those of OpenMetadata (SamlAuthServletHandler, SamlSettingsHolder) and of the library
 * com.onelogin.saml2, which was run at version 2.9.0 against answers of Keycloak 26.7.
 */
export const saml = {
  'saml-duplicated-name': {
    label: 'Found an Attribute element with duplicated Name',
    title: 'an attribute stands twice in the answer',
    happened: 'The library refuses an answer in which two attributes have one name.',
    causes: ['Keycloak sends an attribute Role for each role, as its scope role_list says.'],
    fix: 'At the identity provider, send roles as one attribute with several values. At Keycloak, take the scope role_list off the client, or switch Single Role Attribute on in it.',
    place: 'addresses',
    texts: ['Found an Attribute element with duplicated Name'],
  },
  'saml-idp-certificate': {
    label: 'idp_cert_or_fingerprint_not_found_and_required',
    title: 'the certificate of the identity provider cannot be read',
    happened: 'The certificate is empty or not in a form that the library reads.',
    causes: [
      'It is the path of a file, or stands between the words PRIVATE KEY.',
      'Its line breaks are written out as `\\n`.',
    ],
    fix: 'Write its base64 on one line, without the lines BEGIN and END.',
    settings: ['samlIdpCertificate'],
    texts: ['idp_cert_or_fingerprint_not_found'],
  },
  'saml-sp-certificate': {
    label: 'sp_cert_not_found_and_required',
    title: 'key or certificate of the server are missing',
    happened: 'Signing or encryption is on, and key or certificate cannot be read.',
    causes: ['The key begins with BEGIN RSA PRIVATE KEY, a form that the library does not read.'],
    fix: 'Convert the key with `openssl pkcs8 -topk8 -nocrypt -in key.pem`, or switch signing off.',
    settings: ['samlSpPrivateKey', 'samlSpCertificate', 'samlSignRequests'],
    texts: ['sp_cert_not_found_and_required'],
  },
  'saml-settings': {
    label: 'Invalid settings',
    title: 'a setting of SAML is empty or no URL',
    happened: 'The library checks its settings before the first sign-in.',
    fix: 'Set what the message names, with `https://`.',
    settings: ['samlIdpEntityId', 'samlIdpLoginUrl', 'samlSpEntityId', 'samlSpAcs'],
    texts: [
      'idp_entityId_not_found',
      'idp_sso_url_invalid',
      'sp_entityId_not_found',
      'sp_acs_not_found',
    ],
  },
  'saml-key-store': {
    label: 'Either Specify (KeyStoreFilePath, KeyStoreAlias and KeyStorePassword)',
    title: 'signing or encryption is on, and there is no key',
    happened:
      'The server stops at its start: signed requests or encrypted assertions need a key of its own.',
    causes: [
      'In Kubernetes the path of the key store reaches the server only with encrypted assertions.',
    ],
    fix: 'Set certificate and private key of OpenMetadata, which need no key store. Or switch both off.',
    settings: ['samlSpPrivateKey', 'samlSpCertificate', 'samlSignRequests', 'samlKeyStorePath'],
    texts: ['Either Specify (KeyStoreFilePath'],
  },
  'saml-not-signed': {
    label: 'No Signature found. SAML Response rejected',
    title: 'the answer is not signed',
    happened: 'The identity provider signed neither answer nor assertion.',
    fix: 'Let the identity provider sign the assertion.',
    place: 'signing',
    texts: ['No Signature found. SAML Response rejected'],
  },
  'saml-signature': {
    label: 'Signature validation failed. SAML Response rejected',
    title: 'the signature is of another certificate',
    happened: 'The certificate of the settings did not make the signature.',
    causes: ['The identity provider changed its certificate.'],
    fix: 'Copy the metadata of the identity provider again. OpenMetadata keeps one certificate, so the change has to be made on both sides in the same minute.',
    settings: ['samlIdpCertificate'],
    texts: ['Signature validation failed. SAML Response rejected'],
  },
  'saml-schema': {
    label: 'Not match the saml-schema-protocol-2.0.xsd',
    title: 'the answer has a form that the library does not know',
    happened: 'In strict mode the library checks an answer against the schema of SAML.',
    causes: [
      'Keycloak encrypts with a method of XML Encryption 1.1, which the library’s schema lacks (tried on 26.7).',
    ],
    fix: 'At Keycloak, set the Encryption key transport algorithm of the client to `rsa-oaep-mgf1p`.',
    place: 'signing',
    settings: ['samlWantAssertionEncrypted', 'samlStrictMode'],
    texts: ['Not match the saml-schema-protocol-2.0.xsd'],
  },
  'saml-issuer': {
    label: 'Invalid issuer in the Assertion/Response',
    title: 'the entity ID of the identity provider differs',
    happened: 'The answer names another entity ID than the settings.',
    fix: 'Copy the one that the message says it was; a slash counts.',
    settings: ['samlIdpEntityId'],
    texts: ['Invalid issuer in the'],
  },
  'saml-audience': {
    label: 'is not a valid audience for this Response',
    title: 'the entity ID of the server differs',
    happened: 'The answer is for another entity ID than that of the server.',
    fix: 'Register the server’s entity ID at the identity provider, exactly.',
    place: 'addresses',
    settings: ['samlSpEntityId'],
    texts: ['is not a valid audience for this Response'],
  },
  'saml-received-at': {
    label: 'The response was received at',
    title: 'the address of the answer differs',
    happened:
      'The server believes that it is at another address than the identity provider sent the answer to.',
    causes: ['TLS ends at a proxy.'],
    fix: 'Start the server with `SERVER_USE_FORWARDED_HEADERS=true`, let the proxy pass on scheme and host, and compare the ACS URL.',
    settings: ['useForwardedHeaders', 'samlSpAcs'],
    texts: ['The response was received at'],
  },
  'saml-clock': {
    label: 'Could not validate timestamp',
    title: 'the clock differs',
    happened: 'The answer is not valid now.',
    fix: 'Set the clocks by NTP, and start again.',
    texts: [
      'Could not validate timestamp',
      'please check your clock settings',
      'SubjectConfirmationData is not yet valid',
      'SubjectConfirmationData is no longer valid',
    ],
  },
  'saml-assertion-not-signed': {
    label: 'is not signed and the SP requires it',
    title: 'a signature that is asked for is missing',
    happened:
      'The settings want assertion or message signed, and the identity provider does not do it.',
    fix: 'Let the identity provider sign it, or switch that wish off.',
    place: 'signing',
    settings: ['samlWantAssertionsSigned', 'samlWantMessagesSigned'],
    texts: ['is not signed and the SP requires it'],
  },
  'saml-not-encrypted': {
    label: 'is not encrypted and the SP requires it',
    title: 'encryption that is asked for is missing',
    happened:
      'The settings want the assertion encrypted, and the identity provider does not do it.',
    fix: 'Let the identity provider encrypt it, or switch that wish off.',
    place: 'signing',
    settings: ['samlWantAssertionEncrypted'],
    texts: ['is not encrypted and the SP requires it'],
  },
  'saml-no-response': {
    label: 'SAML Response not found',
    title: 'the answer did not come by POST',
    happened: 'The address for answers was opened without one.',
    fix: 'Let the identity provider use HTTP POST, and start from the login page.',
    settings: ['samlSpAcs'],
    texts: ['SAML Response not found'],
  },
  'saml-not-initialized': {
    label: 'SAML settings have not been initialized',
    title: 'the server started without SAML',
    happened: 'The server started with another provider, or its SAML settings failed.',
    fix: 'Look for the first error at the start.',
    settings: ['provider'],
    texts: ['SAML settings have not been initialized'],
  },
  'saml-requester': {
    label: 'Invalid requester (Keycloak, SAML)',
    title: 'signed requests are demanded',
    happened: 'The client in Keycloak demands a signature, and OpenMetadata sends none.',
    fix: 'In the client, tab Keys, switch Client signature required off. Or let OpenMetadata sign, with its own key.',
    place: 'signing',
    settings: ['samlSignRequests'],
    texts: ['Invalid requester'],
  },
  'saml-status-requester': {
    label: 'The status code of the Response was not Success, was Requester',
    title: 'the identity provider does not accept the request',
    happened:
      'The identity provider answered that something in the request of OpenMetadata is wrong, and nobody is signed in.',
    causes: [
      'It does not know the entity ID or the form of NameID.',
      'It demands signed requests.',
    ],
    fix: 'Look up the sign-in in the log of the identity provider: the reason stands there. Compare entity ID, ACS URL and NameID with the settings.',
    settings: ['samlSpEntityId', 'samlNameId', 'samlSignRequests'],
    texts: ['The status code of the Response was not Success, was'],
  },
  'saml-redirect-uri': {
    label: 'Invalid redirect uri (Keycloak, SAML)',
    title: 'the ACS URL is not registered',
    happened: 'The client in Keycloak has another ACS URL than the request.',
    fix: 'Write the ACS URL of OpenMetadata into Valid redirect URIs of the client, exactly.',
    place: 'addresses',
    settings: ['samlSpAcs'],
    texts: ['Invalid redirect uri'],
  },
  'saml-no-client': {
    label: 'Invalid Request (Keycloak, SAML)',
    title: 'no client has this entity ID',
    happened: 'The realm has no client whose Client ID is the entity ID of the request.',
    fix: 'Make the entity ID of OpenMetadata the Client ID of the client in Keycloak; a slash counts.',
    place: 'addresses',
    settings: ['samlSpEntityId'],
    texts: ['We are sorry... Invalid Request'],
    general: true,
  },
  'saml-name-id-format': {
    label: 'Unsupported NameIDFormat (Keycloak)',
    title: 'the form of NameID is unknown',
    happened: 'OpenMetadata’s default asks for a form that no standard has.',
    fix: 'Ask for version 1.1, as in the setting, or switch Force name ID format on in the client.',
    place: 'nameId',
    settings: ['samlNameId'],
    texts: ['Unsupported NameIDFormat', 'unsupported_nameid_format'],
  },
  'saml-google-not-configured': {
    label: 'app_not_configured, app_not_configured_for_user (Google)',
    title: 'no app has this entity ID, or it is off for the user',
    happened:
      'Google knows no app with the entity ID of the request. With `_for_user` at its end, the app is there and off for the user who is signed in.',
    causes: ['With `_for_user`: the browser is signed in with another Google account.'],
    fix: 'Write the entity ID of OpenMetadata into the app letter by letter. With `_for_user`, switch the app on for the group or unit of the user, under User access. Google may need a few minutes.',
    place: 'people',
    settings: ['samlSpEntityId'],
    texts: ['app_not_configured'],
  },
  'saml-failed': {
    label: 'SAML callback processing failed',
    title: 'the answer was refused',
    happened: 'This text hides the reason.',
    fix: loud,
    texts: [
      'SAML callback processing failed',
      'SAML login initiation failed',
      'SAML authentication failed',
      '[SAML ACS] Not Authenticated',
    ],
    general: true,
  },
} as const satisfies Record<string, SamlError>;
