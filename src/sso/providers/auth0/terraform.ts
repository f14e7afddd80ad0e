import { hclList } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { requiredProvider } from '../required-provider.ts';
import { untried } from '../untried.ts';

const file = 'openmetadata-auth0.tf';

/**
 * The application as a file for Terraform; found valid by OpenTofu 1.12 with the schema of auth0/auth0
 * 1.54.
 */
export function terraform(given: Parameters<Registration['steps']>[0]): Step {
  const { flow, uris, serverUrl } = given;
  const confidential = flow === 'confidential';
  const state = confidential
    ? ' The state of Terraform may hold the secret, so keep that to yourself.'
    : '';
  const rotation = `  web_origins     = ${hclList([serverUrl])}

  refresh_token {
    rotation_type   = "rotating"
    expiration_type = "expiring"
  }
`;
  return {
    tool: 'Terraform',
    title: 'Create the application with Terraform',
    text: `Save ${file}. Set AUTH0_DOMAIN, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET of a client for the Management API, then run terraform init and terraform apply. Connections are set in the dashboard.${state} ${untried}`,
    file: {
      ...{ name: file, language: 'hcl' },
      text: `${requiredProvider('auth0/auth0')}
provider "auth0" {}

resource "auth0_client" "openmetadata" {
  name            = "OpenMetadata"
  app_type        = "${confidential ? 'regular_web' : 'spa'}"
  callbacks       = ${hclList(uris)}
  grant_types     = ["authorization_code", "refresh_token"]
  oidc_conformant = true
${confidential ? '' : rotation}
  jwt_configuration {
    alg = "RS256"
  }
}

resource "auth0_client_credentials" "openmetadata" {
  client_id             = auth0_client.openmetadata.id
  authentication_method = "${confidential ? 'client_secret_post' : 'none'}"
}

output "client_id" {
  value = auth0_client.openmetadata.client_id
}
`,
    },
  };
}
