import { chartConfigKeys, chartTopKeys } from '../../settings/chart.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { nameMeant } from '../../text/nearest.ts';
import type { KeyUse } from '../parsed-text.ts';
import { at, edit } from '../report.ts';
import type { Rule } from '../rule.ts';
import { isMisplaced } from './misplaced-block.ts';

/**
 * `helm-ignored-key`: a key at the left margin that the chart does not have. Its schema refuses unknown
 * keys everywhere but there, so Helm says nothing and whatever stands below is lost (tried with the
 * charts 1.9.17 to 1.13.1 and Helm 3 and 4).
 */
export const helmTopKey: Rule = { name: 'helm-top-key', codes: ['helm-ignored-key'], run };

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, keys }) => {
    if (source.format !== 'helm') return [];
    const top = keys.filter(({ path }) => path.length === 1);
    const present = new Set(top.map(({ path }) => path[0] ?? ''));
    return top.flatMap((use) => {
      const [name = ''] = use.path;
      // By convention a place for anchors, which is for nobody to read.
      const meantFor = chartTopKeys.has(name) || isMisplaced(use) || name.startsWith('x-');
      return meantFor ? [] : [finding(use, name, present)];
    });
  });
}

function finding(
  { source, span }: KeyUse,
  name: string,
  present: ReadonlySet<string>,
): ConfigFinding {
  const code = 'helm-ignored-key';
  const ignored =
    'The chart has no key of this name at the left margin. It accepts and ignores it, and what stands below is lost.';
  if (chartConfigKeys.has(name)) {
    const message = `${ignored} Put it under openmetadata.config.`;
    return at(source, span, { code, severity: 'error', message });
  }
  const near = nameMeant(name, [...chartTopKeys]);
  if (!near) return at(source, span, { code, severity: 'note', message: ignored });
  return at(source, span, {
    ...{ code, severity: near.sure ? 'error' : 'warning' },
    message: `${ignored} Did you mean ${near.name}?`,
    fix: near.sure && !present.has(near.name) ? edit(source, span, near.name) : undefined,
  });
}
