import { compareVersions } from '../../server/versions.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { byHelmPath, byVariable } from '../names.ts';
import { chartConfigKeys, chartTopKeys } from '../../settings/chart.ts';
import { nameMeant } from '../../text/nearest.ts';
import type { KeyUse, ParsedText } from '../parsed-text.ts';
import { at, edit, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';
import { lostIndentation } from '../lost-indentation.ts';
import { isMisplaced } from './misplaced-block.ts';

const names = [...chartTopKeys.keys()];
const lost = 'The chart accepts it and reads nothing of it.';

/**
 * A key at the left margin of Helm values that no chart reads: `helm-root-misspelt`,
 * `helm-root-misplaced` (a setting of a block further in), `helm-root-unknown`. Neither Helm nor the
 * chart's schema says a word (tried with the charts 1.9.17 to 1.13.1).
 */
export const helmRoot: Rule = {
  name: 'helm-root',
  at: 'start',
  codes: ['helm-root-misspelt', 'helm-root-misplaced', 'helm-root-unknown'],
  run,
};

function run({ readings, version, complete }: Config): ConfigFinding[] {
  return readings.flatMap((reading) => {
    if (reading.source.format !== 'helm' || reading.part || lostIndentation(reading)) return [];
    const roots = reading.keys.filter(({ path }) => path.length === 1);
    const present = new Set(roots.map(({ path }) => path[0] ?? ''));
    // Of a part nobody knows where its margin is, unless a key tells.
    const tells = (name: string): boolean =>
      chartTopKeys.has(name) || nameMeant(name, names)?.sure === true;
    if (!complete && ![...present].some(tells)) return [];
    return roots.flatMap((use) => {
      const remark = remarkOn(use, { present, version, reading });
      return remark ? [at(use.source, use.span, remark)] : [];
    });
  });
}

interface Around {
  present: ReadonlySet<string>;
  version: Config['version'];
  reading: ParsedText;
}

function remarkOn(use: KeyUse, { present, version, reading }: Around): Remark | undefined {
  const [name = ''] = use.path;
  const since = chartTopKeys.get(name);
  if (since !== undefined && compareVersions(version, since) < 0) {
    const message = `The chart has ${name} from ${since} on; before, it accepts it and reads nothing of it.`;
    return { code: 'helm-root-unknown', severity: 'warning', message };
  }
  // Holders of anchors are called x-… or begin with a dot.
  if (chartTopKeys.has(name) || /^(?:x-|[._])/.test(name) || isMisplaced(use)) return undefined;
  const inside = settingInside(name);
  if (inside !== undefined) {
    return {
      ...{ code: 'helm-root-misplaced', severity: 'error' },
      message: `At the left margin the chart accepts this key and reads nothing of it. ${inside}`,
    };
  }
  const near = nameMeant(name, names);
  if (near && (near.sure || near.name === 'extraEnvs')) {
    return {
      ...{ code: 'helm-root-misspelt', severity: 'error' },
      message: `The chart has no key of this name. ${lost} It is called ${near.name}.`,
      fix: present.has(near.name) ? undefined : edit(reading.source, use.span, near.name),
    };
  }
  return {
    ...{ code: 'helm-root-unknown', severity: 'warning' },
    message: `The chart has no key of this name. ${lost}`,
  };
}

/** Where a setting belongs whose name stands at the margin. */
function settingInside(name: string): string | undefined {
  if (byVariable.has(name)) return 'Variables go into the list extraEnvs, as name and value.';
  if (chartConfigKeys.has(name)) return 'It belongs under openmetadata.config.';
  const path = [...byHelmPath.keys()].find((one) => one.split('.').at(-1) === name);
  return path && `It belongs under ${path.slice(0, path.lastIndexOf('.'))}.`;
}
