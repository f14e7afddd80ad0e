import { readTenant } from '../read/tenant.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { aroundPlaceholder } from '../../../check/around.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, missing, replace, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { refusalIn, tenantRefusals } from './refusals.ts';

/**
 * The tenant of the confidential client: `tenant-is-url` (azure/docker of the documentation up to
 * 1.12), `tenant-missing` (azure/kubernetes, azure/bare-metal), and what read/tenant.ts refuses.
 *
 * pac4j AzureAd2OidcConfiguration puts it between the host and /v2.0, and takes `common` for a blank;
 * the discovery document of common has an issuer with braces in it, and the server does not start
 * (#22070).
 */
export const tenantId: Rule = {
  name: 'tenant-id',
  at: 'setting',
  codes: ['tenant-missing', 'tenant-is-url', 'tenant-spelling', ...tenantRefusals.alone],
  run,
};

const isUrl: Remark = {
  ...{ code: 'tenant-is-url', severity: 'error' },
  message: 'The server builds a URL around the tenant, so a URL breaks it. Write the ID alone.',
};

function run(config: Config): ConfigFinding[] {
  const { flow, settings, complete } = config;
  if (flow === 'public') return [];
  const entry = settings.get('oidcTenant');
  const text = textOf(entry)?.trim();
  if (!entry || text === '') {
    const remark: Remark = {
      ...{ code: 'tenant-missing', severity: 'error' },
      message: `${nameIn(config, 'oidcTenant')} is empty, so the server asks for the tenant common and does not start. Write the Directory (tenant) ID.`,
    };
    const confidential = complete && flow === 'confidential';
    if (entry && (confidential || entry.origin === 'written')) return [about(entry, remark)];
    return !entry && confidential ? [missing('oidcTenant', remark)] : [];
  }
  if (text === undefined) {
    return aroundPlaceholder(entry)?.includes('/') ? [about(entry, isUrl)] : [];
  }
  const { value, findings } = readTenant(text, { cloud: 'global' });
  const refusal = refusalIn(findings, config);
  if (refusal) {
    // Entra ID takes a domain, and so does the server; only the UI does not.
    const domain = refusal.code === 'tenant-is-domain';
    return [about(entry, domain ? { ...refusal, severity: 'warning' } : refusal)];
  }
  if (value === undefined) return [];
  if (/[/:]/.test(text)) {
    return [about(entry, { ...isUrl, fix: replace(entry, value) })];
  }
  // Capitals and missing hyphens are another tenant to the server.
  const changed = findings.find(({ severity }) => severity === 'note');
  if (!changed) return [];
  return [
    about(entry, {
      ...{ code: 'tenant-spelling', severity: 'warning', fix: replace(entry, value) },
      message:
        'Write the tenant ID in small letters, in five groups with hyphens and nothing around.',
    }),
  ];
}
