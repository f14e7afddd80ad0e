import type { Config } from '../check/config.ts';
import { nameIn } from '../check/config.ts';
import { textOf, type Entry } from '../check/entry.ts';
import type { ConfigFinding } from '../check/finding.ts';
import { about, aboutName, missing, replace, type Remark } from '../check/report.ts';
import type { SettingKey } from '../settings/table.ts';
import type { KeyChange } from './key-changes.ts';

/**
 * What the changes of keys mean for the values that files have: `upgrade-too-small`,
 * `upgrade-too-large`, `upgrade-value-gone`, `upgrade-key-gone`, `upgrade-key-required`. Made from what
 * the released classes say, so it needs no row of its own when a release changes another key.
 */
export function valueFindings(changes: readonly KeyChange[], config: Config): ConfigFinding[] {
  return changes.flatMap((change): ConfigFinding[] => {
    const { key } = change;
    if (!key) return [];
    const entry = config.settings.get(key);
    if (change.kind === 'changed' && isMissing(change, entry, config)) {
      return [missing(key, required(config, key, change))];
    }
    if (entry?.origin !== 'written') return [];
    const name = nameIn(config, key);
    if (change.kind === 'gone') return [aboutName(entry, gone(name, change))];
    const remark = judged(name, change, entry);
    return remark ? [about(entry, remark)] : [];
  });
}

function gone(name: string, { release }: KeyChange): Remark {
  const message = `${name} is gone from ${release} on. Take it out.`;
  return { code: 'upgrade-key-gone', severity: 'error', message };
}

function judged(name: string, { release, before, after }: KeyChange, entry: Entry) {
  const text = textOf(entry)?.trim();
  if (!after || text === undefined || text === '') return undefined;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  // Nobody wants a lifetime of a second who wrote 0.
  const nearest = (limit: number) => (number === 0 ? (after.default ?? limit) : limit);
  const bound = (code: string, most: boolean, limit: number): Remark => ({
    ...{ code, severity: 'error' },
    message: `From ${release} on ${name} is at ${most ? 'most' : 'least'} ${String(limit)}.`,
    fix: replace(entry, String(nearest(limit))),
  });
  const { least, most, allowed } = after;
  if (number !== undefined && least !== undefined && number < least) {
    return bound('upgrade-too-small', false, least);
  }
  if (number !== undefined && most !== undefined && number > most) {
    return bound('upgrade-too-large', true, most);
  }
  if (!before?.allowed?.includes(text) || allowed?.includes(text)) return undefined;
  return {
    ...{ code: 'upgrade-value-gone', severity: 'error' },
    message: `From ${release} on ${name} has no such value any more. It has ${(allowed ?? []).map(String).join(', ')}.`,
  } satisfies Remark;
}

// The other places have a default for everything.
function isMissing({ before, after }: KeyChange, entry: Entry | undefined, config: Config) {
  const news = after?.required === true && before?.required !== true;
  const whole =
    config.complete && config.format === 'server-yaml' && config.flow === 'confidential';
  return news && whole && entry === undefined;
}

function required(config: Config, key: SettingKey, { release }: KeyChange): Remark {
  return {
    ...{ code: 'upgrade-key-required', severity: 'warning' },
    message: `From ${release} on the server’s class requires ${nameIn(config, key)}, which your file does not have. Add it.`,
  };
}
