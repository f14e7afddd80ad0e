import { CopyLink } from '../CopyLink.tsx';
import { useKept } from '../use-kept.ts';

/** The part of what keeps the answers of a path that is loaded where there are any: they can be handed on. */
export function PathKeeper() {
  useKept();
  return <CopyLink />;
}
