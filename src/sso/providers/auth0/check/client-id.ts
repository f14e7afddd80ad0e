import { clientIdRule } from '../../../check/client-id-rule.ts';
import { clientIdRefusals, readClientId } from '../read/client-id.ts';

/** The client ID: `client-id-spelling`, and what read/client-id.ts refuses or warns of. */
export const clientId = clientIdRule(
  readClientId,
  clientIdRefusals,
  'Write the client ID alone, with nothing around it.',
);
