import { advise } from './advice.ts';
import { checkChoices, isReplicas, type Answers } from './answers.ts';
import { clouds, isCloudId, type Cloud } from './clouds.ts';
import { overviewPage, type Field, type Finding } from './finding.ts';
import { readAdmins } from './lists/admins.ts';
import { isEmptyList } from './lists/entries.ts';
import { readDomains } from './lists/domains.ts';
import { azureEndpoints, type AzureEndpoints } from './providers/azure.ts';
import { readClientId } from './read/client-id.ts';
import { isBlank } from './read/raw-text.ts';
import { nothing, refused, warning, type Reading } from './read/reading.ts';
import { readServerUrl } from './read/server-url.ts';
import { readTenant } from './read/tenant.ts';
import { callbackUrl, isFlow, redirectUrisFor, type RedirectUri } from './redirect-uris.ts';
import { settingValues, type Accepted, type PlannedSetting } from './settings/values.ts';
import { isTarget } from './targets.ts';
import { atLeast, defaultVersion, isVersion, type Version } from './versions.ts';

export type { Answers } from './answers.ts';

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
  version: Version;
  /** Absent when cloud or flow is unknown; then there is nothing to emit. */
  accepted?: Accepted;
  /** What to set, in order; named blanks where an answer is missing or was refused. */
  settings: PlannedSetting[];
}

export interface Planned {
  plan: Plan;
  findings: Finding[];
  /** Fields that were asked and are still empty, in the order of the form. */
  missing: Field[];
}

/**
 * Turns answers into everything the portal and OpenMetadata need. Pure; never throws for text.
 *
 * Refused text appears in no output. When tenant and client ID are the same ID, neither is used,
 * since nobody can say which of them is wrong.
 */
export function plan(answers: Answers): Planned {
  const choices = readChoices(answers);
  const { cloud, flow, target, version, replicas } = choices;
  const tenant = cloud ? readTenant(answers.tenant, { cloud: cloud.id }) : nothing;
  const clientId = readClientId(answers.clientId);
  const serverUrl = readServerUrl(answers.serverUrl);
  const admins = readAdmins(answers.admins ?? '');
  const domains = readDomains(answers.domains ?? '');
  const same = tenant.value !== undefined && tenant.value === clientId.value;

  const result: Plan = { version, settings: [] };
  if (cloud) result.provider = cloud.azureProvider ? 'azure' : 'custom-oidc';
  if (cloud && tenant.value !== undefined && !same) {
    result.tenant = tenant.value;
    Object.assign(result, azureEndpoints(cloud, tenant.value));
  }
  if (clientId.value !== undefined && !same) result.clientId = clientId.value;
  if (serverUrl.value !== undefined) {
    result.serverUrl = serverUrl.value;
    result.redirectUri = callbackUrl(serverUrl.value);
    if (flow) result.redirectUris = redirectUrisFor(flow, serverUrl.value, choices);
  }

  const findings = [
    ...checkChoices(answers),
    ...checkCloud(cloud).findings,
    ...tenant.findings,
    ...(same ? sameId : clientId).findings,
    ...[serverUrl, admins, domains].flatMap((reading) => reading.findings),
  ];
  if (cloud && flow) {
    const https = serverUrl.value?.startsWith('https:');
    const { tlsProxy } = answers;
    const behindProxy = (tlsProxy ?? true) && https !== false;
    result.accepted = {
      ...{ cloud, flow, target, admins: admins.values, domains: domains.values },
      ...{ tenant: result.tenant, clientId: result.clientId, serverUrl: result.serverUrl },
      secureCookie: behindProxy && atLeast(version, '1.10'),
    };
    result.settings = settingValues(result.accepted);
    const situation = { cloud, flow, target, version, replicas, tlsProxy, behindProxy, https };
    findings.push(...advise(situation, (field) => answers[field] !== undefined));
  }
  return { plan: result, findings, missing: missing(answers) };
}

// What is in no table counts as not chosen; checkChoices says so.
function readChoices({ cloud, flow, target, version, replicas }: Answers) {
  const known = version && isVersion(version) ? version : undefined;
  const chosen = isCloudId(cloud) ? clouds[cloud] : undefined;
  return {
    cloud: chosen,
    customOidc: chosen?.azureProvider === false,
    flow: isFlow(flow) ? flow : undefined,
    target: target && isTarget(target) ? target : 'docker',
    version: known ?? defaultVersion,
    onlyVersion: known,
    replicas: replicas && isReplicas(replicas) ? replicas : 'one',
  } as const;
}

const textFields = ['tenant', 'clientId', 'serverUrl', 'admins', 'domains'] as const;

function missing(answers: Answers): Field[] {
  return textFields.filter((field) => {
    const raw = answers[field];
    if (field === 'admins' || field === 'domains') return raw !== undefined && isEmptyList(raw);
    return raw !== undefined && isBlank(raw);
  });
}

const sameId = refused(
  'clientId',
  'client-id-equals-tenant',
  'Tenant ID and client ID are the same. The Overview page of the app registration shows both: copy Application (client) ID here and Directory (tenant) ID there.',
);

function checkCloud(cloud: Cloud | undefined): Reading {
  if (!cloud || cloud.azureProvider) return nothing;
  const message =
    'OpenMetadata’s provider azure always signs in at login.microsoftonline.com, which does not serve this cloud. Set the provider custom-oidc and use the discovery URL and issuer below.';
  return { findings: [warning('cloud', 'cloud-needs-custom-oidc', message, overviewPage)] };
}
