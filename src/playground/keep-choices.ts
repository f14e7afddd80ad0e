import { emptyAnswers, type Answers } from '../sso/plan/answers.ts';
import { register } from '../sso/plan/registration.ts';
import { keep, readKept } from './kept.ts';
import { loadForm } from './loaded-provider.ts';

/** Keeps one choice of the first screen, for the provider that is chosen there. */
export async function keepChoice(id: string, name: string, value: string): Promise<void> {
  const provider = await loadForm(id);
  const given: Partial<Answers> = {
    ...readKept(provider),
    provider: provider.id,
    ...(name !== 'provider' && { [name]: value }),
  };
  keep(keepChoice, provider, given, register({ ...emptyAnswers(provider), ...given }, provider));
}
