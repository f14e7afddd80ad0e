import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryEnding, discoveryOf } from '../../../check/rules/discovery.ts';
import { auth0Endpoints } from '../endpoints.ts';
import { domainIn, ownedByOther } from './domains.ts';

/** `discovery-form`: a tenant has one discovery URL, with https:// and nothing before /.well-known. */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { entry, url = '' } = discoveryOf(config) ?? {};
  // Another ending is a matter of the general rule.
  if (!entry || !url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  const domain = domainIn(url);
  if (domain === undefined || ownedByOther(config, url)) return [];
  const right = auth0Endpoints(domain).discovery;
  if (url === right) return [];
  return [
    about(entry, {
      ...{ code: 'discovery-form', severity: 'error', fix: replace(entry, right) },
      message: `The discovery URL is https://, the Auth0 domain and ${discoveryEnding}, with nothing between.`,
    }),
  ];
}
