import { readGuid } from '../../text/guid.ts';
import { readTenant } from '../../providers/azure/read/tenant.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { azureEndpoints } from '../../providers/azure/endpoints.ts';
import { cloudOfHost, clouds } from '../../providers/azure/clouds.ts';
import { urlOf } from '../url-of.ts';
import { agreedTenant } from '../../providers/azure/check/urls.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { refusalIn } from '../refusals.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Paths of authorize and token endpoints: Entra, Keycloak, Okta, Auth0. */
const endpoint =
  /\/(?:oauth2\/(?:v\d(?:\.\d)?\/)?(?:authorize|token)|protocol\/openid-connect\/(?:auth|token)|oauth2\/[\w-]+\/v1\/(?:authorize|token)|(?<!\/as)\/authorize)\/?$/;
const discovery = /\/\.well-known\/openid-configuration\/?$/;

/**
 * The authority: `authority-is-endpoint` (#18865; keycloak/kubernetes of the documentation up to
 * 1.12), `authority-is-discovery`, and for azure `authority-is-tenant`, `authority-form`,
 * `authority-slash`, `authority-missing`, `authority-other-cloud` and what read/tenant.ts refuses.
 *
 * MSAL and AzureAuthValidator want https://host/tenant. The code-flow handler does not read it, the
 * browser gets it nevertheless, hence the lower severity there.
 */
export const authority: Rule = {
  name: 'authority',
  codes: [
    'authority-missing',
    'authority-is-tenant',
    'authority-is-endpoint',
    'authority-is-discovery',
    'authority-other-cloud',
    'authority-slash',
    'authority-form',
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  if (!config.oidc) return [];
  const entry = config.settings.get('authority');
  const text = textOf(entry)?.trim();
  const severity = config.flow === 'confidential' ? 'warning' : 'error';
  const unset = !entry || entry.origin === 'default' || text === '';
  const needed = config.azure && config.complete && config.settings.has('provider');
  if (unset) return needed ? [absent(config, entry, severity)] : [];
  const tenantAlone = config.azure ? readGuid(text ?? '') : undefined;
  if (tenantAlone) return [about(entry, { severity, ...bareTenant(entry, tenantAlone.value) })];
  const url = urlOf(entry);
  if (url === undefined) return [];
  const remark = config.azure ? azureRemark(config, entry, url) : generalRemark(entry, url);
  return remark ? [about(entry, { severity, ...remark })] : [];
}

type Loose = Omit<Remark, 'severity'> & Partial<Pick<Remark, 'severity'>>;

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

function bareTenant(entry: Entry, tenant: string): Loose {
  return {
    code: 'authority-is-tenant',
    message:
      'This is the tenant ID alone. The authority is https://login.microsoftonline.com/ and it.',
    fix: replace(entry, azureEndpoints(clouds.global, tenant).authority),
  };
}

function generalRemark(entry: Entry, text: string): Loose | undefined {
  if (endpoint.test(text)) {
    return {
      code: 'authority-is-endpoint',
      message:
        'This is an authorize or token endpoint. The authority is the issuer, without that path.',
    };
  }
  if (!discovery.test(text)) return undefined;
  return {
    code: 'authority-is-discovery',
    message: 'This is the discovery URL. The authority is what stands before /.well-known.',
    fix: replace(entry, text.replace(discovery, '')),
  };
}

function azureRemark(config: Config, entry: Entry, text: string): Loose | undefined {
  const parts = splitUrl(text);
  if (!parts) return undefined;
  const cloud = cloudOfHost(parts.host.toLowerCase());
  if (cloud && !cloud.azureProvider) {
    return {
      code: 'authority-other-cloud',
      severity: 'error',
      message:
        'Provider azure reaches login.microsoftonline.com only. For this cloud use custom-oidc.',
    };
  }
  const { value, findings } = readTenant(text, { cloud: 'global' });
  const refusal = refusalIn(findings, config);
  const right = value === undefined ? undefined : azureEndpoints(clouds.global, value).authority;
  const fix = right === undefined ? undefined : replace(entry, right);
  if (endpoint.test(text)) {
    return {
      ...{ code: 'authority-is-endpoint', fix },
      message: 'This is the authorize or token endpoint. The authority ends with the tenant ID.',
    };
  }
  if (refusal) {
    const { code, severity, message } = refusal;
    return { code: `authority-${code}`, message, ...(severity === 'warning' && { severity }) };
  }
  if (right === undefined || right === text) return undefined;
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
