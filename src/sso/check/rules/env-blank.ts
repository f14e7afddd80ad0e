import type { Config } from '../config.ts';
import type { Style } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, edit } from '../report.ts';
import type { SettingKey } from '../../settings/table.ts';
import type { Rule } from '../rule.ts';

const usual: Partial<Record<SettingKey, string>> = {
  oidcPrompt: 'consent: a consent screen at every sign-in',
  oidcMaxAge: '0: a fresh sign-in every time',
};

// Two quotes that are still there when Compose and YAML have taken off theirs.
const written: Partial<Record<Style, string>> = {
  env: `'""'`,
  raw: '""',
  plain: `'""'`,
  single: `'""'`,
  double: '"\\"\\""',
};

/**
 * `env-blank-is-default`: OIDC_PROMPT_TYPE or OIDC_MAX_AGE left blank to switch them off. The
 * quickstart compose file and conf/openmetadata.yaml write `${NAME:-default}`, which a blank does not
 * overrule; a value of two quotes does (docker-compose.yml 1.10.15; #20125).
 */
export const envBlank: Rule = {
  name: 'env-blank',
  at: 'start',
  codes: ['env-blank-is-default'],
  run,
};

function run({ settings, flow }: Config): ConfigFinding[] {
  if (flow === 'public') return [];
  return (['oidcPrompt', 'oidcMaxAge'] as const).flatMap((key) => {
    const entry = settings.get(key);
    if (entry?.text !== '' || entry.variable !== undefined) return [];
    const { style, source, keySpan } = entry;
    const listed = style === 'raw' && source.text[keySpan.from - 1] !== ' ';
    const right = written[style];
    return [
      about(entry, {
        ...{ code: 'env-blank-is-default', severity: 'warning' },
        message: `Left blank, this falls back to ${usual[key] ?? 'its default'}. Make the value two double quotes, to send nothing.`,
        fix:
          right === undefined || listed
            ? undefined
            : [entry, ...entry.twins].flatMap((one) => edit(one.source, one.span, right)),
      }),
    ];
  });
}
