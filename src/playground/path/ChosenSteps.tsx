import { planSteps } from '../../sso/emit/commands.ts';
import { StepList } from '../RunList.tsx';
import { usePlan, usePlayground } from '../state.ts';

/** The steps of the registration for what was answered. */
export function ChosenSteps() {
  const plan = usePlan();
  const { answers } = usePlayground();
  const steps = planSteps(plan, answers.value.target ?? 'docker');
  return (
    <div class="run-list">
      <StepList steps={steps.filter(({ stage }) => stage === 'register')} />
    </div>
  );
}
