import { base64url } from 'jose';
import { isObject } from '../text/json.ts';
import type { Claims } from './claims.ts';

export type EncodedFault = 'not-base64url' | 'not-json' | 'not-object';

/**
 * The JSON object in one part of a token, or why there is none. Never throws.
 *
 * RFC 7515 section 2: base64url without padding. RFC 7519 section 7.2: UTF-8 of one JSON object.
 */
export function decodeObject(part: string): { object: Claims } | { fault: EncodedFault } {
  if (!/^[\w-]+$/.test(part)) return { fault: 'not-base64url' };
  let bytes: Uint8Array;
  try {
    bytes = base64url.decode(part);
  } catch {
    return { fault: 'not-base64url' };
  }
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(json) ? { object: json } : { fault: 'not-object' };
  } catch {
    return { fault: 'not-json' };
  }
}
