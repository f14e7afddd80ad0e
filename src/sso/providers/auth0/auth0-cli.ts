import { shellQuote } from '../../text/shell.ts';
import type { Registration, Step } from '../registration.ts';
import { untried } from '../untried.ts';

/** The application and its secret by the Auth0 CLI. Options: auth0/auth0-cli, docs/auth0_apps_*.md. */
export function auth0Cli(given: Parameters<Registration['steps']>[0]): Step[] {
  const { flow, uris, serverUrl, part } = given;
  const confidential = flow === 'confidential';
  const tool = 'Auth0 CLI';
  const kind = confidential
    ? '--type regular --auth-method Post'
    : `--type spa --auth-method None --web-origins ${shellQuote(serverUrl)}`;
  return [
    {
      tool,
      title: 'Create the application with the Auth0 CLI',
      text: `After auth0 login. It prints the client ID, and no secret. Connections${confidential ? '' : ' and Refresh Token Rotation'} are still set in the dashboard. ${untried}`,
      command: [
        'auth0 apps create --name OpenMetadata',
        `  ${kind}`,
        // A list is one argument, cut at its commas.
        `  --callbacks ${shellQuote(uris.join(','))}`,
        '  --grants code,refresh-token --no-input',
      ].join(' \\\n'),
    },
    ...(confidential
      ? [
          {
            tool,
            stage: 'secret' as const,
            title: 'Show the client secret with the Auth0 CLI',
            text: `It prints the secret, and more that is secret, so run it where nobody watches. ${untried}`,
            command: `auth0 apps show ${shellQuote(part('client-id'))} --reveal-secrets`,
          },
        ]
      : []),
  ];
}
