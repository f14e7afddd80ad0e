import type { Kind, Stop } from './kind.ts';
import { kinds, signIns } from './kinds.ts';
import type { At, Moment } from './moments.ts';

/** A place of a sign-in: the number of an arrow, or before the first or after the last. */
export type Spot = number | 'start' | 'after';

/** A spot of one kind of sign-in. */
export interface Place {
  kind: Kind;
  spot: Spot;
}

/** The page with the pictures of all kinds; below it each kind has the page on which its places have anchors. */
export const flowPage = '/deployment/security/how-a-sign-in-goes';

const pages: Readonly<Record<Kind, string>> = {
  'oidc-code': 'confidential-client',
  'oidc-public': 'public-client',
  ...{ saml: 'saml', ldap: 'ldap', basic: 'passwords' },
};

const short: Readonly<Record<Kind, string>> = {
  'oidc-code': 'code',
  'oidc-public': 'public',
  ...{ saml: 'saml', ldap: 'ldap', basic: 'password' },
};

/** The ID of a place on its page: `code-arrow-2`, `saml-start`. */
export function spotAnchor({ kind, spot }: Place): string {
  return typeof spot === 'number'
    ? `${short[kind]}-arrow-${String(spot)}`
    : `${short[kind]}-${spot}`;
}

/** Path of the page on which a kind of sign-in is drawn. */
export function kindPage(kind: Kind): string {
  return `${flowPage}/${pages[kind]}`;
}

/** Path and anchor of a place. */
export function spotPage(place: Place): string {
  return `${kindPage(place.kind)}#${spotAnchor(place)}`;
}

/** Every spot of a kind, in the order of what happens. */
export function spotsOf(kind: Kind): Spot[] {
  return ['start', ...signIns[kind].arrows.map((_, index) => index + 1), 'after'];
}

/** What happens at a place. */
export function stopAt({ kind, spot }: Place): Stop {
  const { start, arrows, after } = signIns[kind];
  const stop = spot === 'start' ? start : spot === 'after' ? after : arrows[spot - 1];
  return stop ?? after;
}

/** `arrow 2`, `before arrow 1`, `after arrow 8`. */
export function spotName({ kind, spot }: Place): string {
  if (spot === 'start') return 'before arrow 1';
  if (spot === 'after') return `after arrow ${String(signIns[kind].arrows.length)}`;
  return `arrow ${String(spot)}`;
}

/** Compares places by what happens first, for `sort`. */
export function placesInOrder(one?: Place, other?: Place): number {
  const at = (place?: Place) =>
    place ? kinds.indexOf(place.kind) * 100 + spotsOf(place.kind).indexOf(place.spot) : 0;
  return at(one) - at(other);
}

const homes: Readonly<Record<Kind, ReadonlyMap<Moment, Spot>>> = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    new Map(
      spotsOf(kind).flatMap((spot) => stopAt({ kind, spot }).moments.map((one) => [one, spot])),
    ),
  ]),
) as unknown as Record<Kind, ReadonlyMap<Moment, Spot>>;

/** Where a kind of sign-in has one of these moments; undefined where it has none. */
export function spotOf(kind: Kind, at: At): Spot | undefined {
  const first = (typeof at === 'string' ? [at] : at).find((moment) => homes[kind].has(moment));
  return first === undefined ? undefined : homes[kind].get(first);
}

/** The places that some kinds of sign-in have for these moments. */
export function placesOf(at: At, among: readonly Kind[] = kinds): Place[] {
  return among.flatMap((kind) => {
    const spot = spotOf(kind, at);
    return spot === undefined ? [] : [{ kind, spot }];
  });
}

/** Places as one names them in a line, `arrow 2 (confidential client)`; each kind where there are several. */
export function placeName(place: Place): string {
  return `${spotName(place)} (${signIns[place.kind].short})`;
}
