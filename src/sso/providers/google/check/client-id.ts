import { clientIdRule } from '../../../check/client-id-rule.ts';
import { readClientId } from '../read/client-id.ts';

/** The client ID: `client-id-spelling`, and what read/client-id.ts refuses. */
export const clientId = clientIdRule(
  readClientId,
  [
    ...['client-id-not-google', 'client-id-incomplete', 'client-id-number'],
    ...['client-id-service-account', 'client-id-ios', 'client-id-too-long'],
    ...['client-id-other-provider', 'client-id-is-example', 'client-id-is-secret'],
    ...['client-id-hidden-character', 'client-id-backslash'],
  ],
  'Google knows the client ID in small letters, with its whole end and nothing around.',
);
