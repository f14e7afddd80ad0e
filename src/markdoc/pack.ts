import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CompiledPage } from './types.ts';

/**
 * A page as one short string. On its way through a build Astro's store copies, escapes and bundles
 * what it keeps, several times over; compressing costs less than that.
 */
export function pack(page: CompiledPage): string {
  return deflateRawSync(JSON.stringify(page), { level: 1 }).toString('base64');
}

export function unpack(packed: string): CompiledPage {
  const json = inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
  return JSON.parse(json) as CompiledPage;
}
