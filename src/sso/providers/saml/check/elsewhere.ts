import type { Config } from '../../../check/config.ts';
import { missing } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import type { SettingKey } from '../../../settings/table.ts';

const own: readonly SettingKey[] = [
  ...(['samlIdpEntityId', 'samlIdpLoginUrl', 'samlIdpCertificate'] as const),
  ...(['samlSpEntityId', 'samlSpAcs', 'samlSpCallback'] as const),
];

/**
 * `saml-elsewhere`: sign-in goes by SAML, and none of its settings is there. In Docker that is so in a
 * right env file, since the quickstart compose file passes none of them on.
 */
export const elsewhere: Rule = {
  name: 'elsewhere',
  at: 'start',
  codes: ['saml-elsewhere'],
  run: (config) => {
    if (!config.complete || isTold(config)) return [];
    const message =
      config.target === 'docker'
        ? 'None of the settings of SAML is here. In Docker they belong under environment of both services, in an override file: paste that too.'
        : 'None of the settings of SAML is here. Without them nobody can sign in.';
    const severity = config.target === 'docker' ? 'note' : 'error';
    return [missing('samlIdpEntityId', { code: 'saml-elsewhere', severity, message })];
  },
};

/** Whether the files say anything of SAML, so that what they lack is really missing. */
function isTold({ settings }: Config): boolean {
  return own.some((key) => settings.get(key)?.origin === 'written');
}

/** Whether what is not there is missing. */
export function isWhole(config: Config): boolean {
  return config.complete && isTold(config);
}
