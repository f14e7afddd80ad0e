import { atLeast } from '../../server/versions.ts';
import { words, type Given, type Value } from '../../settings/given.ts';
import { ownTokenSettings } from '../../settings/own-tokens.ts';
import { text } from '../../text/pieces.ts';
import type { Provider } from '../provider.ts';
import { advice } from './advice.ts';
import { mailNameId, paths } from './addresses.ts';
import { form } from './form.ts';
import { withKey } from './read/signing.ts';
import { registration } from './registration.ts';

/** An address of OpenMetadata itself. */
function at({ blank }: Given, path: keyof typeof paths): Value {
  return { text: [blank('server-url'), text(paths[path])] };
}

/**
 * SAML 2.0. Names and defaults: conf/openmetadata.yaml; what each value does: SamlSettingsHolder,
 * SamlAuthServletHandler, SamlValidator, and java-saml 2.9.0, which was tried.
 */
export const saml: Provider = {
  ...form,
  variants: [{ client: form.client(), values: {} }],
  settings: (given) => {
    const signing = given.values['signing'] ?? '';
    const keyed = withKey.includes(signing);
    return {
      ...ownTokenSettings(given),
      forceSecureSessionCookie: given.secureCookie ? true : undefined,
      useForwardedHeaders: given.secureCookie ? true : undefined,
      samlIdpEntityId: { text: [given.blank('idp-entity-id')] },
      samlIdpLoginUrl: { text: [given.blank('idp-login-url')] },
      samlIdpCertificate: { text: [given.blank('idp-certificate')] },
      samlAuthorityUrl: atLeast(given.version, '1.12') ? undefined : at(given, 'login'),
      samlNameId: words(mailNameId),
      samlSpEntityId: at(given, 'entityId'),
      samlSpAcs: at(given, 'acs'),
      samlSpCallback: at(given, 'callback'),
      samlSpCertificate: keyed ? { text: [given.blank('sp-certificate')] } : undefined,
      samlSpPrivateKey: keyed
        ? { text: [{ kind: 'secret', name: 'sp-private-key-value' }] }
        : undefined,
      samlStrictMode: true,
      samlWantAssertionsSigned: true,
      samlSignRequests: keyed ? true : undefined,
      samlWantAssertionEncrypted: signing === 'encrypted' ? true : undefined,
    };
  },
  whys: {
    adminPrincipals: 'The part of the e-mail address before the @, in the letters of the NameID.',
    publicKeyUrls: 'OpenMetadata makes all tokens itself, so its own keys are enough.',
    samlIdpEntityId: 'Compared letter by letter with what the answers say; a slash counts.',
    samlIdpCertificate: 'One line of base64, without the lines BEGIN and END.',
    samlNameId: 'Version 1.1, which identity providers know; the default has 2.0.',
    samlSpEntityId: 'The identity provider must have the same, letter by letter.',
    samlStrictMode: 'Off, an expired answer or one for another application would be accepted.',
    samlSpPrivateKey: 'PKCS#8 on one line, without the lines BEGIN and END.',
    useForwardedHeaders: 'Strict mode compares the address of each answer with the ACS URL.',
  },
  registration,
  advice,
  byHand:
    'with your address in place of `<server-url>`, the entity ID of OpenMetadata is `<server-url>/api/v1/saml/metadata`, and the ACS URL is `<server-url>/api/v1/saml/acs`. Entity ID, login URL and certificate of the identity provider stand in its metadata.',
};
