import {
  compareVersions,
  isVersion,
  newestPatch,
  versions,
  type Version,
} from '../server/versions.ts';

/** An upgrade: exact releases, the first older than the second. */
export interface Step {
  from: string;
  to: string;
}

/** Why there is no answer, in one sentence, and which of the two releases is to blame. */
export interface Refusal {
  field: keyof Step;
  refused: string;
}

/** `1.12` of `1.12.3`. */
export function minorOf(release: string): Version {
  const minor = release.split('.').slice(0, 2).join('.');
  return versions.find((version) => version === minor) ?? newest();
}

function newest(): Version {
  return versions.at(-1) ?? '2.0';
}

/** The newest release that is known, to which somebody who does not say upgrades. */
export const newestKnown = newestPatch(newest());

/**
 * Reads the two releases as a reader writes them: `1.12`, `v1.12.3`, `OpenMetadata 1.12.3`. Where the
 * patch is missing, the first one is left and the newest one reached, so that nothing is left out.
 */
export function readStep(from: string, to: string): Step | Refusal {
  const left = readRelease(from, 'from');
  if ('refused' in left) return left;
  const right = readRelease(to, 'to');
  if ('refused' in right) return right;
  const step = { from: left.release, to: right.release };
  const same = left.written === right.written;
  const order = same ? 0 : compareVersions(step.from, step.to);
  if (order < 0) return step;
  const refused =
    order === 0
      ? `Both are ${same ? right.written : step.to}, so nothing changes. Choose a newer release to go to.`
      : `${right.written} is older than ${left.written}. This page is about upgrades: choose a newer release.`;
  return { field: 'to', refused };
}

function readRelease(
  text: string,
  field: keyof Step,
): { release: string; written: string } | Refusal {
  const no = (refused: string): Refusal => ({ field, refused });
  const match = /^(?:openmetadata\s*)?v?\s*(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?$/i.exec(
    text.trim(),
  );
  if (!match) return no('Write a release as 1.12 or 1.12.3.');
  const [, major = '', minor = '', patch] = match;
  const version = `${String(Number(major))}.${String(Number(minor))}`;
  const [first, last] = [versions[0], newest()];
  if (compareVersions(version, first) < 0) {
    return no(
      `This site knows releases from ${first} on. Upgrade to ${first} by OpenMetadata’s own notes first, and come back with that.`,
    );
  }
  if (compareVersions(version, last) > 0) {
    return no(`The newest release read for this site is ${newestKnown}.`);
  }
  if (!isVersion(version)) {
    return no(`There is no OpenMetadata ${version}. There are ${versions.join(', ')}.`);
  }
  const newestOne = newestPatch(version);
  if (patch === undefined) {
    return { release: field === 'from' ? `${version}.0` : newestOne, written: version };
  }
  const release = `${version}.${String(Number(patch))}`;
  return compareVersions(release, newestOne) > 0
    ? no(`The newest ${version} read for this site is ${newestOne}.`)
    : { release, written: release };
}
