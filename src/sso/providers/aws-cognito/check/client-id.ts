import { clientIdRule } from '../../../check/client-id-rule.ts';
import { readClientId } from '../read/client-id.ts';

/** The client ID: what read/client-id.ts refuses or doubts. */
export const clientId = clientIdRule(readClientId, [
  ...['client-id-other-provider', 'client-id-access-key', 'client-id-secret-id'],
  ...['client-id-pool', 'client-id-not-cognito', 'client-id-unusual', 'client-id-is-example'],
  ...['client-id-is-secret', 'client-id-hidden-character', 'client-id-backslash'],
  'client-id-too-long',
]);
