import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { at } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { atLeast } from '../../../server/versions.ts';
import { pages } from '../pages.ts';

/**
 * `ldap-java-folder`: the page on JVMDefault up to 1.12 mounts a trust store into the folder of Java 17,
 * and OpenMetadata 2.0 is built for Java 21 (its pom.xml). What lies in the old folder is read by nobody.
 */
export const javaFolder: Rule = {
  name: 'java-folder',
  at: 'start',
  codes: ['ldap-java-folder'],
  run,
};

const folder = /\/usr\/lib\/jvm\/java-(\d{1,2})-openjdk/g;

function run({ readings, version }: Config): ConfigFinding[] {
  if (!atLeast(version, '2.0')) return [];
  return readings.flatMap(({ source }) =>
    [...source.text.matchAll(folder)].flatMap((match) => {
      if (Number(match[1]) >= 21) return [];
      const message = `OpenMetadata ${version} needs Java 21 or newer, and this is the folder of an older one: what is mounted here is not read, we infer. Look for the folder in the new image, or take CustomTrustStore, whose path is yours.`;
      const span = { from: match.index, to: match.index + match[0].length };
      const docs = `${pages.overview}#which-certificate-to-trust`;
      return [at(source, span, { code: 'ldap-java-folder', severity: 'warning', message, docs })];
    }),
  );
}
