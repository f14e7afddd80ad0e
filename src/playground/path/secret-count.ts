import { secretsOf } from '../../sso/providers/provider.ts';
import type { PlaygroundState } from '../state.ts';

type AtFirst = Readonly<Record<'confidential' | 'public', number>>;

/** How many secrets the answers need; before the planner is there, as the page was drawn. */
export function secretCount(form: PlaygroundState, atFirst: AtFirst): number {
  const { answers, planned, planner, provider } = form;
  const { flow = answers.value.flow } = provider.value;
  return planner.value
    ? secretsOf(planner.value.provider, planned.value.plan.values, flow).length
    : atFirst[flow];
}
