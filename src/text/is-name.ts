/**
 * Whether a word is the name of something, such as `OIDC_TENANT`, `promptType` or `AADSTS50011`, and no
 * word that stands in sentences, such as `scope`.
 */
export function isName(word: string): boolean {
  return /^\S*(?:[_.\d]|[a-z][A-Z]|[A-Z]{2})\S*$/.test(word.trim());
}
