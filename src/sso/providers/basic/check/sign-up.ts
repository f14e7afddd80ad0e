import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isShipped } from '../../../check/shipped-default.ts';
import { pages } from '../pages.ts';

/**
 * `basic-sign-up-domains`: the page on basic sign-in up to 1.12 says that the principal domain decides who
 * may register. BasicAuthenticator asks the allowed registration domains alone, and they are all of them
 * where nobody sets them.
 */
export const signUp: Rule = {
  name: 'sign-up',
  at: 'setting',
  codes: ['basic-sign-up-domains'],
  run,
};

function run({ settings, complete }: Config): ConfigFinding[] {
  const domain = settings.get('principalDomain');
  const allowed = settings.get('allowedRegistrationDomains');
  const signup = textOf(settings.get('enableSelfSignup'))?.trim().toLowerCase();
  const own = domain?.origin === 'written' && !isShipped('principalDomain', domain.value);
  const everybody = allowed ? allowed.origin === 'default' : complete;
  if (!domain || !own || !everybody || signup !== 'true') return [];
  const message =
    'This domain does not limit who signs up, and everybody may. Write your domains as the allowed registration domains, or switch self-signup off.';
  const docs = `${pages.overview}#who-may-sign-up`;
  return [about(domain, { code: 'basic-sign-up-domains', severity: 'warning', message, docs })];
}
