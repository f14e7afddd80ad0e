import { refused, type Reading } from '../../../read/reading.ts';

/** What OpenMetadata needs a key of its own for. */
export const signingOptions = [
  { value: 'none', label: 'Nothing more: most identity providers ask for no more' },
  { value: 'requests', label: 'Signed requests' },
  { value: 'encrypted', label: 'Signed requests and encrypted assertions' },
] as const;

/** The answers with which OpenMetadata has a key. */
export const withKey: readonly string[] = ['requests', 'encrypted'];

/** Reads which of them was chosen. Code: `signing-unknown`. */
export function readSigning(raw: string): Reading {
  return signingOptions.some(({ value }) => value === raw)
    ? { value: raw, findings: [] }
    : refused('signing', 'signing-unknown', 'Choose one of the listed answers.');
}
