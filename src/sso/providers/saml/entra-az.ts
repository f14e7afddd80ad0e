import { shellQuote } from '../../text/shell.ts';
import type { Step } from '../registration.ts';
import { untried } from '../untried.ts';
import type { RegistrationAt } from './registrations.ts';

/** Microsoft’s template of an application that is not in its gallery; the global cloud has it. */
const template = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621';

/**
 * The application by the Azure CLI, which has no lines of its own for SAML, so Microsoft Graph is asked:
 * "Use Microsoft Graph APIs to configure SAML-based single sign-on" and
 * "servicePrincipal: addTokenSigningCertificate".
 */
export function entraAz({ entityId, acs, keyed }: RegistrationAt): Step {
  const ask = (method: string, path: string, body: unknown, ...more: readonly string[]) =>
    [
      `az rest --method ${method} --url "$GRAPH/${path}"`,
      `  --body ${shellQuote(JSON.stringify(body))}`,
      ...more,
    ].join(' \\\n');
  const app = "applications(appId='$ID')";
  const principal = "servicePrincipals(appId='$ID')";
  return {
    tool: 'Azure CLI',
    title: 'Create the application with az',
    text: `After az login, in the global cloud of Microsoft. The last line prints the address of the metadata. Attributes & Claims${keyed ? ', the certificate of OpenMetadata' : ''} and Users and groups are still set in the admin center. ${untried}`,
    command: [
      'GRAPH=https://graph.microsoft.com/v1.0',
      `ID=$(${ask('POST', `applicationTemplates/${template}/instantiate`, { displayName: 'OpenMetadata' }, '  --query application.appId --output tsv')})`,
      // A new application is there some seconds later.
      'for TRY in 1 2 3 4 5 6 7 8 9; do az ad sp show --id "$ID" --output none 2> /dev/null && break; sleep 5; done',
      ask('PATCH', principal, { preferredSingleSignOnMode: 'saml' }),
      ask('PATCH', app, { identifierUris: [entityId], web: { redirectUris: [acs] } }),
      `KEY=$(${ask('POST', `${principal}/addTokenSigningCertificate`, { displayName: 'CN=OpenMetadata' }, '  --query thumbprint --output tsv')})`,
      `az rest --method PATCH --url "$GRAPH/${principal}" \\\n  --body "{\\"preferredTokenSigningKeyThumbprint\\":\\"$KEY\\"}"`,
      'TENANT=$(az account show --query tenantId --output tsv)',
      'echo "https://login.microsoftonline.com/$TENANT/federationmetadata/2007-06/federationmetadata.xml?appid=$ID"',
    ].join('\n'),
  };
}
