import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Plan } from '../../sso/plan/plan.ts';
import type { Target } from '../../sso/server/targets.ts';
import { usePlayground, type Planner } from '../state.ts';

/** Keeps the files beside the path the same as those that are saved. It shows nothing itself. */
export function LiveFiles({ target }: { target: Target }) {
  const { planner, answers, secrets, includeSecret } = usePlayground();
  const isAwake = planner.value !== undefined;
  useEffect(() => {
    if (!isAwake) return undefined;
    const stop = new AbortController();
    const start = async () => {
      const [{ ShownFiles }, { pathFiles }] = await Promise.all([
        import('./show-files.ts'),
        import('./path-files.ts'),
      ]);
      const place = document.querySelector('.path-files');
      if (!place || stop.signal.aborted) return;
      const shown = new ShownFiles(place);
      const show = () => {
        if (!planner.value) return;
        const { plan } = planner.value as Planner<Plan>;
        shown.show(
          pathFiles(plan, {
            ...{ answers: answers.value, target },
            ...{ secrets: secrets.value, includeSecret: includeSecret.value },
          }),
        );
      };
      // At once, also when the page goes: Back brings it as it was left.
      stop.signal.addEventListener('abort', effect(show));
      // When the answers are kept, the script before the first paint fills what is drawn, between these.
      const heard = { signal: stop.signal };
      const restore = () => {
        shown.restore();
      };
      addEventListener('installation', restore, { ...heard, capture: true });
      addEventListener('installation', show, heard);
    };
    // Without it the page has what it was drawn with.
    start().catch(() => undefined);
    return () => {
      stop.abort();
    };
  }, [isAwake]);
  return null;
}
