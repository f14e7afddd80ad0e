import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, aboutSetting } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';

/**
 * Which certificates are trusted. `ldap-trust-all`: the type that accepts every one, which is the default
 * and the only one that ldap/docker of the documentation up to 1.12 shows. `ldap-trust-host-name`: it
 * accepts one that its holder signed (tried with the UnboundID SDK 6.0.11). `ldap-trust-store-format`:
 * JKS and PKCS12 alone (LdapUtil). `ldap-trust-store-path`: a path on a developer's machine, as the
 * documentation prints one. `ldap-trust-store-missing`: no path.
 */
export const trust: Rule = {
  name: 'trust',
  at: 'setting',
  codes: [
    ...['ldap-trust-all', 'ldap-trust-host-name', 'ldap-trust-store-format'],
    ...['ldap-trust-store-path', 'ldap-trust-store-missing'],
  ],
  run,
};

function run({ settings, complete }: Config): ConfigFinding[] {
  const type = settings.get('ldapTrustStoreType');
  const kind = textOf(type);
  const found: ConfigFinding[] = [];
  if (type && kind === 'TrustAll' && type.origin !== 'default') {
    const message = 'TrustAll accepts every certificate, also that of an impostor.';
    found.push(about(type, { code: 'ldap-trust-all', severity: 'note', message }));
  }
  if (type && kind === 'HostName') {
    const message =
      'HostName compares names alone: it also accepts a certificate that its holder signed. JVMDefault and CustomTrustStore check who signed it.';
    found.push(about(type, { code: 'ldap-trust-host-name', severity: 'warning', message }));
  }
  if (kind !== 'CustomTrustStore') return found;
  const format = settings.get('ldapTrustStoreFormat');
  const formatText = textOf(format);
  if (format && formatText && !/^(?:JKS|PKCS12)$/.test(formatText)) {
    const message =
      'The server knows the formats JKS and PKCS12, written like this, and stops at any other.';
    found.push(about(format, { code: 'ldap-trust-store-format', severity: 'error', message }));
  }
  const path = settings.get('ldapTrustStorePath');
  const place = textOf(path)?.trim();
  if (path && place !== undefined && /^(?:\/Users\/|\/home\/|[A-Za-z]:[\\/]|~)/.test(place)) {
    const message =
      'This is a place on somebody’s own machine. Write the path where the server finds the file, in its container.';
    found.push(about(path, { code: 'ldap-trust-store-path', severity: 'warning', message }));
  }
  if (place === '' || (!path && complete)) {
    const message = 'CustomTrustStore needs the path of a trust store.';
    found.push(
      aboutSetting('ldapTrustStorePath', path, {
        code: 'ldap-trust-store-missing',
        severity: 'error',
        message,
      }),
    );
  }
  return found;
}
