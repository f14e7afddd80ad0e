import { clouds, isCloudId, type CloudId } from './clouds.ts';
import { overviewPage, type Field, type Finding } from './finding.ts';
import { azureEndpoints, type AzureEndpoints } from './providers/azure.ts';
import { nothing, refused, warning, type Reading } from './read/reading.ts';
import { readClientId } from './read/client-id.ts';
import { isBlank } from './read/raw-text.ts';
import { readServerUrl } from './read/server-url.ts';
import { readTenant } from './read/tenant.ts';
import {
  callbackUrl,
  isFlow,
  redirectUrisFor,
  type Flow,
  type RedirectUri,
} from './redirect-uris.ts';

/** What the reader entered, untouched. */
export interface Answers {
  cloud: CloudId;
  tenant: string;
  clientId: string;
  serverUrl: string;
  flow: Flow;
}

/** What follows from the answers. A value is present when all it depends on was accepted. */
export interface Plan extends Partial<AzureEndpoints> {
  /** OpenMetadata's `provider`. */
  provider?: 'azure' | 'custom-oidc';
  tenant?: string;
  clientId?: string;
  serverUrl?: string;
  /** The redirect URI that OpenMetadata's settings name. */
  redirectUri?: string;
  /** Every redirect URI to register in the portal. */
  redirectUris?: RedirectUri[];
}

export interface Planned {
  plan: Plan;
  findings: Finding[];
  /** Fields still empty, in the order of the form. */
  missing: Field[];
}

/**
 * Turns answers into everything the portal and OpenMetadata need. Pure; never throws for text.
 *
 * Refused text appears in no output. When tenant and client ID are the same ID, neither is used,
 * since nobody can say which of them is wrong.
 */
export function plan(answers: Answers): Planned {
  const cloud = isCloudId(answers.cloud) ? clouds[answers.cloud] : undefined;
  const tenant = cloud ? readTenant(answers.tenant, { cloud: cloud.id }) : nothing;
  const clientId = readClientId(answers.clientId);
  const serverUrl = readServerUrl(answers.serverUrl);
  const same = tenant.value !== undefined && tenant.value === clientId.value;

  const result: Plan = {};
  if (cloud) result.provider = cloud.azureProvider ? 'azure' : 'custom-oidc';
  if (cloud && tenant.value !== undefined && !same) {
    result.tenant = tenant.value;
    Object.assign(result, azureEndpoints(cloud, tenant.value));
  }
  if (clientId.value !== undefined && !same) result.clientId = clientId.value;
  if (serverUrl.value !== undefined) {
    result.serverUrl = serverUrl.value;
    result.redirectUri = callbackUrl(serverUrl.value);
    if (isFlow(answers.flow)) result.redirectUris = redirectUrisFor(answers.flow, serverUrl.value);
  }
  const readings = [checkCloud(answers.cloud), tenant, same ? sameId : clientId, serverUrl];
  return {
    plan: result,
    findings: [...readings, checkFlow(answers.flow)].flatMap(({ findings }) => findings),
    missing: textFields.filter((field) => isBlank(answers[field])),
  };
}

const textFields = ['tenant', 'clientId', 'serverUrl'] as const;

const sameId = refused(
  'clientId',
  'client-id-equals-tenant',
  'Tenant ID and client ID are the same. The Overview page of the app registration shows both: copy Application (client) ID here and Directory (tenant) ID there.',
);

function checkCloud(cloud: string): Reading {
  if (!isCloudId(cloud)) return refused('cloud', 'cloud-unknown', 'Choose one of the clouds.');
  if (clouds[cloud].azureProvider) return nothing;
  const message =
    'OpenMetadata’s provider azure always signs in at login.microsoftonline.com, which does not serve this cloud. Set the provider custom-oidc and use the discovery URL and issuer below.';
  return { findings: [warning('cloud', 'cloud-needs-custom-oidc', message, overviewPage)] };
}

function checkFlow(flow: string): Reading {
  if (isFlow(flow)) return nothing;
  return refused('flow', 'flow-unknown', 'Choose confidential or public.');
}
