import { compareVersions, type Version } from '../server/versions.ts';
import type { Setting } from './setting.ts';

/**
 * Whether a release has a setting. A release without a patch, such as 1.10, stands for its newest
 * patch, which is what somebody who sets it up today runs.
 */
export function isKnownIn({ since, until }: Setting, version: Version): boolean {
  const has = since === undefined || compareVersions(version, withoutPatch(since)) >= 0;
  return has && (until === undefined || compareVersions(version, withoutPatch(until)) < 0);
}

function withoutPatch(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}
