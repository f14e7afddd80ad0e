import { shellQuote } from '../../text/shell.ts';
import type { Registration, Step } from '../registration.ts';
import { untried } from '../untried.ts';
import { cloudOf } from './fields.ts';

type Given = Parameters<Registration['steps']>[0];

/** What users read when they consent. */
export const appName = 'OpenMetadata';
/** Microsoft Graph, and what OpenMetadata asks of it. */
export const graph = '00000003-0000-0000-c000-000000000000';
export const scopes = ['openid', 'profile', 'email', 'offline_access'];

/** Whether the browser asks for an ID token, which Entra ID gives only if a box is ticked. */
export function needsIdTokens({ flow, values, client }: Given): boolean {
  const cloud = cloudOf(values);
  const own = cloud ? cloud.azureProvider : client?.variant !== 'custom-oidc';
  return flow === 'public' && !own;
}

/**
 * The registration and its secret by the Azure CLI. It has no option for a single-page application, so
 * Microsoft Graph is asked. Options: azure-cli 2.91, `--help`; the path: Graph, "Update application".
 */
export function azureCli(given: Given): Step[] {
  const { flow, uris, part } = given;
  const spa = flow === 'public';
  const create = [
    `ID=$(az ad app create --display-name ${appName} --sign-in-audience AzureADMyOrg`,
    ...(spa ? [] : [`  --web-redirect-uris ${uris.map(shellQuote).join(' ')}`]),
    ...(needsIdTokens(given) ? ['  --enable-id-token-issuance true'] : []),
    '  --query appId --output tsv)',
  ].join(' \\\n');
  const body = shellQuote(JSON.stringify({ spa: { redirectUris: uris } }));
  const patch = [
    'GRAPH=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)',
    `az rest --method PATCH --url "\${GRAPH%/}/v1.0/applications(appId='$ID')" \\\n  --body ${body}`,
  ];
  const tool = 'Azure CLI';
  return [
    {
      tool,
      title: 'Register the application with az',
      text: `The second line signs you in; without a tenant ID yet, leave out --tenant and its value. The last two print the client ID and the tenant ID. If there is an application called ${appName} already, its redirect URIs are replaced: then choose another name. ${untried}`,
      command: [
        `az cloud set --name ${shellQuote(part('az-cloud'))}`,
        // With its list of tenants out of the way it asks for nothing that later lines would answer.
        `az login --tenant ${shellQuote(part('tenant-id'))} --allow-no-subscriptions > /dev/null`,
        create,
        ...(spa ? patch : []),
        'az ad sp create --id "$ID" --output none',
        `az ad app permission grant --id "$ID" --api ${graph} \\\n  --scope ${scopes.join(' ')} --output none`,
        'echo "$ID"',
        'az account show --query tenantId --output tsv',
      ].join('\n'),
    },
    ...(spa
      ? []
      : [
          {
            tool,
            stage: 'secret' as const,
            title: 'Create the secret with az',
            text: `It prints the secret, once. Run it where nobody watches; other secrets stay valid. ${untried}`,
            command: `az ad app credential reset --id ${shellQuote(part('client-id'))} --append \\\n  --display-name ${appName} --years 2 --query password --output tsv`,
          },
        ]),
  ];
}
