import { hclList, hclString } from '../../text/hcl.ts';
import type { Step } from '../registration.ts';
import { keycloakHead, runAtKeycloak } from '../terraform-at-keycloak.ts';
import type { RegistrationAt } from './registrations.ts';

const file = 'openmetadata-keycloak-saml.tf';

/**
 * The client as a file for Terraform, for the same reasons what the other ways make. Applied on Keycloak
 * 26.7 by OpenTofu 1.12 with keycloak/keycloak 5.9.
 */
export function keycloakTerraform(given: RegistrationAt): Step {
  const beside = given.keyed ? ' beside saml-sp.crt' : '';
  return {
    tool: 'Terraform',
    title: 'Create the client with Terraform',
    text: `Save ${file}${beside}. ${runAtKeycloak}`,
    file: { name: file, language: 'hcl', text: client(given) },
  };
}

function client({ entityId, acs, keyed, encrypted, part }: RegistrationAt): string {
  const realm = hclString(part('saml-realm'));
  const certificates = [
    ...(keyed ? ['  signing_certificate         = file("saml-sp.crt")'] : []),
    ...(encrypted
      ? [
          '  encryption_certificate      = file("saml-sp.crt")',
          // The default of Keycloak 26.7 is of XML Encryption 1.1, which the schema of java-saml lacks.
          '  encryption_key_algorithm    = "RSA-OAEP-MGF1P"',
        ]
      : []),
  ].map((line) => `${line}\n`);
  return `${keycloakHead(part('saml-keycloak-url'))}
resource "keycloak_saml_client" "openmetadata" {
  realm_id                    = ${realm}
  client_id                   = ${hclString(entityId)}
  valid_redirect_uris         = ${hclList([acs])}
  assertion_consumer_post_url = ${hclString(acs)}
  name_id_format              = "email"
  force_name_id_format        = true
  sign_documents              = true
  sign_assertions             = true
  signature_algorithm         = "RSA_SHA256"
  client_signature_required   = ${String(keyed)}
  encrypt_assertions          = ${String(encrypted)}
${certificates.join('')}}

# Without scopes no role_list is sent, whose attribute Role may come twice.
resource "keycloak_saml_client_default_scopes" "openmetadata" {
  realm_id       = ${realm}
  client_id      = keycloak_saml_client.openmetadata.id
  default_scopes = []
}
${mapper(realm, 'firstName', 'given_name')}${mapper(realm, 'lastName', 'family_name')}`;
}

function mapper(realm: string, property: string, name: string): string {
  return `
resource "keycloak_saml_user_property_protocol_mapper" "${name}" {
  realm_id                   = ${realm}
  client_id                  = keycloak_saml_client.openmetadata.id
  name                       = "${name}"
  user_property              = "${property}"
  saml_attribute_name        = "${name}"
  saml_attribute_name_format = "Basic"
}
`;
}
