import { compareVersions, isVersion, versions, type Version } from '../../server/versions.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { at, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The release that an image names: `image-too-old` (the pages on LDAP up to 1.12 print 0.13.2) and
 * `image-other-release`, where the file was judged for another one.
 */
export const imageRelease: Rule = {
  name: 'image-release',
  at: 'start',
  codes: ['image-too-old', 'image-other-release'],
  run,
};

/** An image of the server with its tag, on one line or, as the chart has it, on two. */
const image =
  /openmetadata\/server(?:["']?[ \t]*(?:#[^\n]{0,200})?\n[ \t]*tag:[ \t]*["']?|:)v?(?=(\d{1,2}\.\d{1,3})(?:[.\s"'-]|$))/g;

function run({ readings, version }: Config): ConfigFinding[] {
  return readings.flatMap(({ source }) => {
    const told = new Set<string>();
    return [...source.text.matchAll(image)].flatMap((match) => {
      const [before, release = ''] = match;
      const remark = told.has(release) ? undefined : remarkOn(release, version);
      told.add(release);
      const from = match.index + before.length;
      return remark ? [at(source, { from, to: from + release.length }, remark)] : [];
    });
  });
}

function remarkOn(release: string, version: Version): Remark | undefined {
  const docs = '/deployment/security/upgrade';
  const [oldest] = versions;
  if (compareVersions(release, oldest) < 0) {
    return {
      ...{ code: 'image-too-old', severity: 'warning', docs },
      message: `This image is older than ${oldest}, and has not all of the settings that these pages tell of. Take the release that you mean to run.`,
    };
  }
  if (!isVersion(release) || release === version) return undefined;
  return {
    ...{ code: 'image-other-release', severity: 'note', docs },
    message: `This image is of ${release}, and the file was judged for ${version}. Choose ${release} as the release.`,
  };
}
