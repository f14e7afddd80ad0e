import { isDeepStrictEqual } from 'node:util';
import type { Wanted } from '../guide/cell.ts';
import { valueAt, type Tree } from './conf.ts';

/**
 * Where the server does not hold exactly what was entered. A text must arrive as that text; of true
 * and of numbers the server takes both forms.
 */
export function inexact(wanted: Readonly<Record<string, Wanted>>, tree: Tree): string[] {
  return Object.entries(wanted).flatMap(([path, value]) => {
    const held = valueAt(tree, path);
    const same =
      typeof value === 'object' || typeof value === 'string'
        ? isDeepStrictEqual(held, value)
        : String(held) === String(value);
    return same ? [] : [`${path} is ${JSON.stringify(held)}, not ${JSON.stringify(value)}.`];
  });
}
