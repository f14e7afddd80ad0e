import { clientSecretRule } from '../../../check/client-secret-rule.ts';
import { pages } from '../pages.ts';
import { refuseSecret, secretRefusals } from '../secret.ts';

/** The client secret: what is none, and `secret-hidden-character`. */
export const clientSecret = clientSecretRule(
  refuseSecret,
  secretRefusals,
  `${pages.confidential}#the-client-id-and-the-client-secret`,
);
