/** The tenant of all personal accounts; Microsoft, "ID token claims reference" (`tid`). */
export const consumersTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/**
 * IDs printed as examples, by Microsoft's documentation and by this site. Nobody's own.
 */
export const sampleIds: ReadonlySet<string> = new Set([
  'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  'bbbbcccc-1111-dddd-2222-eeee3333ffff',
  '00001111-aaaa-2222-bbbb-3333cccc4444',
  '11112222-bbbb-3333-cccc-4444dddd5555',
  '11111111-aaaa-4b4b-8c8c-222222222222',
  '6731de76-14a6-49ae-97bc-6eba6914391e',
  '535fb089-9ff3-47b6-9bfb-4f1264799865',
]);

const microsoftApps: ReadonlySet<string> = new Set([
  '797f4846-ba00-4fd7-ba43-dac1f8f63013', // Azure Service Management
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46', // Azure CLI
  '1950a258-227b-4e31-a9cf-717495945fc2', // Azure PowerShell
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', // Azure portal
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Microsoft Office
  '872cd9fa-d31f-45e0-9eab-6e460a02d1f1', // Visual Studio
  'aebc6443-996d-45c2-90f0-388ff96faa56', // Visual Studio Code
  '14d82eec-204b-4c2f-b7e8-296a70dab67e', // Microsoft Graph command line tools
  'de8bc8b5-d9f9-48b1-a8ad-b748da725064', // Graph Explorer
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Microsoft Teams
  consumersTenant,
]);

// Graph, Azure AD Graph, Exchange and SharePoint share this form; no tenant ever issues it.
const microsoftResource = /^0000000[0-9a-f]-0000-0[0-9a-f]{3}-c[0-9a-f]00-000000000000$/;

/**
 * Whether a lower-case GUID belongs to an application of Microsoft's own.
 *
 * Microsoft, "Verify first-party Microsoft applications in sign-in reports"; the common ones only.
 */
export function isMicrosoftApp(guid: string): boolean {
  return microsoftResource.test(guid) || microsoftApps.has(guid);
}

/** Whether a GUID was typed to try things out: one digit repeated, or counting up. */
export function isMadeUp(guid: string): boolean {
  return /^(.)\1{7}(?:-\1{4}){3}-\1{12}$/.test(guid) || guid.startsWith('12345678-1234-1234-');
}
