import { redirectDifferences } from '../errors/redirect-difference.ts';
import type { Plan } from '../plan/plan.ts';
import { targets, type Target } from '../server/targets.ts';
import { atLeast, isVersion, type Version } from '../server/versions.ts';
import type { PlannedSetting } from '../settings/given.ts';
import { spelling } from '../settings/spelling.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import { list } from '../text/list.ts';
import type { Piece } from '../text/pieces.ts';
import { callbackRow } from './callback.ts';
import { textOf, type Said, type ServerAnswer } from './read.ts';
import type { Row } from './row.ts';
import { shown } from './shown.ts';

/** What an answer says beside the plan. */
export interface Comparison {
  rows: Row[];
  /** `same` only when settings were published and nothing differs. */
  verdict: 'same' | 'differs' | 'nothing-to-compare';
  /** In short. */
  summary: string;
  /** What to do when it differs. */
  todo?: string;
  /** Settings of the plan that no answer of the server shows. */
  hidden: string[];
}

/** What is known of the reader’s installation; what nobody was asked is absent. */
export interface Expected {
  plan?: Plan | undefined;
  target?: Target | undefined;
  version?: Version | undefined;
}

/**
 * What every release publishes. Of the others some releases show the default, whatever is set
 * (open-metadata/OpenMetadata#29597), so that there a default says nothing.
 */
const published: ReadonlySet<SettingKey> = new Set<SettingKey>([
  ...(['provider', 'providerName', 'clientType', 'enableSelfSignup', 'clientId'] as const),
  ...(['authority', 'callbackUrl', 'jwtPrincipalClaims', 'jwtPrincipalClaimsMapping'] as const),
]);

/** Lists of which the first item that fits counts. */
const ordered: ReadonlySet<SettingKey> = new Set<SettingKey>(['jwtPrincipalClaims']);

/** Compares what a server says with the plan, setting by setting. Pure. */
export function compareServer(answer: ServerAnswer, expected: Expected): Comparison {
  const { plan, target = 'docker', version } = expected;
  const planned = new Map(plan?.settings.map((setting) => [setting.key, setting]));
  const said = answer.published ?? new Map<SettingKey, Said>();
  const rows: Row[] = [...said].flatMap(([key, value]) => {
    const row = settingRow(key, value, planned.get(key), target);
    return row ? [row] : [];
  });
  if (answer.release !== undefined) rows.push(releaseRow(answer.release, version));
  if (answer.callback) rows.push(callbackRow(answer.callback, plan));
  const hidden = [...planned.values()].flatMap(({ key }) =>
    said.has(key) && rows.some(({ what }) => what === key) ? [] : [nameOf(key, target)],
  );
  return { rows: rows.sort(byState), hidden, ...judged(rows, answer, expected) };
}

const order = { differs: 0, same: 1, unknown: 2 };

function byState(a: Row, b: Row): number {
  return order[a.state] - order[b.state];
}

function nameOf(key: SettingKey, target: Target): string {
  const name = spelling(settings[key], target)?.name ?? key;
  return name.split('.').slice(-2).join('.');
}

function settingRow(
  key: SettingKey,
  said: Said,
  planned: PlannedSetting | undefined,
  target: Target,
): Row | undefined {
  const server = textOf(said);
  const base = { what: key, name: nameOf(key, target), server: shown(server) };
  const yours = planned && plannedText(planned);
  const sure = published.has(key);
  if (yours === undefined) {
    return sure && server !== '' ? { ...base, state: 'unknown' } : undefined;
  }
  const row = { ...base, yours: shown(textOf(yours)) };
  if (isSame(key, said, yours)) return { ...row, state: 'same' };
  if (!sure && (server === '' || server === 'false' || isDefault(key, server))) return undefined;
  const why = addressDifference(server, textOf(yours));
  return { ...row, state: 'differs', ...(why !== undefined && { why }) };
}

