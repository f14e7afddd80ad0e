import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/** `provider-name-missing`: the sign-in button has no name (SystemRepository: "Provider name is required"). */
export const providerName: Rule = {
  name: 'provider-name',
  at: 'setting',
  codes: ['provider-name-missing'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('providerName');
  const unknown = entry !== undefined && entry.value === undefined;
  if (unknown || (textOf(entry)?.trim() ?? '') !== '') return [];
  if (!entry && !config.complete) return [];
  const message = `${nameIn(config, 'providerName')} is empty, so the sign-in button has no name, and the settings page refuses to save. Write the name of your provider.`;
  return [
    aboutSetting('providerName', entry, {
      ...{ code: 'provider-name-missing', severity: 'warning' },
      message,
    }),
  ];
}
