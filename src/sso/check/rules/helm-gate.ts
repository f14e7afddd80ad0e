import { nameIn, writtenOidc, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `helm-oidc-not-enabled`, `helm-oidc-not-confidential`: the chart passes on the OIDC values only when
 * `oidcConfiguration.enabled` is true and the client type is confidential (secrets.yaml;
 * helm-charts#462). auth0/kubernetes and okta/kubernetes of the documentation up to 1.12 leave the
 * first out.
 */
export const helmGate: Rule = {
  name: 'helm-gate',
  at: 'start',
  codes: ['helm-oidc-not-confidential', 'helm-oidc-not-enabled'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { readings, settings, flow, complete } = config;
  if (!readings.some(({ source }) => source.format === 'helm')) return [];
  const gate = settings.get('oidcEnabled');
  const type = settings.get('clientType');
  if (gate && textOf(gate) === 'true') {
    const known = type ? textOf(type) !== undefined : complete;
    if (!known || textOf(type) === 'confidential') return [];
    return [
      about(gate, {
        ...{ code: 'helm-oidc-not-confidential', severity: 'error' },
        message: `The chart passes these values on only with ${nameIn(config, 'clientType')}: confidential.`,
      }),
    ];
  }
  const wanted = flow === 'confidential' && (gate ?? writtenOidc(settings).length > 0);
  const confidential = textOf(type) === 'confidential' && config.oidc;
  if (!wanted && !confidential) return [];
  const remark: Remark = {
    code: 'helm-oidc-not-enabled',
    severity: 'error',
    message: `Without ${nameIn(config, 'oidcEnabled')}: true the chart passes none of these values to the server.`,
  };
  if (!gate) return complete ? [missing('oidcEnabled', remark)] : [];
  if (textOf(gate) !== 'false') return [];
  return [about(gate, { ...remark, fix: replace(gate, 'true') })];
}
