import { readDiscovery } from '../../oidc/discovery.ts';
import { isObject } from '../../text/json.ts';
import type { PastedAnswers } from '../provider.ts';
import { readAddress, type AddressField } from './read/address.ts';

/** Where a discovery document has each value: OpenID Connect Discovery 1.0 section 3. */
const places: readonly (readonly [field: AddressField, place: string])[] = [
  ['issuer', 'issuer'],
  ['authorizationUrl', 'authorization_endpoint'],
  ['jwksUrl', 'jwks_uri'],
  ['tokenUrl', 'token_endpoint'],
];

/** Reads issuer and endpoints from a pasted discovery document. Pure, never throws. */
export function readPasted(text: string): PastedAnswers {
  const read = readDiscovery(text);
  if ('refused' in read) return read;
  const { metadata } = read;
  if (!isObject(metadata)) return { refused: 'This is no discovery document.' };
  const found = places.map(([field, place]) => {
    const value = metadata[place];
    const reading = readAddress(typeof value === 'string' ? value : '', field);
    return { field, place, value, reading };
  });
  const bad = found.find(
    ({ reading, field }) => reading.value === undefined && field !== 'tokenUrl',
  );
  if (bad) {
    const [why] = bad.reading.findings;
    return {
      refused: `Nothing was taken: ${bad.place} ${why ? 'cannot be used' : 'is missing'}. ${why?.message ?? 'Copy everything that the discovery URL shows.'}`,
    };
  }
  const answers = Object.fromEntries(
    found.flatMap(({ field, value, reading }) =>
      reading.value === undefined ? [] : [[field, value as string]],
    ),
  );
  const names = found.flatMap(({ place, reading }) => (reading.value === undefined ? [] : [place]));
  return { answers, message: `Taken from the discovery document: ${names.join(', ')}.` };
}
