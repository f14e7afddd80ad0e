import type { ErrorEntry } from '../../../errors/entry.ts';

const registration = 'Entra admin center › Entra ID › App registrations › your application';
const enterprise = 'Entra admin center › Entra ID › Enterprise apps › your application';

/** Ways through the Entra admin center. Microsoft, "Register an application" and the pages beside it. */
export const places = {
  overview: `${registration} › Overview`,
  authentication: `${registration} › Authentication`,
  secrets: `${registration} › Certificates & secrets`,
  permissions: `${registration} › API permissions`,
  manifest: `${registration} › Manifest`,
  assignment: `${enterprise} › Users and groups`,
  properties: `${enterprise} › Properties`,
  users: 'Entra admin center › Entra ID › Users',
  policies: 'Entra admin center › Protection › Conditional Access',
} as const;

/** An error of this room: its place is one of those above. */
export type AzureError = ErrorEntry<keyof typeof places>;
