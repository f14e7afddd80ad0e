import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryEnding, discoveryOf } from '../../../check/rules/discovery.ts';
import { readIssuer } from '../read/issuer.ts';
import { ownedByOther } from './issuers.ts';

/** `discovery-form`: the server asks the URL that is written, and Okta has one for each issuer. */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { entry, url = '' } = discoveryOf(config) ?? {};
  if (!entry || !url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  if (ownedByOther(config, url)) return [];
  const { value, findings } = readIssuer(url.replace(/\/$/, '').slice(0, -discoveryEnding.length));
  const [first] = findings;
  if (first?.code === 'okta-issuer-placeholder') return [];
  if (value !== undefined && `${value}${discoveryEnding}` === url) return [];
  return [
    about(entry, {
      ...{ code: 'discovery-form', severity: 'error' },
      message:
        value === undefined
          ? (first?.message ?? '')
          : `The discovery URL is the issuer and ${discoveryEnding}, with nothing between or behind.`,
      fix: value === undefined ? undefined : replace(entry, `${value}${discoveryEnding}`),
    }),
  ];
}
