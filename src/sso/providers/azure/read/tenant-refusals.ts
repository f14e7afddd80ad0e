import { refused, type Reading } from '../../../read/reading.ts';

const copyTheId = 'Copy the Directory (tenant) ID from the Overview page of the app registration.';
const useCustomOidc =
  'The plan is now for custom-oidc: take issuer, JWKS URL and discovery URL from its discovery document.';

/**
 * Why a tenant is refused. Entra's side: AADSTS900023 and 90002 (no such tenant), AADSTS50194 and
 * 9002332 (keywords). OpenMetadata's side: AzureAuthValidator, which knows GUIDs and keywords only.
 */
const messages = {
  'tenant-not-guid': `This is not a tenant ID, which has 32 digits or letters a to f in five groups. ${copyTheId}`,
  'tenant-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'tenant-is-domain': `This is a domain name. Entra would take it, but OpenMetadata accepts only the ID. ${copyTheId}`,
  'tenant-is-email': `This is an e-mail address or user name. ${copyTheId}`,
  'tenant-keyword': `OpenMetadata signs in users of one tenant, so common, organizations and consumers cannot work (AADSTS50194, AADSTS9002332). ${copyTheId}`,
  'tenant-consumers-guid': `This ID stands for all personal Microsoft accounts, which an Entra app cannot use (AADSTS9002332). ${copyTheId}`,
  'tenant-nil-guid': `This ID is all zeros and belongs to no tenant. ${copyTheId}`,
  'tenant-max-guid': `This ID is all f and belongs to no tenant. ${copyTheId}`,
  'tenant-path-word': `This is a piece of a URL path, not a tenant. ${copyTheId}`,
  'tenant-partial-url':
    'This looks like a part of a URL. Paste the whole URL from https:// on, or only the Directory (tenant) ID.',
  'tenant-url-without-tenant': `This URL names no tenant. ${copyTheId}`,
  'tenant-url-malformed': 'This URL is not complete. After https: come two slashes and a host.',
  'tenant-url-http': 'Microsoft sign-in URLs start with https://. Check where this one came from.',
  'tenant-url-scheme': `Only an https:// URL can hold a tenant. ${copyTheId}`,
  'tenant-url-user-info':
    'There is an @ before the host of this URL, so it leads somewhere else than it seems. Do not open it.',
  'tenant-url-port':
    'Microsoft sign-in URLs have no port. Remove it, or paste the tenant ID alone.',
  'tenant-url-path': `This URL has a path that no sign-in URL has. ${copyTheId}`,
  'tenant-unknown-host':
    'The host in this URL is not a Microsoft sign-in host, though it may look like one. Check every letter.',
  'tenant-portal-url': `This is the address of a portal page. ${copyTheId}`,
  'tenant-ciam': `This is an External ID (CIAM) URL, which the provider azure does not support. ${useCustomOidc}`,
  'tenant-b2c': `This is an Azure AD B2C URL, which the provider azure does not support. ${useCustomOidc}`,
  'tenant-retired-host': `Microsoft has closed this sign-in host. ${copyTheId}`,
  'tenant-unsupported-cloud': `This host belongs to a cloud that this page does not cover. ${useCustomOidc}`,
} as const;

/** Directories that OpenMetadata reaches, though not with its provider azure. */
const externalDirectories: ReadonlySet<string> = new Set<TenantRefusal>([
  'tenant-ciam',
  'tenant-b2c',
  'tenant-unsupported-cloud',
]);

export type TenantRefusal = keyof typeof messages;

/** The reading of a tenant that was refused for a reason of the table. */
export function refuseTenant(code: TenantRefusal): Reading {
  const reading = refused('tenant', code, messages[code]);
  return externalDirectories.has(code) ? { ...reading, also: { directory: 'external' } } : reading;
}

/** Refusal of a URL of another cloud than the chosen one. `name` is the cloud's name. */
export function refuseOtherCloud(name: string): Reading {
  return refused(
    'tenant',
    'tenant-other-cloud',
    `This URL belongs to the cloud ${name}. Choose that cloud above, or paste the URL of your own.`,
  );
}
