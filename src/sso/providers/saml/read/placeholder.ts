/** Whether a text is what a manual prints in the place of a value: braces, a variable, `your-tenant`. */
export function isPlaceholder(text: string): boolean {
  return /[{}<>]|^\$|\byour-?(?:tenant|realm|domain|host|idp)/i.test(text);
}
