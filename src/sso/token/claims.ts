/** The JSON object of a header or payload: anybody’s text, so nothing in it has a known type. */
export type Claims = Readonly<Record<string, unknown>>;

/** A claim by its exact name; undefined when it is not the object’s own. */
export function claimOf(claims: Claims, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

/** A claim that is text; undefined when it is absent or anything else. */
export function textClaim(claims: Claims, name: string): string | undefined {
  const value = claimOf(claims, name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether any of these claims is there, whatever it holds. */
export function hasAny(claims: Claims, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(claims, name));
}
