/** The newest patch of each release. Written by `npm run releases`; not to be edited. */
export const newestPatches = {
  '1.9': '1.9.17',
  '1.10': '1.10.14',
  '1.11': '1.11.14',
  '1.12': '1.12.14',
  '1.13': '1.13.6',
  '2.0': '2.0.7',
} as const;
