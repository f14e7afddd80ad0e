import type { IdpMetadata, MetadataRefusal } from './metadata.ts';

/** What was seen in a document. */
export interface Seen {
  /** Name of the first element. */
  root: string;
  found: IdpMetadata[];
  /** Which roles a document describes; `old …` for those of another protocol than SAML 2.0. */
  roles: Set<string>;
  /** Whether it is XML from its first character to its last. */
  complete: boolean;
}

const whatToPaste =
  'Paste the metadata of your identity provider: XML that begins with EntityDescriptor.';

const refusals = {
  empty: `There is nothing to read. ${whatToPaste}`,
  'too-long': `This is far too long. ${whatToPaste}`,
  'private-key': `There is a private key in it, so nothing was read. Nothing left your browser, but a key that was ever pasted into a page of others is to be made anew. ${whatToPaste}`,
  html: 'This is a web page. Save the metadata as a file, or open their address in a tab of its own where you are not signed in, and copy what it shows.',
  doctype: 'There is a DOCTYPE in it, which metadata never have. Nothing was read.',
  url: 'This is an address. Open it in another tab, and paste everything that it shows: this page asks no server of yours.',
  'not-xml': `This is no XML. ${whatToPaste}`,
  'cut-off': 'This is not whole. Copy all of it, from the first < to the last >.',
  response:
    'This is what a provider sends at a sign-in, and no metadata. Paste it on the page of errors instead.',
  sp: 'These are the metadata of a service provider, such as OpenMetadata itself. Paste those of the identity provider.',
  'old-protocol': 'These metadata are of an identity provider that knows no SAML 2.0.',
  'no-idp': `No identity provider is described in it. ${whatToPaste}`,
  'no-entity-id': 'The identity provider in it has no entity ID. Copy all of it.',
} as const;

/** A reason why nothing was read. */
export function refuse(code: keyof typeof refusals): MetadataRefusal {
  return { code: `metadata-${code}`, message: refusals[code] };
}

/** The identity providers of a document, or why there is none. */
export function judge({
  root,
  found,
  roles,
  complete,
}: Seen): readonly IdpMetadata[] | MetadataRefusal {
  if (!complete) return refuse('cut-off');
  if (found.length > 0) {
    return found.every(({ entityId }) => entityId !== '') ? found : refuse('no-entity-id');
  }
  if (/^(?:Response|Assertion|AuthnRequest|LogoutRe\w+)$/.test(root)) return refuse('response');
  if (roles.has('old IDPSSODescriptor')) return refuse('old-protocol');
  return refuse(roles.has('SPSSODescriptor') ? 'sp' : 'no-idp');
}
