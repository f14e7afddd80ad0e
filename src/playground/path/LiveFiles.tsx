import { useEffect } from 'preact/hooks';
import type { Target } from '../../sso/server/targets.ts';
import { usePlayground } from '../state.ts';

/** Keeps the files beside the path the same as those that are saved. It shows nothing itself. */
export function LiveFiles({ target }: { target: Target }) {
  const form = usePlayground();
  const isAwake = form.planner.value !== undefined;
  useEffect(() => {
    if (!isAwake) return undefined;
    const stop = new AbortController();
    // Without it the page has what it was drawn with.
    import('./keep-shown.ts').then(
      ({ keepShown }) => {
        keepShown(form, target, stop.signal);
      },
      () => undefined,
    );
    return () => {
      stop.abort();
    };
  }, [isAwake]);
  return null;
}
