import { urlOf } from '../../../check/addresses.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity } from '../../../check/rules/authority.ts';
import { issuerOf, readAccountUrl } from '../endpoints.ts';

/** `onelogin-authority`: the authority is the issuer of the account, and nothing more. */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: ['onelogin-authority'],
  run(config): ConfigFinding[] {
    const entry = config.settings.get('authority');
    const text = urlOf(entry);
    const url = readAccountUrl(text ?? '');
    if (!entry || !url || url.rest === '' || text?.includes('/.well-known/')) return [];
    return [
      about(entry, {
        ...{ code: 'onelogin-authority', severity: authoritySeverity(config) },
        message:
          'The authority of OneLogin is https://, the subdomain, and .onelogin.com/oidc/2, without a slash or an endpoint behind it.',
        fix: replace(entry, issuerOf(url.subdomain)),
      }),
    ];
  },
};
