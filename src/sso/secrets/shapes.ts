// What a provider marks its secrets with: Entra ID, now (8Q~, 40 characters) and before (7Q~, 37), and
// Google (35 characters). A cut-off one is still a secret.
const issued = /[\w.~-]{3}[78]Q~[\w.~-]{8}|GOCSPX-[\w-]{8}/;

// Older values carry no marker. Both shapes are long, mixed and impossible for an ID.
const legacyBase64 = /^[A-Za-z0-9+/]{43}=$/;
const legacySymbols = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*[=:[\]_@*+?])[\w.=\-:[\]@*+?]{32,34}$/;

/** The mark of an issued secret, with however much of it is there. */
export const secretMark = /[78]Q~|GOCSPX-/;

/** Every issued secret in a text, with its mark; matches whole. */
export const issuedSecrets = /[\w.~-]{3}[78]Q~[\w.~-]{8,34}|GOCSPX-[\w-]{8,40}/g;

/** Whether text holds a client secret that its provider has marked as one. */
export function holdsMarkedSecret(text: string): boolean {
  return issued.test(text);
}

/**
 * Whether text is or holds a client secret value.
 *
 * Shapes: microsoft/security-utilities, AadClientAppIdentifiableCredentials and
 * AadClientAppLegacyCredentials; Sonar rule S6691 for Google.
 */
export function looksLikeClientSecret(text: string): boolean {
  return issued.test(text) || legacyBase64.test(text) || legacySymbols.test(text);
}
