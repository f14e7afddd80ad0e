import { derAt, headAt, partsOf, tags, timeOf, type Der } from './der.ts';

/** What is read of a certificate: enough to tell it from all else, and when it counts. */
export interface X509 {
  notBefore: Date;
  notAfter: Date;
}

/** What somebody else may take for a certificate, as far as its bytes tell. */
export type NotX509 = 'key' | 'public-key' | 'request' | 'bundle' | 'cut-off' | 'other';

/**
 * Reads a certificate: its validity, by its place in TBSCertificate (RFC 5280 section 4.1). Its
 * signature is nobody's concern here. Anything else gets a name: a private key or a store of them (RFC
 * 5208, 8017, 5915, 7292), also one of which the end is missing; a public key; a request (RFC 2986); a
 * bundle (RFC 5652).
 */
export function readX509(bytes: Uint8Array): X509 | NotX509 {
  const head = headAt(bytes, 0);
  if (head?.tag !== tags.sequence) return 'other';
  // All that holds a private key begins with the number of its version; a bare public key with a large one.
  const start = headAt(bytes, head.from);
  if (start?.tag === tags.integer) return start.to - start.from > 1 ? 'public-key' : 'key';
  const whole = derAt(bytes, 0);
  if (!whole) return 'cut-off';
  if (whole.to !== bytes.length) return 'other';
  const [first, second] = partsOf(bytes, whole) ?? [];
  if (first?.tag === tags.oid) return 'bundle';
  if (first?.tag !== tags.sequence) return 'other';
  if (second?.tag === tags.octetString) return 'key';
  if (second?.tag === tags.bitString) return 'public-key';
  return validityOf(bytes, partsOf(bytes, first) ?? []);
}

function validityOf(bytes: Uint8Array, body: readonly Der[]): X509 | NotX509 {
  // The number of the version stands there from the second version on alone.
  const [serial, algorithm, , validity] = body[0]?.tag === tags.version ? body.slice(1) : body;
  if (serial?.tag !== tags.integer || !algorithm) return 'other';
  const times = validity?.tag === tags.sequence ? partsOf(bytes, validity) : undefined;
  const [notBefore, notAfter] = (times ?? []).map((time) => timeOf(bytes, time));
  if (notBefore && notAfter) return { notBefore, notAfter };
  // Version, subject, public key, and attributes.
  return body.length === 4 && body[0]?.tag === tags.integer ? 'request' : 'other';
}
