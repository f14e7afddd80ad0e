import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, missing, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity, isEndpoint } from '../../../check/rules/authority.ts';
import { auth0Endpoints } from '../endpoints.ts';
import { pages } from '../pages.ts';
import { readDomain } from '../read/domain.ts';
import { configuredDomain, domainIn, ownedByOther } from './domains.ts';

/**
 * The authority is https:// and the domain: `authority-missing`, `authority-slash` (the issuer has one,
 * the authority must not: auth0-spa-js, Auth0Validator), `authority-form`, `authority-not-domain`, and
 * `authority-other-domain` where the discovery URL has another one.
 */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: [
    ...['authority-missing', 'authority-slash', 'authority-form', 'authority-not-domain'],
    'authority-other-domain',
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const severity = authoritySeverity(config);
  const name = nameIn(config, 'authority');
  const domain = configuredDomain(config);
  const right = domain === undefined ? undefined : auth0Endpoints(domain).authority;
  if (!entry || entry.origin === 'default' || textOf(entry)?.trim() === '') {
    if (!config.complete || !config.settings.has('provider')) return [];
    const remark = {
      ...{ code: 'authority-missing', severity },
      message: `${name} is not set, and its default is Google’s. Write https:// and the Auth0 domain.`,
      fix: entry && right !== undefined ? replace(entry, right) : undefined,
    };
    return [entry ? about(entry, remark) : missing('authority', remark)];
  }
  const text = urlOf(entry);
  if (text === undefined || ownedByOther(config, text)) return [];
  // The general rules name those.
  if (isEndpoint(text) || text.includes('/.well-known/')) return [];
  const own = domainIn(text);
  if (own === undefined) {
    const [first] = readDomain(text).findings;
    if (!first || first.code === 'auth0-domain-placeholder') return [];
    const { message } = first;
    return [about(entry, { code: 'authority-not-domain', severity, message })];
  }
  const expected = auth0Endpoints(own).authority;
  if (text === `${expected}/`) {
    return [
      about(entry, {
        ...{ code: 'authority-slash', severity, fix: replace(entry, expected) },
        message:
          'Leave out the slash at the end. The issuer of Auth0 has one, but what is made of the authority gets a second.',
      }),
    ];
  }
  if (text !== expected) {
    return [
      about(entry, {
        ...{ code: 'authority-form', severity, fix: replace(entry, expected) },
        message: 'The authority is https:// and the Auth0 domain, nothing more.',
      }),
    ];
  }
  if (right === undefined || text === right) return [];
  return [
    about(entry, {
      ...{ code: 'authority-other-domain', severity: 'warning', fix: replace(entry, right) },
      message: `${name} and ${nameIn(config, 'oidcDiscoveryUri')} have two domains. Tokens name the one of the sign-in: use one everywhere.`,
      docs: `${pages.overview}#custom-domain`,
    }),
  ];
}
