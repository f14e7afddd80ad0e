import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { betterAddress, urlOf } from '../addresses.ts';
import { isLoopback } from '../../text/loopback.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * The address of the server: `server-url-missing` (azure/docker, auth0/docker and okta/docker of the
 * documentation up to 1.12), `server-url-localhost`, `server-url-form`. Blank stops the
 * server; logout leads there (AuthenticationCodeFlowHandler).
 */
export const serverUrl: Rule = {
  name: 'server-url',
  at: 'setting',
  codes: ['server-url-missing', 'server-url-localhost', 'server-url-form'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow, complete, target } = config;
  if (!oidc || flow !== 'confidential') return [];
  const entry = settings.get('oidcServerUrl');
  const text = textOf(entry)?.trim();
  const name = nameIn(config, 'oidcServerUrl');
  if (!entry || text === '' || entry.origin === 'default') {
    if (!complete || (entry && entry.value === undefined)) return [];
    const usual = target === 'kubernetes' ? 'http://openmetadata:8585' : 'http://localhost:8585';
    const remark: Remark = {
      ...{ code: 'server-url-missing', severity: 'warning' },
      message: `${name} is not set, and its default is ${usual}: there users end after signing out. Write the address they open.`,
    };
    return [entry ? about(entry, remark) : missing('oidcServerUrl', remark)];
  }
  const url = urlOf(entry);
  const parts = url === undefined ? undefined : splitUrl(url);
  if (url === undefined || !parts) return [];
  const known = betterAddress(config);
  if (known !== undefined) {
    const where = isLoopback(parts.host)
      ? 'their own machine'
      : 'a name they may not be able to open';
    return [
      about(entry, {
        ...{ code: 'server-url-localhost', severity: 'error' },
        message: `${name} leads users to ${where} after signing out. Write the address they open.`,
        fix: replace(entry, known),
      }),
    ];
  }
  const clean = url.replace(/\/+$/, '').replace(/(?:\/auth)?\/callback$/, '');
  if (clean === url) return [];
  return [
    about(entry, {
      code: 'server-url-form',
      severity: clean === url.replace(/\/+$/, '') ? 'note' : 'error',
      message: `${name} is the address alone, without a slash or /callback at the end.`,
      fix: replace(entry, clean),
    }),
  ];
}
