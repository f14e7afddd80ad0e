import { compareVersions } from '../server/versions.ts';
import type { SettingKey } from '../settings/table.ts';
import { nameIn, type Config } from './config.ts';
import { textOf, type Entry } from './entry.ts';
import type { ConfigFinding } from './finding.ts';
import { about } from './report.ts';
import type { Rule } from './rule.ts';
import { urlOf } from './addresses.ts';

/** What some releases do wrong with a file that is right. */
export interface KnownBug {
  /** Stable kebab-case name; its finding is called `bug-…`. */
  id: string;
  /** The report, such as `#26311`. */
  issue: string;
  /** The first release that does it, as far as is known. */
  since: string;
  /** The last release known to do it, where no later one was tried. */
  until?: string;
  /** The first release that no longer does it. */
  fixed?: string;
  /** The setting that brings it about. */
  setting: SettingKey;
  /** Whether the value does. */
  meets: (entry: Entry, config: Config) => boolean;
  /** What the release does, in sentences. */
  says: string;
  /** What to do until there is a better one. */
  todo: string;
}

const isTrue = (entry: Entry) => textOf(entry)?.trim().toLowerCase() === 'true';

/** Bugs whatever the provider. What a provider adds is in its room. */
export const knownBugs: readonly KnownBug[] = [
  {
    id: 'second-redirect-uri',
    ...{ issue: '#26311', since: '1.12', fixed: '1.13', setting: 'oidcCallbackUrl' },
    meets: (entry, { oidc, flow }) =>
      oidc &&
      flow === 'confidential' &&
      /\/callback\/?$/.test(urlOf(entry) ?? '') &&
      !/\/auth\/callback/.test(urlOf(entry) ?? ''),
    says: '1.12 sends /auth/callback to the provider all the same.',
    todo: 'Register both addresses there.',
  },
  {
    id: 'sub-path',
    ...{ issue: '#26551', since: '1.9', until: '1.13', setting: 'basePath' },
    meets: (entry, { provider }) =>
      provider !== undefined && provider !== 'basic' && !/^\/?$/.test(textOf(entry)?.trim() ?? ''),
    says: 'Up to 1.13.1 the way back from the provider leads to the root of the host, without this path.',
    todo: 'Give OpenMetadata a host name of its own.',
  },
  {
    id: 'auto-redirect-logout',
    ...{ issue: '#25438', since: '1.11', until: '1.11', setting: 'enableAutoRedirect' },
    meets: (entry, { oidc }) => oidc && isTrue(entry),
    says: '1.11.5 ends its own session alone, and with this setting whoever signs out is signed in again at once.',
    todo: 'Set it to false where people must be able to sign out.',
  },
  {
    id: 'roles-from-token',
    ...{ issue: '#32960', since: '2.0', until: '2.0', setting: 'useRolesFromProvider' },
    meets: isTrue,
    says: 'A user reports that 2.0.0 takes no roles from the token.',
    todo: 'Sign in with a test user, and look at its roles.',
  },
];

/** A rule that tells of bugs: your file is right, and the release does this. */
export function knownBugRule(name: string, bugs: readonly KnownBug[]): Rule {
  return {
    name,
    at: 'setting',
    codes: bugs.map(({ id }) => codeOf(id)),
    run: (config) => bugs.flatMap((bug) => findingOf(bug, config)),
  };
}

const codeOf = (id: string) => `bug-${id}`;

function findingOf(bug: KnownBug, config: Config): ConfigFinding[] {
  const entry = config.settings.get(bug.setting);
  if (!entry || entry.origin === 'default' || entry.marks.has('reference')) return [];
  if (!isIn(bug, config.version) || !bug.meets(entry, config)) return [];
  const { id, issue, says, todo, fixed } = bug;
  const end = fixed ? `Fixed in ${fixed}` : 'We know of no release with a fix';
  return [
    about(entry, {
      ...{ code: codeOf(id), severity: 'note' },
      message: `${nameIn(config, bug.setting)} is right. ${says} ${todo} ${end} (${issue}).`,
    }),
  ];
}

/** Whether a release has the bug. */
export function isIn({ since, until, fixed }: KnownBug, version: string): boolean {
  return (
    compareVersions(version, since) >= 0 &&
    (until === undefined || compareVersions(version, until) <= 0) &&
    (fixed === undefined || compareVersions(version, fixed) < 0)
  );
}
