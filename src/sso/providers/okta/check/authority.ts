import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, missing, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity, isEndpoint } from '../../../check/rules/authority.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { oktaHost } from '../hosts.ts';
import { pages } from '../pages.ts';
import { readIssuer } from '../read/issuer.ts';
import { issuerIn, ownedByOther } from './issuers.ts';

/**
 * The authority is the issuer: `authority-missing`, `authority-not-issuer`, `authority-admin`,
 * `authority-form`, and `authority-other-server` where the discovery URL is another server's. Sources:
 * OktaAuthValidator, okta-auth-js.
 */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: [
    ...['authority-missing', 'authority-not-issuer', 'authority-admin', 'authority-form'],
    'authority-other-server',
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const severity = authoritySeverity(config);
  const docs = `${pages.overview}#which-authorization-server`;
  const issuer = issuerIn(config);
  if (!entry || entry.origin === 'default' || textOf(entry)?.trim() === '') {
    if (!config.complete || !config.settings.has('provider')) return [];
    const remark = {
      ...{ code: 'authority-missing', severity, docs },
      message: `${nameIn(config, 'authority')} is not set, and its default is Google’s. Write the issuer: your Okta domain, or the Issuer URI of a custom server.`,
      fix: entry && issuer !== undefined ? replace(entry, issuer) : undefined,
    };
    return [entry ? about(entry, remark) : missing('authority', remark)];
  }
  const text = urlOf(entry);
  if (text === undefined || ownedByOther(config, text)) return [];
  // The general rules name those.
  if (isEndpoint(text) || text.includes('/.well-known/')) return [];
  const { value, findings } = readIssuer(text);
  const [first] = findings;
  if (value === undefined) {
    const message = first?.message ?? '';
    if (first?.code === 'okta-issuer-placeholder' || first === undefined) return [];
    return [about(entry, { code: 'authority-not-issuer', severity, message, docs })];
  }
  if (oktaHost(splitUrl(text)?.host.toLowerCase() ?? '') === 'admin') {
    return [
      about(entry, {
        ...{ code: 'authority-admin', severity, fix: replace(entry, value) },
        message:
          'This is the address of the Admin Console, where nobody signs in. Take -admin out of the host.',
      }),
    ];
  }
  if (value !== text) {
    return [
      about(entry, {
        ...{ code: 'authority-form', severity, fix: replace(entry, value) },
        message:
          'The issuer is https://, the host, and nothing more but /oauth2/ and the ID of a custom server. A slash at the end makes // in the addresses that are made of it.',
      }),
    ];
  }
  if (issuer === undefined || issuer === value) return [];
  return [
    about(entry, {
      ...{ code: 'authority-other-server', severity: 'warning', docs, fix: replace(entry, issuer) },
      message: `${nameIn(config, 'authority')} and ${nameIn(config, 'oidcDiscoveryUri')} are those of two authorization servers. Use one for both.`,
    }),
  ];
}
