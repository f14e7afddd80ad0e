import type { SamlError } from './places.ts';

/**
 * More texts about an answer, besides `saml.ts`: what com.onelogin.saml2 2.9.0 checks, and what an identity provider
 * says in place of an assertion (SAML core 2.0, section 3.2.2.2; AD FS: justinbleach/saml-client#39).
 */
export const answers = {
  'saml-name-id-policy': {
    at: 'answer',
    label: 'InvalidNameIDPolicy',
    title: 'the identity provider cannot give the NameID that was asked for',
    happened:
      'The request asks for a form of NameID, and the identity provider makes none of that form.',
    causes: ['At AD FS no rule makes a Name ID of the form e-mail (MSIS7070).'],
    fix: 'Let the identity provider send the e-mail address as NameID, in the form of the setting. Or set the form that it sends.',
    place: 'nameId',
    settings: ['samlNameId'],
    texts: ['InvalidNameIDPolicy', 'MSIS7070'],
  },
  'adfs-path': {
    at: 'authnRequest',
    label: 'MSIS7065',
    title: 'the path is none of AD FS',
    happened:
      'AD FS has no endpoint at the path of the message, or got none of the parameters by which it knows what to do.',
    causes: [
      'The login URL is another than that of AD FS, which ends in `/adfs/ls/`.',
      'The address was opened by hand, or a proxy cut it behind its path.',
    ],
    fix: 'Compare the path of the message with the endpoints in the console of AD FS. Then start from OpenMetadata’s login page.',
    place: 'addresses',
    settings: ['samlIdpLoginUrl'],
    texts: ['MSIS7065'],
  },
  'saml-no-context': {
    at: 'answer',
    label: 'NoAuthnContext',
    title: 'the user signed in in another way than the request wants',
    happened:
      'The identity provider was asked for one way to sign in, such as a password, and has another.',
    fix: 'Let the identity provider accept the way that the request names, or sign in with the password.',
    place: 'people',
    texts: ['status:NoAuthnContext', 'MSIS7102'],
  },
  'saml-denied': {
    at: 'answer',
    label: 'RequestDenied, AuthnFailed',
    title: 'the identity provider did not let the user in',
    happened: 'The identity provider understood the request and said no.',
    causes: ['The user or the group is not assigned to the application.'],
    fix: 'Look up the sign-in in the log of the identity provider, and assign the user.',
    place: 'people',
    texts: ['status:RequestDenied', 'status:AuthnFailed'],
  },
  'saml-recipient': {
    at: 'answer',
    label: 'SubjectConfirmationData doesn’t match a valid Recipient',
    title: 'the answer is for another ACS URL',
    happened: 'The assertion names another address than the one at which the server received it.',
    causes: [
      'The ACS URL at the identity provider differs.',
      'TLS ends at a proxy, and the server takes its address for `http`.',
    ],
    fix: 'Write the ACS URL of OpenMetadata at the identity provider, exactly. Behind a proxy, start the server with `SERVER_USE_FORWARDED_HEADERS=true`.',
    place: 'addresses',
    settings: ['samlSpAcs', 'useForwardedHeaders'],
    texts: ["doesn't match a valid Recipient", "doesn't contain a Recipient"],
  },
  'saml-no-name-id': {
    at: 'answer',
    label: 'No name id found in Document',
    title: 'the answer names nobody',
    happened: 'The server takes the user from NameID, and the answer has none or an empty one.',
    fix: 'Let the identity provider send the e-mail address as NameID. The user needs one there.',
    place: 'nameId',
    settings: ['samlNameId'],
    texts: ['No name id found in Document', 'An empty NameID value found'],
  },
  'saml-no-key': {
    at: 'answer',
    label: 'No private key available for decrypt',
    title: 'the assertion is encrypted, and the server has no key for it',
    happened:
      'The identity provider encrypts for OpenMetadata, whose private key is not set or cannot be read.',
    fix: 'Set the private key that belongs to the registered certificate, or switch encryption off at the identity provider.',
    place: 'signing',
    settings: ['samlSpPrivateKey', 'samlSpCertificate'],
    texts: ['No private key available for decrypt'],
  },
} as const satisfies Record<string, SamlError>;
