import { urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, missing, replace, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { authoritySeverity, isEndpoint } from '../../../check/rules/authority.ts';
import { readGuid } from '../../../text/guid.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { cloudOfHost, clouds } from '../clouds.ts';
import { azureEndpoints } from '../endpoints.ts';
import { readTenant } from '../read/tenant.ts';
import { refusalIn, tenantRefusals } from './refusals.ts';
import { agreedTenant, tenantIn } from './urls.ts';

/**
 * The authority of a tenant: `authority-is-tenant`, `authority-form`, `authority-slash`,
 * `authority-missing`, `authority-other-cloud` and what read/tenant.ts refuses.
 *
 * MSAL and AzureAuthValidator want https://host/tenant.
 */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: [
    ...['authority-missing', 'authority-is-tenant', 'authority-other-cloud'],
    ...['authority-slash', 'authority-form'],
    ...tenantRefusals.inUrls.map((code) => `authority-${code}`),
  ],
  run,
};

type Loose = Omit<Remark, 'severity'> & Partial<Pick<Remark, 'severity'>>;

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('authority');
  const text = textOf(entry)?.trim();
  const severity = authoritySeverity(config);
  const unset = !entry || entry.origin === 'default' || text === '';
  const needed = config.complete && config.settings.has('provider');
  if (unset) return needed ? [absent(config, entry, severity)] : [];
  const remark = isTenantAlone(config) ? bareTenant(entry, text) : remarkOn(config, entry);
  return remark ? [about(entry, { severity, ...remark })] : [];
}

/** Whether the authority is an ID and no URL. */
export function isTenantAlone({ settings }: Config): boolean {
  return readGuid(textOf(settings.get('authority'))?.trim() ?? '') !== undefined;
}

/** Whether the authority is in a cloud that provider azure does not reach. */
export function isElsewhere(text: string): boolean {
  return cloudOfHost(splitUrl(text)?.host.toLowerCase() ?? '')?.azureProvider === false;
}

/** The authority of the tenant that a URL names. */
export function authorityIn(text: string): string | undefined {
  const tenant = tenantIn(text);
  return tenant === undefined ? undefined : azureEndpoints(clouds.global, tenant).authority;
}

function absent(
  config: Config,
  entry: Entry | undefined,
  severity: Remark['severity'],
): ConfigFinding {
  const tenant = agreedTenant(config);
  const remark: Remark = {
    ...{ code: 'authority-missing', severity },
    message: `${nameIn(config, 'authority')} is not set, and its default is Google’s. Write https://login.microsoftonline.com/ and the tenant ID.`,
    fix:
      entry && tenant !== undefined
        ? replace(entry, azureEndpoints(clouds.global, tenant).authority)
        : undefined,
  };
  return entry ? about(entry, remark) : missing('authority', remark);
}

function bareTenant(entry: Entry, text = ''): Loose {
  const tenant = readGuid(text)?.value ?? '';
  return {
    code: 'authority-is-tenant',
    message:
      'This is the tenant ID alone. The authority is https://login.microsoftonline.com/ and it.',
    fix: replace(entry, azureEndpoints(clouds.global, tenant).authority),
  };
}

function remarkOn(config: Config, entry: Entry): Loose | undefined {
  const text = urlOf(entry);
  if (text === undefined) return undefined;
  if (isElsewhere(text)) {
    return {
      code: 'authority-other-cloud',
      severity: 'error',
      message:
        'Provider azure reaches login.microsoftonline.com only. For this cloud use custom-oidc.',
    };
  }
  // The general rule names it.
  if (isEndpoint(text)) return undefined;
  const refusal = refusalIn(readTenant(text, { cloud: 'global' }).findings, config);
  if (refusal) {
    const { code, severity, message } = refusal;
    return { code: `authority-${code}`, message, ...(severity === 'warning' && { severity }) };
  }
  const right = authorityIn(text);
  if (right === undefined || right === text) return undefined;
  const fix = replace(entry, right);
  if (text === `${right}/`) {
    return {
      ...{ code: 'authority-slash', severity: 'note', fix },
      message: 'Leave out the slash at the end; the form of the UI may refuse it.',
    };
  }
  return {
    ...{ code: 'authority-form', severity: 'warning', fix },
    message: `The authority is https://login.microsoftonline.com/ and the tenant ID, nothing more; the UI refuses other forms of ${nameIn(config, 'authority')}.`,
  };
}
