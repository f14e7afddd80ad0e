import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, edit } from '../report.ts';
import type { SettingKey } from '../../settings.ts';

const usual: Partial<Record<SettingKey, string>> = {
  oidcPrompt: 'consent: a consent screen at every sign-in',
  oidcMaxAge: '0: a fresh sign-in every time',
};

/**
 * `env-blank-is-default`: OIDC_PROMPT_TYPE or OIDC_MAX_AGE left blank to switch them off. The
 * quickstart compose file and conf/openmetadata.yaml write `${NAME:-default}`, which a blank does not
 * overrule; a value of two quotes does (docker-compose.yml 1.10.15; #20125).
 */
export function envBlank({ settings, flow }: Config): ConfigFinding[] {
  if (flow === 'public') return [];
  return (['oidcPrompt', 'oidcMaxAge'] as const).flatMap((key) => {
    const entry = settings.get(key);
    if (entry?.text !== '' || entry.variable !== undefined) return [];
    const written = entry.style === 'env' ? `'""'` : entry.style === 'double' ? '"\\"\\""' : `'""'`;
    return [
      about(entry, {
        ...{ code: 'env-blank-is-default', severity: 'warning' },
        message: `Left blank, this falls back to ${usual[key] ?? 'its default'}. Write '""' to send nothing.`,
        fix:
          entry.style === 'raw'
            ? undefined
            : [entry, ...entry.twins].flatMap(({ source, span }) => edit(source, span, written)),
      }),
    ];
  });
}
