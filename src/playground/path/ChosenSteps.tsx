import { planSteps, type RunStep } from '../../sso/emit/commands.ts';
import { asksForSecret, scriptAsks } from '../../sso/emit/secret-script.ts';
import type { Stage } from '../../sso/emit/stages.ts';
import { secretsOf } from '../../sso/providers/provider.ts';
import type { Target } from '../../sso/server/targets.ts';
import { StepList } from '../RunList.tsx';
import { usePlan, usePlayground } from '../state.ts';

/** The steps of a stage for what was answered. */
export function ChosenSteps({ stage, target }: { stage: Stage; target: Target }) {
  const plan = usePlan();
  const { provider } = usePlayground();
  return (
    <div class="run-list">
      <StepList steps={planSteps(plan, target).flatMap((step) => inStage(step, stage))} />
      {stage === 'secret' && asksForSecret(target) && (
        <p>{scriptAsks(secretsOf(provider.value, plan.values, provider.value.flow).length)}</p>
      )}
    </div>
  );
}

/** The step, if it belongs into the stage. What guards the files can be run when they are saved. */
function inStage(step: RunStep, stage: Stage): RunStep[] {
  if (step.stage === stage) return [step];
  return stage === 'apply' && step.stage === 'files' && step.command !== undefined
    ? [
        {
          ...step,
          stage,
          title: 'Keep the files to yourself',
          text: 'The secret is in one of them.',
        },
      ]
    : [];
}
