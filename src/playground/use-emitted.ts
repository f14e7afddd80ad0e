import { emit, type EmittedFile } from '../sso/emit/emit.ts';
import { usePlan, usePlayground } from './state.ts';

/** The files for the chosen target, as they are now. */
export function useEmitted(): EmittedFile[] {
  const plan = usePlan();
  const { answers, secrets, includeSecret } = usePlayground();
  return emit(plan, answers.value.target ?? 'docker', {
    secrets: secrets.value,
    includeSecret: includeSecret.value,
  });
}
