import { newestPatches } from './newest-patches.ts';

/** The OpenMetadata releases this site covers, oldest first. */
export const versions = ['1.9', '1.10', '1.11', '1.12', '1.13', '2.0'] as const;

export type Version = (typeof versions)[number];

/** What a page prints that is for all releases. */
export const newestVersion: Version = '2.0';

/** The release a reader is taken to run who has not said. */
export const defaultVersion: Version = '1.12';

/** Whether text from outside, such as a stored choice, names a covered release. */
export function isVersion(text: string): text is Version {
  return (versions as readonly string[]).includes(text);
}

/** Orders dotted numbers: negative when `left` is older. A missing part counts as 0. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a release is the other one or newer. */
export function atLeast(version: Version, since: Version): boolean {
  return compareVersions(version, since) >= 0;
}

/** The newest patch of a release: `1.12.14` of `1.12`. */
export function newestPatch(version: Version): string {
  return `${version}.${String(newestPatches[version])}`;
}
