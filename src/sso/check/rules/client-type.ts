import { nameIn, writtenOidc, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, aboutName, missing, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `client-type-public`: settings of the confidential client beside a public one, which nobody reads
 * (#18865, #20811). `client-type-missing`: the same with no client type at all, whose default is public.
 * `provider-missing`: sign-in settings without a provider, so the server stays on basic.
 */
export const clientType: Rule = {
  name: 'client-type',
  at: 'ask',
  codes: ['provider-missing', 'client-type-missing', 'client-type-public'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, complete, flow } = config;
  const found: ConfigFinding[] = [];
  const provider = settings.get('provider');
  const written = writtenOidc(settings);
  if (complete && !provider && (config.providers.length > 0 || written.length > 0)) {
    found.push(
      missing('provider', {
        ...{ code: 'provider-missing', severity: 'error' },
        message: `${nameIn(config, 'provider')} is not set, so the server stays on basic sign-in.`,
      }),
    );
  }
  const entry = settings.get('clientType');
  const [first] = written;
  if (!oidc || !first?.key) return found;
  const name = nameIn(config, 'clientType');
  const unset = !entry || entry.origin === 'default';
  if (unset && flow === 'confidential') {
    const remark: Remark = {
      ...{ code: 'client-type-missing', severity: 'error' },
      message: `${name} is not set, so the client is public and the OIDC settings are not read. Write confidential.`,
    };
    if (textOf(entry) === 'confidential' || !complete) return found;
    return [...found, entry ? about(entry, remark) : missing('clientType', remark)];
  }
  if (flow !== 'public') return found;
  const instead =
    first.key === 'oidcCallbackUrl' ? ` Its own is ${nameIn(config, 'callbackUrl')}.` : '';
  return [
    ...found,
    aboutName(first, {
      ...{ code: 'client-type-public', severity: 'warning' },
      message: `A public client does not read ${nameIn(config, first.key)}, nor the other OIDC settings.${instead} Make ${name} confidential, or remove them.`,
    }),
  ];
}
