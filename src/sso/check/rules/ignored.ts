import { atLeast } from '../../server/versions.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * Settings that do not do what they seem to: `ignored-response-type` (AuthProvider.util.ts, #28062), `secure-socket` (a token for WebSockets, not
 * TLS, as the how-to of the UI has it).
 */
export const ignored: Rule = {
  name: 'ignored',
  at: 'setting',
  codes: ['ignored-response-type', 'secure-socket'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, oidc, flow, provider, version } = config;
  const found: ConfigFinding[] = [];
  const response = settings.get('responseType');
  const code = response?.origin === 'written' && textOf(response) === 'code';
  const told = provider !== undefined && atLeast(version, '1.12');
  if (oidc && response && code && flow === 'public' && told) {
    found.push(
      about(response, {
        ...{ code: 'ignored-response-type', severity: 'note' },
        message: `From 1.12 on the browser client does not read ${nameIn(config, 'responseType')} and asks for id_token.`,
      }),
    );
  }
  const socket = settings.get('enableSecureSocket');
  if (socket?.origin === 'written' && textOf(socket) === 'true') {
    found.push(
      about(socket, {
        ...{ code: 'secure-socket', severity: 'note' },
        message: `${nameIn(config, 'enableSecureSocket')} asks for a token on WebSocket connections. It has nothing to do with TLS.`,
      }),
    );
  }
  return found;
}
