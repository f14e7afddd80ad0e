import { shellQuote } from '../../text/shell.ts';
import type { Registration, Step } from '../registration.ts';
import { untried } from '../untried.ts';

/**
 * The app integration by Okta’s own interface: Okta, "Applications API", and the types that
 * okta/terraform-provider-okta sends to it.
 */
export function curl({ flow, uris, part }: Parameters<Registration['steps']>[0]): Step {
  const confidential = flow === 'confidential';
  const prints = confidential
    ? 'the client ID and the secret, so run it where nobody watches'
    : 'the client ID';
  return {
    tool: 'curl',
    title: 'Create the app integration with curl',
    text: `First run read -rs OKTA_API_TOKEN and paste an API token (Security › API › Tokens), so that it stands in no history. The lines print ${prints}. ${untried}`,
    command: [
      // printf is part of the shell, so that no list of processes shows the token.
      'printf \'Authorization: SSWS %s\' "$OKTA_API_TOKEN" | curl -sS -H @- \\',
      "  -H 'Content-Type: application/json' \\",
      `  --data ${shellQuote(JSON.stringify(app(confidential, uris)))} \\`,
      `  ${shellQuote(`https://${part('okta-domain')}/api/v1/apps`)}`,
    ].join('\n'),
  };
}

function app(confidential: boolean, uris: readonly string[]): unknown {
  return {
    name: 'oidc_client',
    label: 'OpenMetadata',
    signOnMode: 'OPENID_CONNECT',
    credentials: {
      oauthClient: { token_endpoint_auth_method: confidential ? 'client_secret_post' : 'none' },
    },
    settings: {
      oauthClient: {
        application_type: confidential ? 'web' : 'browser',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: uris,
      },
    },
  };
}
