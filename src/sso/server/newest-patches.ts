import type { Version } from './versions.ts';

/** Of each release the number of its newest patch. Written by `npm run releases`; not to be edited. */
export const newestPatches: Readonly<Record<Version, number>> = {
  '1.9': 17,
  '1.10': 14,
  '1.11': 14,
  '1.12': 14,
  '1.13': 6,
  '2.0': 7,
};
