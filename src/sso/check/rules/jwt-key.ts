import { nameIn, type Config } from '../config.ts';
import { settings as table } from '../../settings/table.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `jwt-key-sample`: the key ID that belongs to the key pair everybody has. Whoever has that pair can
 * sign tokens for this server (conf/openmetadata.yaml).
 */
export const jwtKey: Rule = {
  name: 'jwt-key',
  at: 'setting',
  codes: ['jwt-key-sample'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtKeyId');
  if (!entry || textOf(entry) !== table.jwtKeyId.defaults?.server || !config.oidc) return [];
  return [
    about(entry, {
      code: 'jwt-key-sample',
      severity: entry.origin === 'default' ? 'note' : 'warning',
      message: `${nameIn(config, 'jwtKeyId')} is the sample, whose private key everybody has. Make your own pair and name it.`,
      docs: '/deployment/security/enable-jwt-tokens',
    }),
  ];
}
