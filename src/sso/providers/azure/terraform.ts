import { hclList, hclString } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { requiredProvider } from '../required-provider.ts';
import { untried } from '../untried.ts';
import { appName, graph, needsIdTokens, scopes } from './az.ts';

const file = 'openmetadata-entra.tf';

/**
 * The registration and its secret as a file for Terraform; found valid by OpenTofu 1.12 with the schema of
 * hashicorp/azuread 3.9.
 */
export function terraform(given: Parameters<Registration['steps']>[0]): Step {
  const confidential = given.flow === 'confidential';
  const secret = confidential
    ? ' The secret lies in the state of Terraform, so keep that to yourself; terraform output -raw client_secret prints it.'
    : '';
  return {
    tool: 'Terraform',
    title: 'Register the application with Terraform',
    text: `Save ${file}, sign in with az login, then run terraform init and terraform apply.${secret} ${untried}`,
    file: {
      name: file,
      language: 'hcl',
      text: application(given) + (confidential ? password : ''),
    },
  };
}

function application(given: Parameters<Registration['steps']>[0]): string {
  const { flow, uris, part } = given;
  const idTokens = `
  web {
    implicit_grant {
      id_token_issuance_enabled = true
    }
  }
`;
  return `${requiredProvider('hashicorp/azuread', '~> 3.0')}
provider "azuread" {
  environment = ${hclString(part('terraform-cloud'))}
  tenant_id   = ${hclString(part('tenant-id'))}
}

resource "azuread_application" "openmetadata" {
  display_name     = "${appName}"
  sign_in_audience = "AzureADMyOrg"

  ${flow === 'confidential' ? 'web' : 'single_page_application'} {
    redirect_uris = ${hclList(uris)}
  }
${needsIdTokens(given) ? idTokens : ''}}

resource "azuread_service_principal" "openmetadata" {
  client_id = azuread_application.openmetadata.client_id
}

data "azuread_service_principal" "graph" {
  client_id = "${graph}"
}

resource "azuread_service_principal_delegated_permission_grant" "openmetadata" {
  service_principal_object_id          = azuread_service_principal.openmetadata.object_id
  resource_service_principal_object_id = data.azuread_service_principal.graph.object_id
  claim_values                         = ${hclList(scopes)}
}

output "client_id" {
  value = azuread_application.openmetadata.client_id
}
`;
}

const password = `
resource "azuread_application_password" "openmetadata" {
  application_id = azuread_application.openmetadata.id
  display_name   = "${appName}"
}

output "client_secret" {
  value     = azuread_application_password.openmetadata.value
  sensitive = true
}
`;
