import type { SamlError } from './places.ts';

/** What Entra ID says of a request by SAML. Microsoft: error codes. */
export const entra = {
  AADSTS75005: {
    at: 'authnRequest',
    title: 'the SAML request is not one that Entra ID takes',
    happened: 'Something in the request that OpenMetadata sent is not supported.',
    fix: 'Compare entity ID, SSO URL and NameID with those of the enterprise application.',
    settings: ['samlSpEntityId', 'samlNameId'],
  },
  AADSTS75008: {
    at: 'authnRequest',
    title: 'the SAML request was sent to another address than it names',
    happened: 'The request names a destination that is none of the SSO URLs of the tenant.',
    causes: ['The SSO URL has the tenant of another application, or another path than `/saml2`.'],
    fix: 'Copy the Login URL of the enterprise application as SSO URL. The message lists what is expected.',
    settings: ['samlIdpLoginUrl'],
  },
  AADSTS75011: {
    at: 'authnRequest',
    title: 'the user signed in in another way than the request wants',
    happened:
      'The request asks for a password, and the user came by another way, such as a certificate or Windows.',
    fix: 'Sign out of Microsoft and sign in with the password. OpenMetadata has no setting for it (inferred).',
  },
  AADSTS750054: {
    at: 'authnRequest',
    title: 'the Login URL was opened without a SAML request',
    happened: 'Entra ID was asked at its SAML address, and the request was not in the address.',
    causes: ['Somebody opened the Login URL itself, or it stands where another address belongs.'],
    fix: 'Use it as SSO URL alone, and start from the login page of OpenMetadata.',
    settings: ['samlIdpLoginUrl'],
  },
} as const satisfies Record<string, SamlError>;
