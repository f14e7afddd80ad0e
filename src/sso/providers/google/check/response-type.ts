import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * `response-type-code`: Google redeems a code only with the secret, which a browser has not. Releases
 * that hand the setting to the browser (open-metadata/OpenMetadata#31516, #31517) then fail (inferred).
 */
export const responseType: Rule = {
  name: 'response-type',
  at: 'setting',
  codes: ['response-type-code'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('responseType');
  if (config.flow !== 'public' || !entry || textOf(entry)?.trim() !== 'code') return [];
  return [
    about(entry, {
      ...{ code: 'response-type-code', severity: 'error', fix: replace(entry, 'id_token') },
      message: `Google redeems no code of a browser: it answers client_secret is missing. Leave ${nameIn(config, 'responseType')} at id_token, or become a confidential client.`,
    }),
  ];
}
