import type { RedirectUri } from '../oidc/redirect-uris.ts';
import type { Replicas } from '../plan/answers.ts';
import type { Flow } from '../server/flow.ts';
import { targets, type Target } from '../server/targets.ts';
import { atLeast, type Version } from '../server/versions.ts';

/** What is known of the reader’s installation. Everything may be missing. */
export interface SetUp {
  /** Without one, the usual provider. */
  provider?: string | undefined;
  /** Accepted values that only this provider has, by the key of their field. */
  values?: Readonly<Record<string, string | undefined>> | undefined;
  clientId?: string | undefined;
  issuer?: string | undefined;
  jwks?: string | undefined;
  redirectUri?: string | undefined;
  redirectUris?: readonly RedirectUri[] | undefined;
  flow?: Flow | undefined;
  version?: Version | undefined;
  target?: Target | undefined;
  replicas?: Replicas | undefined;
}

/**
 * For a text that names another value than the plan: the server that sent it has other settings.
 * The database wins since 1.10 (open-metadata/OpenMetadata#31786).
 */
export function otherSettings({ version, target }: SetUp): string {
  const stored = version === undefined || atLeast(version, '1.10');
  const command = target && ` Remove them with \`${targets[target].reset}\`, and restart.`;
  return stored
    ? `So whoever sent this request does not use the settings of your plan. Settings stored in the database win over files.${command ?? ''}`
    : 'So whoever sent this request does not use the settings of your plan. Check that the file is read, and restart.';
}
