import type { SettingKey } from '../../settings/table.ts';
import { newestRelease, unreleasedVariables } from '../../settings/unreleased.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { byVariable, isKnownVariable, isOurVariable, variableNames } from '../names.ts';
import { nameMeant } from '../../text/nearest.ts';
import { aboutName, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Names that people expect, of which some are even in the documentation. */
const aliases: Readonly<Record<string, string>> = {
  // custom-oidc pages of the documentation up to 1.12.
  AUTHENTICATION_DISCOVERY_URI: 'OIDC_DISCOVERY_URI',
  AUTHENTICATION_FORCE_SECURE_SESSION_COOKIE: 'FORCE_SECURE_SESSION_COOKIE',
  AUTHENTICATION_PROVIDER_NAME: 'CUSTOM_OIDC_AUTHENTICATION_PROVIDER_NAME',
  AUTHENTICATION_PUBLIC_KEY_URLS: 'AUTHENTICATION_PUBLIC_KEYS',
  AUTHENTICATION_TENANT: 'OIDC_TENANT',
  AUTHENTICATION_SCOPE: 'OIDC_SCOPE',
  AUTHENTICATION_CLIENT_SECRET: 'OIDC_CLIENT_SECRET',
  AUTHORIZER_INITIAL_ADMINS: 'AUTHORIZER_ADMIN_PRINCIPALS',
  OIDC_CALLBACK_URL: 'OIDC_CALLBACK',
  OIDC_CLIENT_AUTHENTICATION_METHOD: 'OIDC_CLIENT_AUTH_METHOD',
  OIDC_ID: 'OIDC_CLIENT_ID',
  OIDC_PREFERRED_JWS_ALGORITHM: 'OIDC_PREFERRED_JWS',
  OIDC_PROMPT: 'OIDC_PROMPT_TYPE',
  OIDC_SECRET: 'OIDC_CLIENT_SECRET',
  OIDC_TOKEN_VALIDITY: 'OIDC_OM_REFRESH_TOKEN_VALIDITY',
};

/**
 * `misspelt-variable`, `unknown-variable`: a variable with a prefix of ours that nothing reads. Names:
 * conf/openmetadata.yaml and the quickstart compose file.
 */
export const unknownVariable: Rule = {
  name: 'unknown-variable',
  at: 'start',
  codes: ['unknown-variable', 'misspelt-variable'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ entries }) => {
    const present = new Set(entries.map(({ name }) => name));
    return entries.flatMap((entry) => {
      const { name, key } = entry;
      // A key of a YAML block has a dot, or small letters.
      if (key || isKnownVariable(name)) return [];
      if (unreleasedVariables.has(name)) return [unreleased(entry)];
      const ours = isOurVariable(name);
      if (!ours && !/^[A-Z]\w{6,60}_\w+$/.test(name)) return [];
      const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
      const near =
        alias === undefined ? nameMeant(name, variableNames) : { name: alias, sure: true };
      // The slip may be in what tells a name to be ours.
      if (!ours && !near?.sure) return [];
      const free = near !== undefined && near.sure && !present.has(near.name);
      return [finding(entry, near?.name, free)];
    });
  });
}

function unreleased(entry: Entry): ConfigFinding {
  return aboutName(entry, {
    ...{ code: 'unknown-variable', severity: 'warning' },
    message: `No release up to ${newestRelease} has this variable, so nothing reads it. Remove it.`,
  });
}

function finding(entry: Entry, meant: string | undefined, free: boolean): ConfigFinding {
  if (meant === undefined) {
    return aboutName(entry, {
      ...{ code: 'unknown-variable', severity: 'warning' },
      message: 'OpenMetadata has no variable of this name, so nothing reads it.',
    });
  }
  const key: SettingKey | undefined = byVariable.get(meant);
  const remark = aboutName(entry, {
    ...{ code: 'misspelt-variable', severity: 'error' },
    message: `OpenMetadata has no variable of this name, so nothing reads it. Did you mean ${meant}?`,
    fix: free
      ? [entry, ...entry.twins].flatMap(({ source, keySpan }) => edit(source, keySpan, meant))
      : undefined,
  });
  return key ? { ...remark, setting: key } : remark;
}
