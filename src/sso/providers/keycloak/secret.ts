import type { SecretSpec } from '../../secrets/read-secret.ts';

/**
 * Whether a text can hardly be anything but a client secret of Keycloak: 86 letters and digits (26.7,
 * tried), or 32 of three kinds, as older releases make them. A GUID may be one too and is no sign.
 */
export function looksLikeKeycloakSecret(text: string): boolean {
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
  return mixed && /^(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{86})$/.test(text);
}

export const secret: SecretSpec = {
  hint: 'Clients › your client › Credentials › Client Secret.',
  // Keycloak hides the secret with stars when a realm is exported.
  refuse: (text) =>
    /^\*+$/.test(text)
      ? {
          code: 'secret-is-hidden',
          message:
            'These are the stars that Keycloak puts in the place of a secret. Press the eye beside the field, or copy it with the button.',
        }
      : undefined,
};
