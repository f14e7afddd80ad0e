import { derAt, headAt, partsOf, tags } from './der.ts';

/** The form of a private key, as its bytes tell. RFC 5208, 8017, 5915. */
export type KeyForm = 'pkcs8' | 'old-form' | 'encrypted' | 'cut-off' | 'certificate' | 'other';

/** Which form of a private key the bytes are; other things by their name. */
export function keyForm(bytes: Uint8Array): KeyForm {
  if (headAt(bytes, 0)?.tag !== tags.sequence) return 'other';
  const whole = derAt(bytes, 0);
  if (!whole) return 'cut-off';
  const [first, second, third] = partsOf(bytes, whole) ?? [];
  if (!first || !second) return 'other';
  if (first.tag === tags.sequence) {
    return second.tag === tags.octetString ? 'encrypted' : third ? 'certificate' : 'other';
  }
  if (first.tag !== tags.integer) return 'other';
  return second.tag === tags.sequence && third?.tag === tags.octetString ? 'pkcs8' : 'old-form';
}
