import { hclList } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { requiredProvider } from '../required-provider.ts';
import { untried } from '../untried.ts';

const file = 'openmetadata-okta.tf';

/**
 * The app integration as a file for Terraform; found valid by OpenTofu 1.12 with the schema of okta/okta
 * 6.12. `omit_secret` keeps the secret out of Terraform’s state.
 */
export function terraform({ flow, uris }: Parameters<Registration['steps']>[0]): Step {
  const confidential = flow === 'confidential';
  const next = confidential
    ? 'let the users in and copy the secret'
    : 'let the users in and trust the origin';
  return {
    tool: 'Terraform',
    title: 'Create the app integration with Terraform',
    text: `Save ${file}, set OKTA_ORG_NAME, OKTA_BASE_URL and OKTA_API_TOKEN, and run terraform init and terraform apply. Then ${next} as above. ${untried}`,
    file: {
      ...{ name: file, language: 'hcl' },
      text: `${requiredProvider('okta/okta')}
provider "okta" {}

resource "okta_app_oauth" "openmetadata" {
  label                      = "OpenMetadata"
  type                       = "${confidential ? 'web' : 'browser'}"
  grant_types                = ["authorization_code", "refresh_token"]
  response_types             = ["code"]
  redirect_uris              = ${hclList(uris)}
  token_endpoint_auth_method = "${confidential ? 'client_secret_post' : 'none'}"
  omit_secret                = true
}

output "client_id" {
  value = okta_app_oauth.openmetadata.client_id
}
`,
    },
  };
}
