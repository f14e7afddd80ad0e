/**
 * What the name of a secret ends with, as a pattern without anchors: settings of OpenMetadata
 * (`OIDC_CLIENT_SECRET`, `dnAdminPassword`, `spPrivateKey`, `fernetKey`) and of whatever stands beside
 * them in the same files. A name such as `secretRef` or `tokenValidity` ends with something else.
 */
export const secretNameEnd =
  '(?:secrets?|passw(?:or)?ds?|pwd|passphrase|pass|credentials?|tokens?|assertion|authorization|jsessionid|om_session' +
  '|(?:private|fernet|api|access|signing|encryption|master|shared|account)[_-]?key)' +
  '(?:[ _-]?value)?[_-]?\\d{0,2}';

const ending = new RegExp(`${secretNameEnd}$`, 'i');

/** Whether a setting, key or variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return name.length <= 120 && ending.test(name);
}

// References, blanks to fill and words of YAML are worth seeing.
const harmless =
  /^(?:["']{0,2}(?:\$\{\w+(?::?-["']{0,2})?\}|\$\w+|<[\w .-]+>|\/dev\/stdin|true|false|null|~)?["']{0,2}[ \t]*\\?)$/;

/** Whether what is written as the value of a secret is none: a reference, a blank to fill, nothing. */
export function isHarmless(written: string): boolean {
  return harmless.test(written.trim());
}
