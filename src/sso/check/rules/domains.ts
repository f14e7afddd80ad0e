import { isDomain } from '../../read/domains.ts';
import { isWithout } from '../blocks.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf, textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, replaceItem, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

const usualDomain = 'open-metadata.org';

/**
 * Mail domains: `domain-default` (#33737, #15241), `domain-shape`, `domain-enforced-without` (users of
 * no domain are let in) and `domain-capitals` (compared exactly until 2026-07, #30285).
 */
export const domains: Rule = {
  name: 'domains',
  at: 'setting',
  codes: ['domain-default', 'domain-shape', 'domain-enforced-without', 'domain-capitals'],
  run,
};

function run(config: Config): ConfigFinding[] {
  if (config.oidc) return [...principal(config), ...lists(config), ...enforced(config)];
  // The form of what is written is wrong with any provider.
  const shaped = config.provider === undefined && config.settings.has('principalDomain');
  return shaped ? principal(config).filter(({ code }) => code !== 'domain-default') : [];
}

function principal(config: Config): ConfigFinding[] {
  const { settings, complete } = config;
  const entry = settings.get('principalDomain');
  const usual: Remark = {
    ...{ code: 'domain-default', severity: 'warning' },
    message: `${nameIn(config, 'principalDomain')} is ${usualDomain}, so the first administrator gets an address there. Write the domain of your users’ addresses.`,
  };
  if (!entry) {
    const told = complete && !isWithout(config, 'authorizer');
    return told ? [missing('principalDomain', usual)] : [];
  }
  const text = textOf(entry)?.trim();
  if (text === usualDomain) {
    return entry.origin === 'default' && !complete ? [] : [about(entry, usual)];
  }
  if (!text || isDomain(text)) return [];
  const right = text.toLowerCase().replace(/^.*@/, '');
  return [
    about(entry, {
      code: isDomain(text.toLowerCase()) ? 'domain-capitals' : 'domain-shape',
      severity: 'warning',
      message: 'This is one mail domain in small letters, as in example.com.',
      fix: isDomain(right) ? replace(entry, right) : undefined,
    }),
  ];
}

function lists(config: Config): ConfigFinding[] {
  return (['allowedRegistrationDomains', 'allowedDomains'] as const).flatMap((key) => {
    const entry = config.settings.get(key);
    if (!entry || entry.origin === 'default') return [];
    return (itemsOf(entry) ?? []).flatMap((item) => {
      const text = item.text.trim();
      if (text === 'all' || isDomain(text)) return [];
      const right = text.toLowerCase().replace(/^.*@/, '');
      const listed = entry.value !== null && typeof entry.value === 'object';
      return [
        about(
          entry,
          {
            ...{ code: 'domain-shape', severity: 'warning' },
            message: `${nameIn(config, key)} has mail domains in small letters, as in example.com.`,
            fix: isDomain(right) && listed ? replaceItem(entry, item, right) : undefined,
          },
          item,
        ),
      ];
    });
  });
}

function enforced(config: Config): ConfigFinding[] {
  const { settings } = config;
  const entry = settings.get('enforcePrincipalDomain');
  if (textOf(entry)?.toLowerCase() !== 'true' || !entry) return [];
  const domain = settings.get('principalDomain');
  const own = domain ? textOf(domain) : config.complete ? usualDomain : undefined;
  const allowed = itemsOf(settings.get('allowedDomains'));
  const listed = settings.get('allowedDomains');
  const unknown = listed !== undefined && (allowed === undefined || listed.placeholder);
  if (unknown || own === undefined || (own !== usualDomain && own !== '')) return [];
  if ((allowed ?? []).length > 0) return [];
  return [
    about(entry, {
      ...{ code: 'domain-enforced-without', severity: 'error' },
      message: `This lets in only users of ${nameIn(config, 'principalDomain')}, which is not yours, so it lets in nobody. Set it, or ${nameIn(config, 'allowedDomains')}.`,
    }),
  ];
}
