import { serverAddress, urlOf } from '../../../check/addresses.ts';
import { nameIn, type Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting, replace, type Remark } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { splitUrl } from '../../../text/url-parts.ts';
import { paths } from '../addresses.ts';
import { isWhole } from './elsewhere.ts';

const own = {
  samlSpEntityId: paths.entityId,
  samlSpAcs: paths.acs,
  samlSpCallback: paths.callback,
} as const;
type Key = keyof typeof own;
const keys = Object.keys(own) as Key[];

/**
 * The addresses of OpenMetadata itself: `saml-entity-id` (saml/docker of the documentation up to 1.12
 * has /acs, conf/openmetadata.yaml /metadata), `saml-acs`, `saml-callback` (the text there has
 * /api/v1/saml/callback), `saml-own-default` (nothing set, so localhost), `saml-own-differ`.
 *
 * The ACS must end in /api/v1/saml/acs, or in /callback (SamlValidator).
 */
export const ownAddresses: Rule = {
  name: 'own-addresses',
  at: 'setting',
  codes: ['saml-entity-id', 'saml-acs', 'saml-callback', 'saml-own-default', 'saml-own-differ'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const single = keys.flatMap((key) => {
    const entry = config.settings.get(key);
    const text = textOf(entry)?.trim();
    if (!entry || entry.origin === 'default' || text === '') return unset(config, key, entry);
    const remark = text === undefined ? undefined : remarkOn(config, key, entry, text);
    return remark ? [about(entry, remark)] : [];
  });
  return single.length > 0 ? single : differing(config);
}

function unset(config: Config, key: Key, entry: Entry | undefined): ConfigFinding[] {
  if (!isWhole(config) || (entry && entry.value === undefined)) return [];
  const usual =
    config.target === 'kubernetes' ? 'http://openmetadata:8585' : 'http://localhost:8585';
  const message = `${nameIn(config, key)} is not set, and its default begins with ${usual}. Write the address of your server and ${own[key]}.`;
  return [aboutSetting(key, entry, { code: 'saml-own-default', severity: 'error', message })];
}

function remarkOn(config: Config, key: Key, entry: Entry, text: string): Remark | undefined {
  const base = baseOf(text) ?? serverAddress(config);
  const fix = base === undefined ? undefined : replace(entry, `${base}${own[key]}`);
  if (key === 'samlSpEntityId') {
    // Any text will do that both sides have; this one is most likely a mistake.
    if (!/\/api\/v1\/saml\/acs\/?$/.test(text)) return undefined;
    const message = `The entity ID of OpenMetadata ends in ${paths.entityId}; /acs belongs to the ACS URL. Whichever you take, the identity provider must have the same.`;
    return { code: 'saml-entity-id', severity: 'warning', message, fix };
  }
  if (key === 'samlSpCallback') {
    if (text.endsWith(paths.callback) && !text.includes('/api/')) return undefined;
    const message = `The callback of SAML is the address of your server and ${paths.callback}.`;
    return { code: 'saml-callback', severity: 'warning', message, fix };
  }
  const path = splitUrl(urlOf(entry) ?? '')?.path ?? '';
  if (/\/(?:api\/v1\/saml\/acs|callback)$/.test(path)) return undefined;
  const message = `The ACS URL is the address of your server and ${paths.acs}; OpenMetadata hears answers nowhere else.`;
  return { code: 'saml-acs', severity: 'error', message, fix };
}

const ownPath =
  /^(https?:\/\/[\w.-]+(?::\d+)?)(?:\/(?:api\/v1\/saml(?:\/\w+)?|saml\/callback|callback)?)?\/?$/i;

/** What stands before a path of OpenMetadata’s. */
function baseOf(text: string): string | undefined {
  return ownPath.exec(text)?.[1];
}

function differing(config: Config): ConfigFinding[] {
  const wanted = originOf(config.settings.get('samlSpAcs'));
  if (wanted === undefined) return [];
  return (['samlSpCallback', 'samlSpEntityId'] as const).flatMap((key) => {
    const entry = config.settings.get(key);
    const origin = originOf(entry);
    if (!entry || origin === undefined || origin === wanted) return [];
    const local = isLoopback(splitUrl(origin)?.host ?? '');
    const message = `${nameIn(config, key)} and ${nameIn(config, 'samlSpAcs')} have different addresses in front. All are the address of your server.`;
    const fix = local ? replace(entry, `${wanted}${own[key]}`) : undefined;
    const severity = local ? 'error' : 'warning';
    return [about(entry, { code: 'saml-own-differ', severity, message, fix })];
  });
}

function originOf(entry: Entry | undefined): string | undefined {
  const url = entry?.origin === 'written' ? urlOf(entry) : undefined;
  return url === undefined ? undefined : /^https?:\/\/[^/]+/i.exec(url)?.[0].toLowerCase();
}
