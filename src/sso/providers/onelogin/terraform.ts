import { hclString } from '../../text/hcl.ts';
import type { Registration, Step } from '../registration.ts';
import { requiredProvider } from '../required-provider.ts';
import { untried } from '../untried.ts';

const file = 'openmetadata-onelogin.tf';

/** OneLogin’s own connector for OpenID Connect: OneLogin, "Apps API", overview. */
const connector = '108419';

/** How the client proves itself, as OneLogin counts: onelogin-python-sdk, ConfigurationOidc.md. */
const methods = { confidential: '1', public: '2' };

/**
 * The application as a file for Terraform; found valid by OpenTofu 1.12 with the schema of
 * onelogin/onelogin 0.11, which has the same for this as 1.0. In the schema of 1.0 there is neither client ID
 * nor secret, so none reaches the state.
 */
export function terraform({ flow, uris }: Parameters<Registration['steps']>[0]): Step {
  const copied = flow === 'confidential' ? 'Client ID and Client Secret' : 'the Client ID';
  return {
    tool: 'Terraform',
    title: 'Add the application with Terraform',
    text: `Save ${file}. Set ONELOGIN_API_URL to the address of your account, and ONELOGIN_CLIENT_ID and ONELOGIN_CLIENT_SECRET to an API credential with the scope Manage All, then run terraform init and terraform apply. Copy ${copied} from the tab SSO: Terraform does not learn them. ${untried}`,
    file: {
      ...{ name: file, language: 'hcl' },
      text: `${requiredProvider('onelogin/onelogin', '~> 1.0')}
provider "onelogin" {}

resource "onelogin_oidc_apps" "openmetadata" {
  name         = "OpenMetadata"
  connector_id = ${connector}

  configuration = {
    redirect_uri               = ${hclString(uris.join('\n'))}
    oidc_application_type      = "0"
    token_endpoint_auth_method = "${methods[flow]}"
  }
}
`,
    },
  };
}
