/**
 * What a file for Terraform begins with. `source` is where the registry has the provider, `versions` and
 * `core` which versions of it and of Terraform itself read the file; where neither is given, all do.
 */
export function requiredProvider(source: string, versions?: string, core?: string): string {
  const [, name = source] = source.split('/');
  const lines =
    versions === undefined
      ? `      source = "${source}"`
      : `      source  = "${source}"\n      version = "${versions}"`;
  return `terraform {
${core === undefined ? '' : `  required_version = "${core}"\n\n`}  required_providers {
    ${name} = {
${lines}
    }
  }
}
`;
}
