import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelling } from '../../../../src/sso/settings/spelling.ts';
import { settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import type { Target } from '../../../../src/sso/server/targets.ts';

const o = 'authenticationConfiguration.oidcConfiguration';
const h = 'openmetadata.config.authentication';

const cases: readonly [key: SettingKey, target: Target, name?: string, inside?: string][] = [
  ['oidcTenant', 'docker', 'OIDC_TENANT'],
  ['oidcTenant', 'bare-metal', `${o}.tenant`],
  ['oidcTenant', 'kubernetes', `${h}.oidcConfiguration.tenant`],
  ['oidcPrompt', 'bare-metal', `${o}.prompt`],
  ['oidcPrompt', 'kubernetes', `${h}.oidcConfiguration.promptType`],
  ['oidcClientSecret', 'kubernetes', `${h}.oidcConfiguration.clientSecret`],
  ['forceSecureSessionCookie', 'kubernetes', 'FORCE_SECURE_SESSION_COOKIE', 'extraEnvs'],
  ['forceSecureSessionCookie', 'docker', 'FORCE_SECURE_SESSION_COOKIE'],
  ['oidcEnabled', 'docker'],
  ['oidcEnabled', 'kubernetes', `${h}.oidcConfiguration.enabled`],
  ['jwtTeamClaimMapping', 'kubernetes'],
];

for (const [key, target, name, inside] of cases) {
  test(`${key} is written for ${target} as ${name ?? 'nothing'}`, () => {
    const expected = name === undefined ? undefined : { name, ...(inside && { inside }) };
    assert.deepEqual(spelling(settings[key], target), expected);
  });
}
