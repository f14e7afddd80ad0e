import { checkChoices, type Answers, type Choice } from './answers.ts';
import { clouds, isCloudId, type Cloud } from '../providers/azure/clouds.ts';
import { overviewPage, type Field, type Finding } from './finding.ts';
import { azureEndpoints, type AzureEndpoints } from '../providers/azure/endpoints.ts';
import { readClientId } from '../providers/azure/read/client-id.ts';
import { isBlank } from '../read/raw-text.ts';
import { nothing, refused, warning, type Reading } from '../read/reading.ts';
import { readServerUrl } from '../read/server-url.ts';
import { externalDirectories } from '../providers/azure/read/tenant-refusals.ts';
import { readTenant } from '../providers/azure/read/tenant.ts';
import {
  callbackUrl,
  isFlow,
  redirectUrisFor,
  signInUrisFor,
  type RedirectUri,
} from '../oidc/redirect-uris.ts';
import { isVersion } from '../server/versions.ts';

/** What the portal and a test sign-in need. A value is present when all it depends on was accepted. */
export interface Registration extends Partial<AzureEndpoints> {
  /**
   * OpenMetadata's `provider`: custom-oidc where its azure cannot go, which are other clouds and the
   * directories of customers (External ID, B2C).
   */
  provider?: 'azure' | 'custom-oidc';
  tenant?: string;
  /** The endpoints are known to the directory's own discovery document only. */
  external?: boolean;
  clientId?: string;
  serverUrl?: string;
  /** The redirect URI that OpenMetadata's settings name. */
  redirectUri?: string;
  /** Every redirect URI to register in the portal. */
  redirectUris?: RedirectUri[];
  /** Those that a sign-in may send, first the one that the release sends; each is to be tested. */
  signInUris?: [string, ...string[]];
}

/** An outcome with everything there is to say about the answers it came from. */
export interface Outcome<Result extends Registration> {
  plan: Result;
  findings: Finding[];
  /** Fields that were asked and are still empty, in the order of the form. */
  missing: Field[];
}

/** What is asked about the registration, apart from texts. */
export const registrationChoices: readonly Choice[] = [
  { field: 'cloud', known: isCloudId, message: 'Choose one of the clouds.' },
  { field: 'flow', known: isFlow, message: 'Choose confidential or public.' },
];

/**
 * Turns answers into what the portal and a test sign-in need: the part of a plan that a page can
 * have without the settings. Pure; never throws for text.
 *
 * Refused text appears in no output. When tenant and client ID are the same ID, neither is used,
 * since nobody can say which of them is wrong.
 */
export function register(answers: Answers): Outcome<Registration> {
  const cloud = isCloudId(answers.cloud) ? clouds[answers.cloud] : undefined;
  const flow = isFlow(answers.flow) ? answers.flow : undefined;
  const tenant = cloud ? readTenant(answers.tenant, { cloud: cloud.id }) : nothing;
  const clientId = readClientId(answers.clientId);
  const serverUrl = readServerUrl(answers.serverUrl);
  const same = tenant.value !== undefined && tenant.value === clientId.value;

  const result: Registration = {};
  const external = tenant.findings.some(({ code }) => externalDirectories.has(code));
  if (external) result.external = true;
  const customOidc = external || cloud?.azureProvider === false;
  if (cloud) result.provider = customOidc ? 'custom-oidc' : 'azure';
  if (cloud && tenant.value !== undefined && !same) {
    result.tenant = tenant.value;
    Object.assign(result, azureEndpoints(cloud, tenant.value));
  }
  if (clientId.value !== undefined && !same) result.clientId = clientId.value;
  if (serverUrl.value !== undefined) {
    result.serverUrl = serverUrl.value;
    result.redirectUri = callbackUrl(serverUrl.value);
    if (flow) {
      const onlyVersion =
        answers.version && isVersion(answers.version) ? answers.version : undefined;
      const about = { onlyVersion, customOidc };
      result.redirectUris = redirectUrisFor(flow, serverUrl.value, about);
      result.signInUris = signInUrisFor(flow, serverUrl.value, onlyVersion);
    }
  }
  const readings = [checkCloud(cloud), tenant, same ? sameId : clientId, serverUrl];
  return {
    plan: result,
    findings: [
      ...checkChoices(answers, registrationChoices),
      ...readings.flatMap(({ findings }) => findings),
    ],
    missing: (['tenant', 'clientId', 'serverUrl'] as const).filter((field) =>
      isBlank(answers[field]),
    ),
  };
}

const sameId = refused(
  'clientId',
  'client-id-equals-tenant',
  'Tenant ID and client ID are the same. The Overview page of the app registration shows both: copy Application (client) ID here and Directory (tenant) ID there.',
);

function checkCloud(cloud: Cloud | undefined): Reading {
  if (!cloud || cloud.azureProvider) return nothing;
  const message =
    'OpenMetadata’s provider azure signs in at login.microsoftonline.com only. For this cloud the plan is for custom-oidc, with the issuer and discovery URL below.';
  return { findings: [warning('cloud', 'cloud-needs-custom-oidc', message, overviewPage)] };
}