/** Undefined while a part of it is not known, and for secrets. */
function plannedText({ value }: PlannedSetting): Said | undefined {
  if (typeof value !== 'object') return String(value);
  if ('text' in value) return written(value.text);
  if (!('list' in value)) return undefined;
  const items = value.list.map(written);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function written(pieces: readonly Piece[]): string | undefined {
  return pieces.every(({ kind }) => kind === 'text' || kind === 'value')
    ? pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
    : undefined;
}

function isSame(key: SettingKey, said: Said, yours: Said): boolean {
  const [left, right] = [said, yours].map((one) => {
    const items = typeof one === 'string' ? [one] : [...one];
    return (ordered.has(key) ? items : items.sort()).join('\n');
  });
  const loose = ['enum', 'boolean'].includes(settings[key].type);
  return left === right || (loose && left?.toLowerCase() === right?.toLowerCase());
}

function isDefault(key: SettingKey, server: string): boolean {
  const { server: shipped } = settings[key].defaults ?? {};
  return (
    shipped !== undefined && textOf(Array.isArray(shipped) ? shipped : String(shipped)) === server
  );
}

function addressDifference(server: string, yours: string): string | undefined {
  if (![server, yours].every((one) => /^https?:\/\/\S+$/i.test(one))) return undefined;
  const found = redirectDifferences(server, yours);
  return found.length === 0 ? undefined : `At the server ${list(found)}.`;
}

function releaseRow(release: string, chosen: Version | undefined): Row {
  const minor = release.split('.').slice(0, 2).join('.');
  const row = { what: 'release' as const, name: 'Release', server: shown(release) };
  if (!isVersion(minor)) {
    const why = 'This guide was not written for this release, so a difference may be right.';
    return { ...row, ...(chosen && { yours: chosen }), state: 'unknown', why };
  }
  if (chosen === undefined) return { ...row, state: 'unknown' };
  if (chosen === minor) return { ...row, yours: chosen, state: 'same' };
  const why = `Your files are made for ${chosen}. Choose ${minor} in your installation, and make them again.`;
  return { ...row, yours: chosen, state: 'differs', why };
}

function judged(
  rows: readonly Row[],
  { published: said }: ServerAnswer,
  { plan, target, version }: Expected,
): Pick<Comparison, 'verdict' | 'summary' | 'todo'> {
  const differing = rows.filter(({ state }) => state === 'differs');
  const same = rows.filter(({ state }) => state === 'same').length;
  if (differing.length === 0) {
    if (same === 0 || plan?.accepted === undefined) {
      const summary = said ? 'This is what the server says.' : 'Nothing here can be compared yet.';
      return { verdict: 'nothing-to-compare', summary };
    }
    return said
      ? { verdict: 'same', summary: 'The server runs with your plan. Nothing differs.' }
      : {
          verdict: 'nothing-to-compare',
          summary: 'So far nothing differs. Paste the first answer too.',
        };
  }
  const count =
    differing.length === 1 ? '1 thing differs' : `${String(differing.length)} things differ`;
  const ofSettings = differing.some(({ what }) => what !== 'release' && what !== 'callback');
  return {
    verdict: 'differs',
    summary: `${count} from your plan.`,
    ...(ofSettings && { todo: todo(differing, { target, version }) }),
  };
}

/** The database wins since 1.10 (open-metadata/OpenMetadata#31786). */
function todo(differing: readonly Row[], { target, version }: Expected): string {
  const provider = differing.find(({ what }) => what === 'provider');
  const first =
    provider?.server === 'basic'
      ? 'The server still signs people in with its own passwords: your files did not reach it, or settings in its database win over them.'
      : 'The server has these values from somewhere else: your files did not reach it, or settings in its database win over them.';
  if (version !== undefined && !atLeast(version, '1.10')) {
    return 'The server has these values from somewhere else. Check that it reads your files, and restart it.';
  }
  const command = target === undefined ? '' : ` with \`${targets[target].reset}\``;
  return `${first} Remove what is stored${command}, restart every server, and ask once more.`;
}
