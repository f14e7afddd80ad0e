import { isTarget, isVersion, targets, versions, type Target, type Version } from '../sso/index.ts';
import { UsageError } from './surroundings.ts';

/** The release that was named; undefined when none was. `1.12.4` is of the release 1.12. */
export function readRelease(text: string | undefined): Version | undefined {
  if (text === undefined) return undefined;
  const minor = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text.trim())?.[1] ?? '';
  if (isVersion(minor)) return minor;
  throw new UsageError(`--release is one of ${versions.join(', ')}.`);
}

/** Where OpenMetadata runs; undefined when nobody said. */
export function readTarget(text: string | undefined): Target | undefined {
  if (text === undefined || isTarget(text)) return text;
  throw new UsageError(`--target is one of ${Object.keys(targets).join(', ')}.`);
}
