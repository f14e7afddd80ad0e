import { planSteps, type RunStep } from '../../sso/emit/commands.ts';
import { asksForSecret, scriptAsks } from '../../sso/emit/secret-script.ts';
import type { Stage } from '../../sso/emit/stages.ts';
import { secretsOf } from '../../sso/providers/provider.ts';
import type { Target } from '../../sso/server/targets.ts';
import { StepList } from '../RunList.tsx';
import { usePlan, usePlayground } from '../state.ts';

/** The steps of a stage for what was answered. */
export function ChosenSteps({ stage, target }: { stage: Stage; target: Target }) {
  const steps = planSteps(usePlan(), target).flatMap((step) => inStage(step, stage));
  return (
    <div class="run-list">
      {steps.length > 0 && <StepList steps={steps} />}
      {stage === 'secret' && asksForSecret(target) && <Asked told={steps.length > 0} />}
    </div>
  );
}

/** The secrets that a script will ask for; a field says the same of itself. */
function Asked({ told }: { told: boolean }) {
  const { provider } = usePlayground();
  const secrets = secretsOf(provider.value, usePlan().values, provider.value.flow);
  return (
    <>
      {!told &&
        secrets.map(({ name, label, hint }) => (
          <p key={name}>
            <strong>{label}.</strong> {hint}
          </p>
        ))}
      <p>{scriptAsks(secrets.length)}</p>
    </>
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
