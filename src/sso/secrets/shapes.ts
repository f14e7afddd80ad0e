// Current (8Q~, 40 characters) and previous (7Q~, 37). A cut-off one is still a secret.
const issued = /[\w.~-]{3}[78]Q~[\w.~-]{8}/;

// Older values carry no marker. Both shapes are long, mixed and impossible for an ID.
const legacyBase64 = /^[A-Za-z0-9+/]{43}=$/;
const legacySymbols = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*[=:[\]_@*+?])[\w.=\-:[\]@*+?]{32,34}$/;

/**
 * Whether text is or holds an Entra client secret value.
 *
 * Shapes: microsoft/security-utilities, AadClientAppIdentifiableCredentials and
 * AadClientAppLegacyCredentials.
 */
export function looksLikeClientSecret(text: string): boolean {
  return issued.test(text) || legacyBase64.test(text) || legacySymbols.test(text);
}
