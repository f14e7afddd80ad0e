import { registrationSteps } from '../../sso/emit/commands.ts';
import { StepList } from '../RunList.tsx';
import { usePlan, usePlayground } from '../state.ts';

/** The steps of the registration for what was answered. */
export function ChosenSteps() {
  const plan = usePlan();
  const { answers } = usePlayground();
  return (
    <div class="run-list">
      <StepList steps={registrationSteps(plan, answers.value.target ?? 'docker')} />
    </div>
  );
}
