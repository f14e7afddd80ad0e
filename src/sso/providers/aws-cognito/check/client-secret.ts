import { clientSecretRule } from '../../../check/client-secret-rule.ts';
import { refuseSecret, secretRefusals } from '../secret.ts';

/** The client secret: what is none, and `secret-hidden-character`. */
export const clientSecret = clientSecretRule(refuseSecret, secretRefusals);
