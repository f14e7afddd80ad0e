import { atLeast } from '../../server/versions.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replace, type Remark } from '../report.ts';

/** What the discovery document of Entra ID lists under scopes_supported. */
const offered: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

const usual = 'email profile offline_access';

/**
 * The scope: `scope-no-openid` (OidcDiscoveryValidator), and for azure `scope-no-offline-access`
 * (AzureAuthValidator, #19741; no example of the documentation up to 1.12 has it) and
 * `scope-not-offered`.
 */
export function scope(config: Config): ConfigFinding[] {
  const { settings, azure, oidc, flow, complete, version } = config;
  if (!oidc || flow === 'public') return [];
  const entry = settings.get('oidcScope');
  const text = entry ? textOf(entry) : 'openid email profile';
  if (text === undefined || (!entry && !(complete && flow === 'confidential'))) return [];
  // A quote in it has findings of its own.
  if (/["'`]/.test(text)) return [];
  const words = text.split(/[\s,]+/).filter(Boolean);
  const say = (remark: Remark): ConfigFinding[] => [
    entry ? about(entry, remark) : missing('oidcScope', remark),
  ];
  const commas = entry && /^[\w ]+(?:,[\w ]+)+$/.test(text);
  if (commas) {
    return say({
      ...{ code: 'scope-commas', severity: 'error', fix: replace(entry, words.join(' ')) },
      message: 'Scopes are separated by spaces, not by commas.',
    });
  }
  if (!words.includes('openid')) {
    const rest = words.filter((word) => word.toLowerCase() !== 'openid');
    const small = rest.every((word) => offered.has(word.toLowerCase()));
    const right = rest.length === 0 ? usual : small ? rest.join(' ').toLowerCase() : rest.join(' ');
    return say({
      ...{ code: 'scope-no-openid', severity: 'error' },
      message: `${nameIn(config, 'oidcScope')} lacks openid, without which there is no sign-in.`,
      fix: entry ? replace(entry, `openid ${right}`) : undefined,
    });
  }
  if (!azure) return [];
  if (!words.includes('offline_access')) {
    return say({
      ...{
        code: 'scope-no-offline-access',
        severity: atLeast(version, '2.0') ? 'note' : 'warning',
      },
      message: `${nameIn(config, 'oidcScope')} lacks offline_access: users are sent to sign in again when their token expires, and the UI refuses it.`,
      fix: entry ? replace(entry, [...words, 'offline_access'].join(' ')) : undefined,
    });
  }
  if (words.every((word) => offered.has(word))) return [];
  return say({
    ...{ code: 'scope-not-offered', severity: 'note' },
    message: 'The UI accepts only openid, email, profile and offline_access for Entra ID.',
  });
}
