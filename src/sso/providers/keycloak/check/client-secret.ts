import type { Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { looksLikeKeycloakSecret } from '../secret.ts';

/** `client-id-is-secret`: a client secret where the Client ID belongs, which the server publishes. */
export const clientSecret: Rule = {
  name: 'client-secret',
  at: 'setting',
  codes: ['client-id-is-secret'],
  run,
};

function run({ settings }: Config): ConfigFinding[] {
  return (['clientId', 'oidcClientId'] as const).flatMap((key) => {
    const entry = settings.get(key);
    if (!entry || !looksLikeKeycloakSecret(textOf(entry)?.trim() ?? '')) return [];
    const message =
      'This looks like a client secret. Write the Client ID, and make a new secret under Credentials: the server may have shown this one.';
    return [about(entry, { code: 'client-id-is-secret', severity: 'error', message })];
  });
}
