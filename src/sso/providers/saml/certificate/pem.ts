/** A block of PEM: what it says it is, and what stands in it. RFC 7468 section 2. */
export interface PemBlock {
  /** Such as `CERTIFICATE`. */
  label: string;
  /** Base64 with whatever stands between its lines. */
  body: string;
}

const block = /-----BEGIN ([A-Z0-9# ]{1,40})-----([^]*?)(?:-----END \1-----|$)/g;

/** All blocks of a text in order, the last one also when its end is missing. */
export function pemBlocks(text: string): PemBlock[] {
  return [...text.matchAll(block)].map(([, label = '', body = '']) => ({ label, body }));
}

/** Whether a text says of itself that a private key is in it. */
export function saysPrivateKey(text: string): boolean {
  return /-----[ \t]*(?:BEGIN|END)[A-Z ]{0,30} PRIVATE KEY/i.test(text);
}

/**
 * Bytes of base64, whatever white space stands in it and whether or not it is padded; undefined for any
 * other text. What is left over at the end is base64 that was cut.
 */
export function bytesOf(base64: string): Uint8Array | undefined {
  const text = base64.replace(/\s/g, '').replace(/=+$/, '');
  if (text === '' || !/^[A-Za-z0-9+/]*$/.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Base64 of bytes on one line, padded. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
