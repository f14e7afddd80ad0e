/** The tenant of all personal accounts; Microsoft, "ID token claims reference" (`tid`). */
export const consumersTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

// Printed as examples, by Microsoft's documentation and by this site. Nobody's own.
const printedSamples: ReadonlySet<string> = new Set([
  'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  '11111111-aaaa-4b4b-8c8c-222222222222',
]);

// Microsoft Graph is 00000003-0000-0000-c000-000000000000; no tenant ever issues this form.
const microsoftResource = /^0000000[0-9a-f]-0000-0[0-9a-f]{3}-c[0-9a-f]00-000000000000$/;

/** Whether a lower-case GUID names a resource of Microsoft's own, such as Graph. */
export function isMicrosoftApp(guid: string): boolean {
  return guid === consumersTenant || microsoftResource.test(guid);
}

/**
 * Whether a GUID is an example: printed in documentation, one digit repeated, or counting up.
 * It is well formed, so a reader who tries the page out with it sees what it makes of it.
 */
export function isExample(guid: string): boolean {
  return (
    printedSamples.has(guid) ||
    /^(.)\1{7}(?:-\1{4}){3}-\1{12}$/.test(guid) ||
    guid.startsWith('12345678-1234-1234-')
  );
}
