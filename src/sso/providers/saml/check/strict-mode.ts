import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isWhole } from './elsewhere.ts';

const code = 'saml-strict-off';

/**
 * `saml-strict-off`: without strict mode, which is the default, an expired answer and one for another
 * application are accepted (java-saml 2.9.0, tried with answers of Keycloak 26.7).
 */
export const strictMode: Rule = { name: 'strict-mode', at: 'setting', codes: [code], run };

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('samlStrictMode');
  const text = textOf(entry)?.trim().toLowerCase();
  const off = entry ? text === 'false' || text === '' : isWhole(config);
  if (!off) return [];
  const message = `${nameIn(config, 'samlStrictMode')} is off, so an expired answer, or one for another application, signs somebody in. Set it to true.`;
  const fix = entry && replace(entry, 'true');
  return [aboutSetting('samlStrictMode', entry, { code, severity: 'warning', message, fix })];
}
