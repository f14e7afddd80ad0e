import { effect } from '@preact/signals';
import type { Plan } from '../../sso/plan/plan.ts';
import type { Target } from '../../sso/server/targets.ts';
import type { Planner, PlaygroundState } from '../state.ts';
import { pathFiles } from './path-files.ts';
import { ShownFiles } from './show-files.ts';

/** Shows beside the path, until the signal, the files that are saved with the answers of that moment. */
export function keepShown(form: PlaygroundState, target: Target, stop: AbortSignal): void {
  const place = document.querySelector('.path-files');
  if (!place || stop.aborted) return;
  const { planner, answers, secrets, includeSecret } = form;
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
  stop.addEventListener('abort', effect(show));
  // When the answers are kept, the script before the first paint fills what is drawn, between these.
  const restore = () => {
    shown.restore();
  };
  addEventListener('installation', restore, { signal: stop, capture: true });
  addEventListener('installation', show, { signal: stop });
}
