import { helmPath, type Setting } from '../settings/setting.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import { compareVersions } from '../server/versions.ts';
import { known } from './changing-keys.ts';
import type { Known, Span } from './known.ts';
import type { Step } from './releases.ts';

/** One key of openmetadata.yaml or of the chart that a release knows differently from the one before. */
export interface KeyChange {
  /** The first release with the change. */
  release: string;
  where: keyof typeof known;
  path: string;
  /** Absent where the settings table has no such key. */
  key?: SettingKey;
  kind: 'new' | 'gone' | 'changed';
  before?: Span;
  after?: Span;
  /** From this release on it counts only where this variable is not set. */
  fallbackFor?: string;
}

const all: readonly KeyChange[] = [
  ...changesOf('server', known.server),
  ...changesOf('chart', known.chart),
  ...fallbacks(),
].sort((a, b) => compareVersions(a.release, b.release) || (a.path < b.path ? -1 : 1));

/** What the keys of an upgrade do: all that changed after `from`, up to and with `to`. */
export function keyChanges(step: Step): KeyChange[] {
  return all.filter(({ release }) => isWithin(release, step));
}

/**
 * How soon somebody must read of a change: what is required now; what files have, or what is gone; what
 * else is new or different; what is no longer needed.
 *
 * @param isThere Whether the reader's files have the key.
 */
export function urgency({ kind, before, after }: KeyChange, isThere = false): number {
  if (kind === 'gone') return 2;
  const [was, is] = [before?.required === true, after?.required === true];
  if (was !== is) return is ? 3 : 0;
  return isThere ? 2 : 1;
}

/** Whether somebody who upgrades meets what came with a release. */
export function isWithin(release: string, { from, to }: Step): boolean {
  return compareVersions(release, from) > 0 && compareVersions(release, to) <= 0;
}

function changesOf(where: KeyChange['where'], { keys, newest }: Known): KeyChange[] {
  const oldest = `${(newest[0] ?? '').split('.').slice(0, 2).join('.')}.0`;
  return Object.entries(keys).flatMap(([path, spans]) => {
    const key = settingAt(where, path);
    const about = { where, path, ...(key && { key }) };
    return spans.flatMap((after, index): KeyChange[] => {
      const last = spans[index - 1];
      const before = last?.until === after.since ? last : undefined;
      const next = spans[index + 1];
      const ends = after.until !== undefined && next?.since !== after.until;
      const begins = before !== undefined || compareVersions(after.since, oldest) > 0;
      return [
        ...(begins
          ? [
              before
                ? { ...about, release: after.since, kind: 'changed' as const, before, after }
                : { ...about, release: after.since, kind: 'new' as const, after },
            ]
          : []),
        ...(ends
          ? [{ ...about, release: after.until ?? '', kind: 'gone' as const, before: after }]
          : []),
      ];
    });
  });
}

// What the settings table knows beyond names and types.
function fallbacks(): KeyChange[] {
  return Object.entries<Setting>(settings).flatMap(([key, { yaml, fallback }]): KeyChange[] =>
    fallback && yaml !== undefined
      ? [
          {
            ...{
              release: fallback.since.replace(/^\d+\.\d+$/, '$&.0'),
              where: 'server',
              path: yaml,
              key: key as SettingKey,
            },
            ...{ kind: 'changed', fallbackFor: fallback.for },
          },
        ]
      : [],
  );
}

function settingAt(where: KeyChange['where'], path: string): SettingKey | undefined {
  const found = Object.entries<Setting>(settings).find(
    ([, setting]) => (where === 'server' ? setting.yaml : helmPath(setting)) === path,
  );
  return found?.[0] as SettingKey | undefined;
}
