import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `max-age-zero`, `max-age-not-number`: the server sends max_age when it is not blank, and 0, the
 * default, asks for a fresh sign-in every time (#20125, #28668).
 */
export const maxAge: Rule = {
  name: 'max-age',
  at: 'setting',
  codes: ['max-age-zero', 'max-age-not-number'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow, complete } = config;
  if (!oidc || flow === 'public') return [];
  const entry = settings.get('oidcMaxAge');
  const name = nameIn(config, 'oidcMaxAge');
  const variable = config.format === 'env' || config.format === 'compose';
  const empty = variable ? `'""'` : '""';
  const zero: Remark = {
    ...{ code: 'max-age-zero', severity: 'warning' },
    message: `With 0 users enter their password at every sign-in. Send none: write ${empty} for ${name}.`,
  };
  if (!entry) {
    const remark: Remark = { ...zero, severity: 'note' };
    return complete && flow === 'confidential' ? [missing('oidcMaxAge', remark)] : [];
  }
  const text = textOf(entry)?.trim();
  if (text === undefined || text === '' || entry.text === '') return [];
  if (!/^\d+$/.test(text)) {
    return [
      about(entry, {
        ...{ code: 'max-age-not-number', severity: 'error' },
        message: `${name} is a number of seconds, or empty.`,
      }),
    ];
  }
  if (Number(text) > 0) return [];
  return [about(entry, entry.origin === 'default' ? { ...zero, severity: 'note' } : zero)];
}
