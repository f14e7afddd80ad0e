import { textOfPiece, type FilePiece, type Part } from '../sso/emit/file.ts';
import type { Conditions } from './conditions.ts';

/** The parts of a file as it is in one situation, such as `{ 'data-clients': 'own' }`. */
export interface Variant {
  situation: Conditions;
  parts: readonly Part[];
}

export interface MergedPart extends Part {
  /** In which situations it is in the file; absent when in all. */
  when?: Conditions;
}

/**
 * Lays the variants of one file over each other: a part that is the same everywhere once, others
 * with the situations they are for, in the order they have in their files.
 */
export function mergeParts(variants: readonly Variant[]): MergedPart[] {
  const numbered = variants.map(({ situation, parts }) => ({ situation, parts: byId(parts) }));
  const order: string[] = [];
  for (const { parts } of numbered) {
    let place = 0;
    for (const id of parts.keys()) {
      const known = order.indexOf(id);
      if (known < 0) order.splice(place, 0, id);
      place = (known < 0 ? place : known) + 1;
    }
  }
  const situations = variants.map(({ situation }) => situation);
  return order.flatMap((id) => {
    const groups = new Map<string, { part: Part; in: Conditions[] }>();
    for (const { situation, parts } of numbered) {
      const part = parts.get(id);
      if (!part) continue;
      const text = formOf(part.pieces);
      const group = groups.get(text) ?? { part, in: [] };
      group.in.push(situation);
      groups.set(text, group);
    }
    return [...groups.values()].flatMap(({ part, in: found }) =>
      conditionsFor(found, situations).map((when) => ({ ...part, ...(when && { when }) })),
    );
  });
}

/** What tells parts apart: a blank is not the text that stands in it meanwhile, which an answer does not change. */
function formOf(pieces: readonly FilePiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'blank' ? `<${piece.name}>` : textOfPiece(piece)))
    .join('');
}

/** A setting stands for its part, other lines for themselves; whatever comes again is numbered. */
function byId(parts: readonly Part[]): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const part of parts) {
    const name = part.key ?? formOf(part.pieces);
    let id = name;
    for (let count = 2; found.has(id); count += 1) id = `${name} ${String(count)}`;
    found.set(id, part);
  }
  return found;
}

/**
 * The attributes that are true in `found` and in no other situation; undefined for all of them. Where no one
 * set of them says so there are several, as few as can be.
 */
function conditionsFor(
  found: readonly Conditions[],
  all: readonly Conditions[],
): (Conditions | undefined)[] {
  if (found.length === all.length) return [undefined];
  const names = Object.keys(all[0] ?? {}) as (keyof Conditions)[];
  const values = (of: readonly Conditions[], name: keyof Conditions) => [
    ...new Set(of.map((situation) => situation[name])),
  ];
  const combinations = names.reduce((count, name) => count * values(found, name).length, 1);
  if (combinations === found.length) {
    const telling = names.filter((name) => values(found, name).length < values(all, name).length);
    return [Object.fromEntries(telling.map((name) => [name, values(found, name).join(' ')]))];
  }
  const splits = names
    .filter((name) => values(found, name).length > 1)
    .map((name) =>
      values(found, name).flatMap((value) => {
        const having = (of: readonly Conditions[]) => of.filter((one) => one[name] === value);
        return conditionsFor(having(found), having(all)).map((when) => {
          const whole = { ...when, [name]: value };
          return Object.fromEntries(
            names.flatMap((each) => (each in whole ? [[each, whole[each]]] : [])),
          );
        });
      }),
    );
  return splits.sort((one, other) => one.length - other.length)[0] ?? [...found];
}
