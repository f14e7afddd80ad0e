/** The form of NameID that OpenMetadata asks for here: the one that identity providers know. SAML core 2.0, section 8.3.2. */
export const mailNameId = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

/** What stands behind the address of OpenMetadata. conf/openmetadata.yaml; SamlValidator for the ACS. */
export const paths = {
  entityId: '/api/v1/saml/metadata',
  acs: '/api/v1/saml/acs',
  callback: '/saml/callback',
  /** Where the login page of releases before 1.11.5 sends the browser (#24861). */
  login: '/api/v1/saml/login',
} as const;
