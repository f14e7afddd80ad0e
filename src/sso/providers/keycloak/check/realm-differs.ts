import { nameIn, type Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { realmEntries } from './realms.ts';

/**
 * Authority, discovery URL and key list speak of one realm at one server: `realm-differs`,
 * `realm-prefix-differs`, `realm-scheme-differs`, `realm-host-differs`. All tried on Keycloak 26.7; the
 * comparison with `iss`: AuthenticationCodeFlowHandler ("Issuer mismatch, possible mix-up attack").
 */
export const realmDiffers: Rule = {
  name: 'realm-differs',
  at: 'setting',
  codes: ['realm-differs', 'realm-prefix-differs', 'realm-scheme-differs', 'realm-host-differs'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const [first, ...others] = realmEntries(config);
  if (!first) return [];
  return others.flatMap(({ key, entry, item, url }) => {
    const [ours, theirs] = [nameIn(config, first.key), nameIn(config, key)];
    const say = (
      code: string,
      severity: ConfigFinding['severity'],
      message: string,
    ): ConfigFinding[] => [about(entry, { code, severity, message }, item)];
    if (url.realm !== first.url.realm) {
      const same = url.realm.toLowerCase() === first.url.realm.toLowerCase();
      return say(
        'realm-differs',
        'error',
        `${theirs} names another realm than ${ours}${same ? ': capital letters count in a realm' : ''}. All of them need the same one.`,
      );
    }
    // Behind a proxy the same realm may have another path under its public host.
    if (url.prefix !== first.url.prefix && url.host === first.url.host) {
      return say(
        'realm-prefix-differs',
        'error',
        `${theirs} has another path before /realms than ${ours}. Keycloak has /auth there up to release 16, or with --http-relative-path=/auth, and then everywhere.`,
      );
    }
    if (url.base === first.url.base) return [];
    if (url.host === first.url.host && url.scheme !== first.url.scheme) {
      return say(
        'realm-scheme-differs',
        'warning',
        `${theirs} and ${ours} differ in http and https. Keycloak behind a proxy names itself http until it is started with --proxy-headers or --hostname.`,
      );
    }
    return say(
      'realm-host-differs',
      'note',
      `${theirs} leads to another address than ${ours}. That is right only if Keycloak runs with --hostname and --hostname-backchannel-dynamic=true; otherwise sign-in ends with “Issuer mismatch”.`,
    );
  });
}
