import { plan, type Plan } from '../sso/plan/plan.ts';
import { register, type Registration } from '../sso/plan/registration.ts';
import { loadForm, loadProvider } from './loaded-provider.ts';
import type { Planner } from './state.ts';

/** For a small form: what the provider and a test sign-in need. */
export async function registerPlanner(id: string): Promise<Planner<Registration>> {
  const provider = await loadForm(id);
  return { provider, plan: (answers) => register(answers, provider) };
}

/** For a form that asks everything: every setting of the server too. */
export async function fullPlanner(id: string): Promise<Planner<Plan>> {
  const provider = await loadProvider(id);
  return { provider, plan: (answers) => plan(answers, provider) };
}
