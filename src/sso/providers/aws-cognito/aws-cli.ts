import { shellQuote } from '../../text/shell.ts';
import type { Registration, Step } from '../registration.ts';
import { untried } from '../untried.ts';

/**
 * The app client, the login domain and the secret by the AWS CLI. Without
 * `--allowed-o-auth-flows-user-pool-client` the flows and callback URLs have no effect (inferred). Options
 * and their values: awscli 1.46, which checks them before it sends anything.
 */
export function awsCli({ flow, uris, part }: Parameters<Registration['steps']>[0]): Step[] {
  const tool = 'AWS CLI';
  const pool = `--region ${shellQuote(part('region'))} --user-pool-id ${shellQuote(part('user-pool-id'))}`;
  const confidential = flow === 'confidential';
  return [
    {
      tool,
      title: 'Create the app client with the AWS CLI',
      text: `The first command prints the client ID. The second is for a pool that has no domain yet. ${untried}`,
      command: [
        `aws cognito-idp create-user-pool-client ${pool}`,
        `  --client-name OpenMetadata --${confidential ? '' : 'no-'}generate-secret`,
        '  --supported-identity-providers COGNITO',
        // As JSON, since the CLI of version 1 fetches what begins like an address.
        `  --callback-urls ${shellQuote(JSON.stringify(uris))}`,
        '  --allowed-o-auth-flows code --allowed-o-auth-scopes openid email profile',
        '  --allowed-o-auth-flows-user-pool-client',
        '  --explicit-auth-flows ALLOW_REFRESH_TOKEN_AUTH ALLOW_USER_SRP_AUTH',
        `  --query UserPoolClient.ClientId --output text\naws cognito-idp create-user-pool-domain ${pool}`,
        `  --domain ${shellQuote(part('login-prefix'))}`,
      ].join(' \\\n'),
    },
    ...(confidential
      ? [
          {
            tool,
            stage: 'secret' as const,
            title: 'Show the client secret with the AWS CLI',
            text: `It prints the secret, so run it where nobody watches. ${untried}`,
            command: `aws cognito-idp describe-user-pool-client ${pool} \\\n  --client-id ${shellQuote(part('client-id'))} --query UserPoolClient.ClientSecret --output text`,
          },
        ]
      : []),
  ];
}
