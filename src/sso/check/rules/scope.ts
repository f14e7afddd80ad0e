import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { aboutSetting, replace } from '../report.ts';
import type { Rule } from '../rule.ts';

/** The scope: `scope-no-openid` (OidcDiscoveryValidator), `scope-commas`. */
export const scope: Rule = {
  name: 'scope',
  at: { 'scope-no-openid': 'tokens' },
  codes: ['scope-commas', 'scope-no-openid'],
  run,
};

// Those that OpenID Connect itself has, all in small letters.
const standard: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

interface Scopes {
  words: string[];
  /** Whether commas stand between them. */
  commas: boolean;
}

/** The scopes that the confidential client asks for; undefined when nobody can know them. */
function scopesOf({ settings, oidc, flow, complete }: Config): Scopes | undefined {
  if (!oidc || flow === 'public') return undefined;
  const entry = settings.get('oidcScope');
  const text = entry ? textOf(entry) : 'openid email profile';
  if (text === undefined || (!entry && !(complete && flow === 'confidential'))) return undefined;
  // A quote in it has findings of its own.
  if (/["'`]/.test(text)) return undefined;
  const commas = entry !== undefined && /^[\w ]+(?:,[\w ]+)+$/.test(text);
  return { words: text.split(/[\s,]+/).filter(Boolean), commas };
}

/** The scopes with which users can sign in; undefined when there are none, or nobody can know. */
export function goodScopes(config: Config): string[] | undefined {
  const { words = [], commas } = scopesOf(config) ?? {};
  return words.includes('openid') && commas === false ? words : undefined;
}

function withOpenid(words: readonly string[]): string {
  const rest = words.filter((word) => word.toLowerCase() !== 'openid');
  if (rest.length === 0) return 'openid email profile';
  const small = rest.every((word) => standard.has(word.toLowerCase()));
  return ['openid', ...rest.map((word) => (small ? word.toLowerCase() : word))].join(' ');
}

function run(config: Config): ConfigFinding[] {
  const { words = ['openid'], commas = false } = scopesOf(config) ?? {};
  const entry = config.settings.get('oidcScope');
  if (commas) {
    return [
      aboutSetting('oidcScope', entry, {
        ...{ code: 'scope-commas', severity: 'error' },
        message: 'Scopes are separated by spaces, not by commas.',
        fix: entry && replace(entry, words.join(' ')),
      }),
    ];
  }
  if (words.includes('openid')) return [];
  return [
    aboutSetting('oidcScope', entry, {
      ...{ code: 'scope-no-openid', severity: 'error' },
      message: `${nameIn(config, 'oidcScope')} lacks openid, without which there is no sign-in.`,
      fix: entry && replace(entry, withOpenid(words)),
    }),
  ];
}
