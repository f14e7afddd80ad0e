import type { SecretSpec } from '../../secrets/read-secret.ts';

/** Codes of {@link refuseSecret}. */
export const secretRefusals: readonly string[] = ['secret-is-client-id', 'secret-cut-off'];

/**
 * Why a text is no client secret of Auth0. That one has 64 characters is inferred, so only what is much
 * shorter is refused; a double click stops at a hyphen (auth0/nextjs-auth0#66).
 */
export const refuseSecret: NonNullable<SecretSpec['refuse']> = (text) => {
  if (/^[A-Za-z0-9]{32}$/.test(text)) {
    return {
      code: 'secret-is-client-id',
      message:
        'This has the 32 letters and digits of a client ID. Copy Client Secret below it, with the button beside it.',
    };
  }
  return text.length < 20
    ? {
        code: 'secret-cut-off',
        message:
          'This is too short. A double click on the secret takes only a part of it: use the button beside it.',
      }
    : undefined;
};
