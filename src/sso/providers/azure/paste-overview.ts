import { readClientId } from './read/client-id.ts';
import { readTenant } from './read/tenant.ts';

const guid = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';

/** A label of the portal, and the ID behind it, in the same line or in the next ones. */
function labelled(label: string): RegExp {
  return new RegExp(`${label}\\s*:?\\s{0,20}${guid}(?![0-9a-f-])`, 'gi');
}

const client = labelled('Application \\(client\\) ID');
const directory = labelled('Directory \\(tenant\\) ID');

/**
 * Both IDs out of the Overview page of an app registration, copied whole: each stands behind its own
 * label, so that the object ID between them cannot be taken for one. Undefined when one is missing or
 * stands there with two values.
 */
export function readOverview(text: string): { tenant: string; clientId: string } | undefined {
  const tenant = readTenant(only(text, directory), { cloud: 'global' }).value;
  const clientId = readClientId(only(text, client)).value;
  return tenant !== undefined && clientId !== undefined ? { tenant, clientId } : undefined;
}

function only(text: string, shape: RegExp): string {
  const ids = new Set([...text.matchAll(shape)].map(([, id = '']) => id.toLowerCase()));
  const [first = '', ...others] = ids;
  return others.length > 0 ? '' : first;
}
