import { ownDiscovery } from '../../settings/provider-values.ts';
import { urlOf } from '../addresses.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** How a discovery URL ends; OpenID Connect Discovery section 4. */
export const discoveryEnding = '/.well-known/openid-configuration';

/**
 * The discovery URL: `discovery-ending`, `discovery-missing`. The server does not start without, but
 * for the types that have one of their own (AuthenticationCodeFlowHandler).
 */
export const discovery: Rule = {
  name: 'discovery',
  at: 'setting',
  codes: ['discovery-missing', 'discovery-ending'],
  run,
};

/** The discovery URL that the confidential client has; undefined when it is blank or none. */
export function discoveryOf({ settings, oidc, flow }: Config) {
  const entry = settings.get('oidcDiscoveryUri');
  const url = urlOf(entry);
  const told = oidc && flow !== 'public' && entry?.origin === 'written';
  return told && url !== undefined ? { entry, url } : undefined;
}

/** The type of the server's client, in small letters; undefined when nobody can know it. */
export function typeOf({ settings }: Config): string | undefined {
  return textOf(settings.get('oidcType'))?.trim().toLowerCase();
}

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow, complete } = config;
  if (!oidc || flow === 'public') return [];
  const entry = settings.get('oidcDiscoveryUri');
  const type = typeOf(config);
  const own = type !== undefined && Object.hasOwn(ownDiscovery, type) ? ownDiscovery[type] : '';
  if (!entry || textOf(entry)?.trim() === '') {
    const free = own !== '' || settings.get('oidcType')?.value === null;
    const unknown = settings.has('oidcType') && type === undefined;
    if (free || unknown || !complete || flow !== 'confidential') return [];
    return [missingUrl(config, entry)];
  }
  const found = discoveryOf(config);
  if (!found || found.url.replace(/\/$/, '').endsWith(discoveryEnding)) return [];
  return [
    about(entry, {
      ...{ code: 'discovery-ending', severity: own === 'made' ? 'warning' : 'error' },
      message: `A discovery URL ends in ${discoveryEnding}.`,
    }),
  ];
}

function missingUrl(config: Config, entry: Entry | undefined): ConfigFinding {
  const free = Object.keys(ownDiscovery).join(' and ');
  const remark: Remark = {
    ...{ code: 'discovery-missing', severity: 'error' },
    message: `Without ${nameIn(config, 'oidcDiscoveryUri')} the server does not start: only the types ${free} go without. Write the issuer and ${discoveryEnding}.`,
  };
  return entry ? about(entry, remark) : missing('oidcDiscoveryUri', remark);
}
