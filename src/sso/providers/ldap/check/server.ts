import type { Config } from '../../../check/config.ts';
import { textOf, type Entry } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { isLoopback } from '../../../text/loopback.ts';

/**
 * Where the directory is. `ldap-host-scheme`: a scheme is looked up as part of the name, and nobody has
 * it. `ldap-host-localhost`: in a container that is the container. `ldap-port-tls`: TLS at the port
 * without, or the other way round (both tried with the UnboundID SDK 6.0.11). `ldap-pool-size`: none at
 * all stops the server.
 */
export const server: Rule = {
  name: 'server',
  at: 'setting',
  codes: ['ldap-host-scheme', 'ldap-host-localhost', 'ldap-port-tls', 'ldap-pool-size'],
  run,
};

const withTls = new Set(['636', '3269']);
const without = new Set(['389', '3268']);

function run({ settings, target, complete }: Config): ConfigFinding[] {
  const found: ConfigFinding[] = [];
  const host = settings.get('ldapHost');
  const text = textOf(host)?.trim();
  const scheme = /^ldaps?:\/\/([^/:\s]*)(?::(\d+))?\/?$/i.exec(text ?? '');
  if (host && /^[a-z][a-z0-9+.-]*:\/\//i.test(text ?? '')) {
    const name = scheme && scheme[2] === undefined ? scheme[1] : undefined;
    found.push(
      about(host, {
        ...{ code: 'ldap-host-scheme', severity: 'error' },
        message:
          'The host is a name alone. With a scheme in front the server looks up a name that nobody has; port and TLS are settings of their own.',
        fix: name ? replace(host, name) : undefined,
      }),
    );
  }
  if (host && host.origin !== 'default' && target !== 'bare-metal' && isLoopback(text ?? '')) {
    const message =
      'In a container this is the container itself, where no directory is. Write a name under which it is reached from there.';
    found.push(about(host, { code: 'ldap-host-localhost', severity: 'warning', message }));
  }
  const port = settings.get('ldapPort');
  const number = textOf(port)?.trim() ?? '';
  const tls = tlsOf(settings.get('ldapSsl'), complete);
  if (port && ((tls === 'on' && without.has(number)) || (tls === 'off' && withTls.has(number)))) {
    const message =
      tls === 'on'
        ? 'At this port a directory usually waits without TLS, and sslEnabled asks for it; there is no StartTLS. With TLS the port is 636, or 3269 for the global catalog.'
        : 'At this port a directory usually waits for TLS, and sslEnabled is false, which it also is where nobody sets it: the directory ends the connection. Switch TLS on.';
    found.push(about(port, { code: 'ldap-port-tls', severity: 'warning', message }));
  }
  const pool = settings.get('ldapPoolSize');
  if (pool && textOf(pool)?.trim() === '0') {
    const message =
      'The server needs at least one connection to the directory; the usual number is 3.';
    found.push(
      about(pool, { code: 'ldap-pool-size', severity: 'error', message, fix: replace(pool, '3') }),
    );
  }
  return found;
}

/** Off where nothing is set; the parameters page up to 1.12 says on. */
function tlsOf(entry: Entry | undefined, complete: boolean): 'on' | 'off' | undefined {
  const text = textOf(entry)?.trim().toLowerCase();
  if (entry ? text === '' || text === 'false' : complete) return 'off';
  return text === 'true' ? 'on' : undefined;
}
