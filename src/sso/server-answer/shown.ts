import { secretsAnywhere } from '../secrets/anywhere.ts';
import { mask } from '../secrets/masked.ts';

const longest = 200;
const hidden = mask.repeat(8);

/** A value of somebody’s server, fit to be shown: nothing in it that looks like a secret. */
export function shown(value: string): string {
  const clear = value
    .replace(/\/\/[^/@\s]{1,200}@/g, `//${hidden}@`)
    .replace(secretsAnywhere, hidden)
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
  return clear.length > longest ? `${clear.slice(0, longest)}…` : clear;
}
