import { emptyAnswers } from '../sso/plan/answers.ts';
import { register } from '../sso/plan/registration.ts';
import { keep, keptProvider, readKept } from './kept.ts';
import { loadForm } from './loaded-provider.ts';

/** Keeps the choices of the first screen, which it leaves, for the provider that was chosen there last. */
export async function keepLeft(): Promise<void> {
  const id = keptProvider();
  const provider = await loadForm(id);
  // Another one was chosen meanwhile, and keeps all of it.
  if (id !== keptProvider()) return;
  const given = { ...readKept(provider), provider: provider.id };
  keep(keepLeft, provider, given, register({ ...emptyAnswers(provider), ...given }, provider));
}
