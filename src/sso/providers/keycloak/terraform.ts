import { atLeast } from '../../server/versions.ts';
import { hclList, hclString } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { keycloakHead, runAtKeycloak } from '../terraform-at-keycloak.ts';

type Given = Parameters<Registration['steps']>[0];

const file = 'openmetadata-keycloak.tf';

/**
 * The client as a file for Terraform. Its secret is one that the reader makes: what is write-only stands
 * in no state and no plan. Applied on Keycloak 26.7 by OpenTofu 1.12 with keycloak/keycloak 5.9.
 */
export function terraform(given: Given): Step {
  const secret =
    given.flow === 'confidential'
      ? ' It asks for the client secret, which you make: openssl rand -hex 32 prints one. Terraform does not keep it, so keep it yourself.'
      : '';
  return {
    tool: 'Terraform',
    title: 'Create the client with Terraform',
    text: `Save ${file}. ${runAtKeycloak}${secret}`,
    file: { name: file, language: 'hcl', text: client(given) },
  };
}

function client({ flow, version, part, uris, serverUrl }: Given): string {
  const confidential = flow === 'confidential';
  // From 1.12 on the browser client asks for an ID token (open-metadata/OpenMetadata#28062).
  const implicit = !confidential && atLeast(version, '1.12');
  // The provider puts the realm into addresses as it is; with a space, both spellings work (tried on 26.7).
  return `${keycloakHead(part('keycloak-url'), confidential ? '>= 1.11' : undefined)}
resource "keycloak_openid_client" "openmetadata" {
  realm_id                        = ${hclString(part('realm'))}
  client_id                       = ${hclString(part('client-id'))}
  access_type                     = "${confidential ? 'CONFIDENTIAL' : 'PUBLIC'}"
  standard_flow_enabled           = true
  implicit_flow_enabled           = ${String(implicit)}
  direct_access_grants_enabled    = false
  valid_redirect_uris             = ${hclList(uris)}
  valid_post_logout_redirect_uris = ${hclList([`${serverUrl}/*`])}
  web_origins                     = ${hclList([serverUrl])}
${confidential ? ownSecret : '}\n'}`;
}

const ownSecret = `  client_secret_wo                = var.client_secret
  client_secret_wo_version        = "1"
}

variable "client_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}
`;
