import type { Claim } from './claim.ts';
import { controls, type Control } from './controls.ts';
import type { Cell } from './guide/cell.ts';

/** A control made of one cell. */
export interface MadeWrong {
  cell: Cell;
  by: Claim['by'];
}

/**
 * One cell for each control and each provider whose files it fits, made wrong. Throws where a control
 * fits none any more: it would then prove nothing.
 */
export function controlCells(cells: readonly Cell[]): MadeWrong[] {
  const usable = cells.filter(
    ({ reader, secret, errors }) =>
      reader === 'usual' && secret !== undefined && errors.length === 0,
  );
  const byProvider = [...Map.groupBy(usable, ({ provider }) => provider)];
  return controls.flatMap((control) => {
    const made = byProvider.flatMap(([provider, own]) => {
      const cell = madeWrong(control, own);
      if (!cell) return [];
      const id = `${provider}: ${control.target}, ${control.name}`;
      return [{ cell: { ...cell, id }, by: control.by }];
    });
    if (made.length > 0) return made;
    throw new Error(`The control “${control.name}” finds nothing to make wrong.`);
  });
}

function madeWrong({ target, file, wrong, release = '1.13' }: Control, cells: readonly Cell[]) {
  for (const cell of cells) {
    if (cell.target !== target || cell.release !== release) continue;
    const [name, text] = Object.entries(cell.files).find(([other]) => other.endsWith(file)) ?? [];
    if (name === undefined || text === undefined || wrong(text) === text) continue;
    return { ...cell, files: { ...cell.files, [name]: wrong(text) } };
  }
  return undefined;
}

export interface Judged {
  refused: number;
  of: number;
  /** Those that were accepted, and those whose judge is not here, one sentence each. */
  accepted: string[];
  open: string[];
}

/** What came of the controls: each must be refused by the one it is meant for. */
export function judged(made: readonly MadeWrong[], claims: readonly Claim[]): Judged {
  const result: Judged = { refused: 0, of: made.length, accepted: [], open: [] };
  const own = Map.groupBy(claims, ({ cell }) => cell);
  for (const { cell, by } of made) {
    const said = (own.get(cell) ?? []).filter((claim) => claim.by === by);
    if (said.some(({ outcome }) => outcome === 'failed')) result.refused += 1;
    else if (said.length > 0 && said.every(({ outcome }) => outcome === 'not proven'))
      result.open.push(`${cell.id}: ${said[0]?.why ?? ''}`);
    else result.accepted.push(`${cell.id}: ${by} accepts it.`);
  }
  return result;
}
