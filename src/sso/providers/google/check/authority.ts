import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity } from '../../../check/rules/authority.ts';
import { endpoints } from '../endpoints.ts';
import { ownedByOther } from './others.ts';

/** `authority-not-google`: GoogleAuthValidator takes one text alone, which is also the default. */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: ['authority-not-google'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const text = urlOf(entry);
  if (!entry || text === undefined || entry.origin === 'default') return [];
  // The general rules name those.
  const told = text.includes('/.well-known/') || ownedByOther(config, text);
  if (text === endpoints.authority || told) return [];
  return [
    about(entry, {
      ...{ code: 'authority-not-google', severity: authoritySeverity(config) },
      message: `${nameIn(config, 'authority')} is exactly ${endpoints.authority}, with no path and no slash at the end; the UI refuses anything else.`,
      fix: replace(entry, endpoints.authority),
    }),
  ];
}
