import { hclList, hclString } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { requiredProvider } from '../required-provider.ts';
import { untried } from '../untried.ts';

const file = 'openmetadata-cognito.tf';

/**
 * The app client and the login domain as a file for Terraform. Arguments:
 * hashicorp/terraform-provider-aws, cognito_user_pool_client and cognito_user_pool_domain.
 */
export function terraform({ flow, uris, part }: Parameters<Registration['steps']>[0]): Step {
  const confidential = flow === 'confidential';
  const secret = confidential
    ? ' The secret lies in the state of Terraform, so keep that to yourself; terraform output -raw client_secret prints it.'
    : '';
  return {
    tool: 'Terraform',
    title: 'Create the app client with Terraform',
    text: `Save ${file}, sign in as for the AWS CLI, then run terraform init and terraform apply. Take the last resource out for a pool that has a domain.${secret} ${untried}`,
    file: {
      ...{ name: file, language: 'hcl' },
      text: `${requiredProvider('hashicorp/aws')}
provider "aws" {
  region = ${hclString(part('region'))}
}

resource "aws_cognito_user_pool_client" "openmetadata" {
  name                                 = "OpenMetadata"
  user_pool_id                         = ${hclString(part('user-pool-id'))}
  generate_secret                      = ${String(confidential)}
  supported_identity_providers         = ["COGNITO"]
  callback_urls                        = ${hclList(uris)}
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  allowed_oauth_flows_user_pool_client = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
}

output "client_id" {
  value = aws_cognito_user_pool_client.openmetadata.id
}
${confidential ? secretOutput : ''}
resource "aws_cognito_user_pool_domain" "openmetadata" {
  domain       = ${hclString(part('login-prefix'))}
  user_pool_id = aws_cognito_user_pool_client.openmetadata.user_pool_id
}
`,
    },
  };
}

const secretOutput = `
output "client_secret" {
  value     = aws_cognito_user_pool_client.openmetadata.client_secret
  sensitive = true
}
`;
