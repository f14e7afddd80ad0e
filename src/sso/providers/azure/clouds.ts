export type CloudId = 'global' | 'us-government' | 'china';

export interface Cloud {
  id: CloudId;
  name: string;
  /** Host of the authority: the one that issues tokens and answers `/authorize`. */
  host: string;
  /** Other hosts that serve the same cloud; accepted when pasted, never emitted. */
  aliases: readonly string[];
  /** Host of the portal where the app registration lives. */
  portal: string;
  /** Whether OpenMetadata's `provider: azure` can sign users in here. */
  azureProvider: boolean;
  /** What other programs call it. */
  names: { az: string; terraform: string };
}

/**
 * Clouds with their own directory. Each needs its own app registration.
 *
 * Hosts: Microsoft, "Microsoft Entra authentication and national clouds". Aliases: msal-common,
 * AuthorityMetadata. `azureProvider`: the host is a constant in OpenMetadata's AzureAuthValidator
 * and in pac4j's AzureAd2OidcConfiguration, so every cloud but the global one is out of reach.
 * `names`: azure-cli-core 2.91, cloud.py; Terraform provider azuread 3.9, `environment`.
 */
export const clouds: Record<CloudId, Cloud> = {
  global: {
    id: 'global',
    name: 'Global',
    host: 'login.microsoftonline.com',
    aliases: ['login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    portal: 'portal.azure.com',
    azureProvider: true,
    names: { az: 'AzureCloud', terraform: 'global' },
  },
  'us-government': {
    id: 'us-government',
    name: 'US Government',
    host: 'login.microsoftonline.us',
    aliases: ['login.usgovcloudapi.net'],
    portal: 'portal.azure.us',
    azureProvider: false,
    names: { az: 'AzureUSGovernment', terraform: 'usgovernment' },
  },
  china: {
    id: 'china',
    name: 'China (21Vianet)',
    host: 'login.partner.microsoftonline.cn',
    aliases: ['login.chinacloudapi.cn'],
    portal: 'portal.azure.cn',
    azureProvider: false,
    names: { az: 'AzureChinaCloud', terraform: 'china' },
  },
};

/** Whether text from outside, such as a stored choice, names a cloud of the table. */
export function isCloudId(text: string): text is CloudId {
  return Object.hasOwn(clouds, text);
}

/** The cloud whose sign-in host or alias this is (lower case, no port), or undefined. */
export function cloudOfHost(host: string): Cloud | undefined {
  return Object.values(clouds).find((cloud) => cloud.host === host || cloud.aliases.includes(host));
}
