import type { Config } from '../../../check/config.ts';

/** Whether a text is another provider's, which the general rule says. */
export function ownedByOther({ others }: Config, text: string): boolean {
  return others.some(({ owns }) => owns(text) !== undefined);
}
