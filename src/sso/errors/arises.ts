import { kindOf, kindsOf, type Kind } from '../flow/kind.ts';
import { kinds } from '../flow/kinds.ts';
import { placesOf, type Place } from '../flow/place.ts';
import type { Flow } from '../server/flow.ts';
import type { Protocol } from '../settings/provider-values.ts';
import { errorGroups, errors, groupProtocols, providerErrors } from './catalogue.ts';

const protocols: ReadonlyMap<string, Protocol> = new Map(
  [...errorGroups].flatMap(([name, group]) => {
    const owner = providerErrors.find(({ groups }) => Object.hasOwn(groups, name));
    const protocol = owner?.protocol ?? groupProtocols[name];
    return protocol ? Object.keys(group).map((id) => [id, protocol] as const) : [];
  }),
);

/** Every place at which an error of the catalogue arises: one in each kind of sign-in that can have it. */
export function arisesAt(id: string): Place[] {
  const entry = errors.get(id);
  if (!entry) return [];
  const protocol = protocols.get(id);
  const spoken = protocol === undefined ? kinds : kindsOf(protocol);
  return placesOf(
    entry.at,
    entry.flow ? spoken.filter((kind) => kind === kindOf('oidc', entry.flow)) : spoken,
  );
}

/** Where it arises in a reader’s own kind of sign-in; in the usual one where that cannot have it. */
export function arisesFor(
  id: string,
  { protocol = 'oidc', flow }: { protocol?: Protocol | undefined; flow?: Flow | undefined },
): Place | undefined {
  const places = arisesAt(id);
  const own: Kind = kindOf(protocol, flow);
  return places.find(({ kind }) => kind === own) ?? places[0];
}

/** Errors of the catalogue by the name of whose they are; under no name what any may have. */
export function errorsAt({ kind, spot }: Place): ReadonlyMap<string, readonly string[]> {
  const ids = [...errors.keys()].filter((id) =>
    arisesAt(id).some((place) => place.kind === kind && place.spot === spot),
  );
  return Map.groupBy(ids, (id) => {
    const owner = providerErrors.find(({ groups }) =>
      Object.values(groups).some((group) => Object.hasOwn(group, id)),
    );
    // Where a kind has one provider only, all is its own.
    return owner && owner.protocol === 'oidc' ? owner.owner : '';
  });
}
