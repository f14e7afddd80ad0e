import type { ErrorEntry } from '../../../errors/entry.ts';

/** Ways at an identity provider, by the names that errors have as their place. */
export const places = {
  addresses: 'entity ID and ACS URL of the service provider',
  signing: 'what is signed and encrypted',
  nameId: 'the NameID',
  people: 'who may sign in',
} as const;

/** An error of this room: its place is one of those above. */
export type SamlError = ErrorEntry<keyof typeof places>;
