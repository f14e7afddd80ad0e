import { useKept } from './use-kept.ts';

/** The part of {@link Kept} that is loaded later. It shows nothing. */
export function Keeper() {
  useKept();
  return null;
}
