import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryOf } from '../../../check/rules/discovery.ts';
import { endpoints } from '../endpoints.ts';
import { ownedByOther } from './others.ts';

/** `discovery-not-google`: the server asks the URL that is written, and the UI takes one alone. */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-not-google'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { entry, url = '' } = discoveryOf(config) ?? {};
  if (!entry || url === endpoints.discovery || ownedByOther(config, url)) return [];
  return [
    about(entry, {
      ...{ code: 'discovery-not-google', severity: 'error' },
      message: `Google’s discovery URL is ${endpoints.discovery}, the same for everybody.`,
      fix: replace(entry, endpoints.discovery),
    }),
  ];
}
