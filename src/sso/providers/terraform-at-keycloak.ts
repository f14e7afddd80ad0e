import { hclString } from '../text/hcl.ts';
import { requiredProvider } from './required-provider.ts';

/** The administrator comes from the environment, so that no password stands in a file. */
export const runAtKeycloak =
  'Set KEYCLOAK_USER and KEYCLOAK_PASSWORD to an administrator of the realm master, then run terraform init and terraform apply.';

/** What a file for Keycloak begins with; `core` is the oldest Terraform that reads it. */
export function keycloakHead(url: string, core?: string): string {
  return `${requiredProvider('keycloak/keycloak', '~> 5.3', core)}
provider "keycloak" {
  client_id = "admin-cli"
  url       = ${hclString(url)}
}
`;
}
