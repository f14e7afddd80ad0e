import { bodyOf, pem } from './certificates.ts';

const md = 'urn:oasis:names:tc:SAML:2.0:metadata';
const ds = 'http://www.w3.org/2000/09/xmldsig#';
const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol';
const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
const email = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const tenant = '3f7a1c52-8e4d-4b6a-9c21-5d0e8f7b6a43';

export const [rsa, next, curve, expired] = [
  bodyOf(pem.rsa),
  bodyOf(pem.next),
  bodyOf(pem.curve),
  bodyOf(pem.expired),
];

const key = (certificate: string, use = 'use="signing"', prefix = ''): string =>
  `<${prefix}KeyDescriptor ${use}><KeyInfo xmlns="${ds}"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></${prefix}KeyDescriptor>`;

const service = (binding: string, location: string): string =>
  `<SingleSignOnService Binding="${binding}" Location="${location}"/>`;

/** Metadata in the least form, with what a test wants otherwise. */
export function metadata({
  entityId = 'https://idp.example.com/saml',
  keys = key(rsa),
  services = service(redirect, 'https://idp.example.com/sso'),
  formats = '',
  attributes = `protocolSupportEnumeration="${protocol}"`,
  role = 'IDPSSODescriptor',
}: Partial<
  Record<'entityId' | 'keys' | 'services' | 'formats' | 'attributes' | 'role', string>
> = {}): string {
  return `<EntityDescriptor xmlns="${md}" entityID="${entityId}"><${role} ${attributes}>${keys}${formats}${services}</${role}></EntityDescriptor>`;
}

export { key, service, redirect, post, protocol, md };

/** As each identity provider writes them, with other certificates and shortened. */
export const samples = {
  entra: `\ufeff<?xml version="1.0" encoding="utf-8"?><EntityDescriptor ID="_d1" entityID="https://sts.windows.net/${tenant}/" xmlns="${md}"><Signature xmlns="${ds}"><SignedInfo/><SignatureValue>AAAA</SignatureValue><KeyInfo><X509Data><X509Certificate>${curve}</X509Certificate></X509Data></KeyInfo></Signature><RoleDescriptor xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706">${key(next)}<fed:ClaimTypesOffered/></RoleDescriptor><IDPSSODescriptor protocolSupportEnumeration="${protocol}">${key(rsa)}<SingleLogoutService Binding="${redirect}" Location="https://login.microsoftonline.com/${tenant}/saml2"/>${service(redirect, `https://login.microsoftonline.com/${tenant}/saml2`)}${service(post, `https://login.microsoftonline.com/${tenant}/saml2`)}</IDPSSODescriptor></EntityDescriptor>`,
  google: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<md:EntityDescriptor xmlns:md="${md}" entityID="https://accounts.google.com/o/saml2?idpid=C01abc2de" validUntil="2031-01-01T00:00:00.000Z">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="${ds}">
        <ds:X509Data>
          <ds:X509Certificate>${rsa.replace(/.{64}/g, '$&\n')}</ds:X509Certificate>
        </ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>${email}</md:NameIDFormat>
    <md:SingleSignOnService Binding="${redirect}" Location="https://accounts.google.com/o/saml2/idp?idpid=C01abc2de"/>
    <md:SingleSignOnService Binding="${post}" Location="https://accounts.google.com/o/saml2/idp?idpid=C01abc2de"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`,
  okta: `<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor entityID="http://www.okta.com/exk1fcia6d6EMsf331d8" xmlns:md="${md}"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="${ds}"><ds:X509Data><ds:X509Certificate>${rsa.replace(/.{64}/g, '$&\n')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:NameIDFormat>${email}</md:NameIDFormat><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat><md:SingleSignOnService Binding="${post}" Location="https://acme.okta.com/app/acme_om_1/exk1fcia6d6EMsf331d8/sso/saml"/><md:SingleSignOnService Binding="${redirect}" Location="https://acme.okta.com/app/acme_om_1/exk1fcia6d6EMsf331d8/sso/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>`,
  keycloak: `<md:EntityDescriptor xmlns="${md}" xmlns:md="${md}" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:ds="${ds}" entityID="https://login.example.com/realms/data"><md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="${protocol}"><md:KeyDescriptor use="signing"><ds:KeyInfo><ds:KeyName>kid1</ds:KeyName><ds:X509Data><ds:X509Certificate>${rsa}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:NameIDFormat>${email}</md:NameIDFormat><md:SingleSignOnService Binding="${post}" Location="https://login.example.com/realms/data/protocol/saml"/><md:SingleSignOnService Binding="${redirect}" Location="https://login.example.com/realms/data/protocol/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>`,
  aws: `<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor xmlns:md="${md}" entityID="https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwMDAwMDAwMDAwX2lucy0wMDAw"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="${ds}"><ds:X509Data><ds:X509Certificate>${rsa}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:SingleLogoutService Binding="${redirect}" Location="https://portal.sso.eu-west-1.amazonaws.com/saml/logout/MDAwMDAwMDAwMDAwX2lucy0wMDAw"/><md:NameIDFormat/><md:SingleSignOnService Binding="${post}" Location="https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwMDAwMDAwMDAwX2lucy0wMDAw"/><md:SingleSignOnService Binding="${redirect}" Location="https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/MDAwMDAwMDAwMDAwX2lucy0wMDAw"/></md:IDPSSODescriptor></md:EntityDescriptor>`,
  adfs: `<EntityDescriptor ID="_a" entityID="http://fs.example.com/adfs/services/trust" xmlns="${md}"><ds:Signature xmlns:ds="${ds}"><ds:KeyInfo><X509Data xmlns="${ds}"><X509Certificate>${curve}</X509Certificate></X509Data></ds:KeyInfo></ds:Signature><RoleDescriptor xsi:type="fed:ApplicationServiceType" protocolSupportEnumeration="http://schemas.xmlsoap.org/ws/2005/02/trust" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706">${key(curve, 'use="encryption"')}</RoleDescriptor><SPSSODescriptor WantAssertionsSigned="true" protocolSupportEnumeration="${protocol}">${key(curve, 'use="encryption"')}${key(expired)}<AssertionConsumerService Binding="${post}" Location="https://fs.example.com/adfs/ls/" index="0"/></SPSSODescriptor><IDPSSODescriptor protocolSupportEnumeration="${protocol}">${key(curve, 'use="encryption"')}${key(rsa)}${key(next)}<NameIDFormat>${email}</NameIDFormat>${service(redirect, 'https://fs.example.com/adfs/ls/')}${service(post, 'https://fs.example.com/adfs/ls/')}</IDPSSODescriptor></EntityDescriptor>`,
} as const;
