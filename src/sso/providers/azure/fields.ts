import { nothing, refused, warning, type Reading } from '../../read/reading.ts';
import type { OwnValues } from '../../settings/given.ts';
import type { Blank, FieldSpec } from '../provider.ts';
import { clouds, isCloudId, type Cloud } from './clouds.ts';
import { readClientId } from './read/client-id.ts';
import { readTenant } from './read/tenant.ts';

/** The cloud that was chosen; undefined when it is in no table. */
export function cloudOf({ cloud }: OwnValues): Cloud | undefined {
  return cloud !== undefined && isCloudId(cloud) ? clouds[cloud] : undefined;
}

export const fields: readonly FieldSpec[] = [
  {
    key: 'cloud',
    label: 'Microsoft cloud',
    options: Object.values(clouds).map(({ id, name }) => ({ value: id, label: name })),
    read: readCloud,
  },
  {
    key: 'tenant',
    label: 'Tenant ID',
    hint: 'Directory (tenant) ID, on the Overview page of the app registration. The whole page, copied, fills both fields.',
    example: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
    read: (raw, { cloud }) =>
      cloud !== undefined && isCloudId(cloud) ? readTenant(raw, { cloud }) : nothing,
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'Application (client) ID, on the same page.',
    example: '11111111-aaaa-4b4b-8c8c-222222222222',
    read: readClientId,
  },
];

function readCloud(raw: string): Reading {
  const cloud = cloudOf({ cloud: raw });
  if (!cloud) return refused('cloud', 'cloud-unknown', 'Choose one of the clouds.');
  const { id: value } = cloud;
  if (cloud.azureProvider) return { value, findings: [] };
  const message =
    'OpenMetadata’s provider azure signs in at login.microsoftonline.com only. For this cloud the plan is for custom-oidc, with the issuer and discovery URL below.';
  return { value, findings: [warning('cloud', 'cloud-needs-custom-oidc', message)] };
}

export const blanks: Readonly<Record<string, Blank>> = {
  'tenant-id': { field: 'tenant', label: 'tenant ID' },
  'client-id': { field: 'clientId', label: 'client ID' },
  'login-host': {
    field: 'cloud',
    label: 'sign-in host',
    usual: clouds.global.host,
    of: (values) => cloudOf(values)?.host,
  },
  'az-cloud': {
    field: 'cloud',
    label: 'name of the cloud for az',
    usual: clouds.global.names.az,
    of: (values) => cloudOf(values)?.names.az,
  },
  'terraform-cloud': {
    field: 'cloud',
    label: 'name of the cloud for Terraform',
    usual: clouds.global.names.terraform,
    of: (values) => cloudOf(values)?.names.terraform,
  },
  // Of a directory for customers; nobody but its discovery document knows them.
  issuer: { label: 'issuer' },
  'jwks-url': { label: 'JWKS URL' },
  'discovery-url': { label: 'discovery URL' },
};

const sameId = refused(
  'clientId',
  'client-id-equals-tenant',
  'Tenant ID and client ID are the same. The Overview page of the app registration shows both: copy Application (client) ID here and Directory (tenant) ID there.',
);

/**
 * When tenant and client ID are the same ID, neither is used, since nobody can say which of them is
 * wrong.
 */
export function together(
  readings: Readonly<Record<string, Reading>>,
): Readonly<Record<string, Reading>> {
  const { tenant, clientId } = readings;
  if (!tenant || tenant.value === undefined || tenant.value !== clientId?.value) return readings;
  return { ...readings, tenant: { findings: tenant.findings }, clientId: sameId };
}
