import { useEffect, useState } from 'preact/hooks';
import { emptyAnswers, type Answers } from '../../sso/plan/answers.ts';
import { plan, type Plan } from '../../sso/plan/plan.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { keptProvider, onKept, readKept } from '../kept.ts';
import { loadProvider } from '../loaded-provider.ts';

/** What this browser keeps of the reader’s installation, and what follows from it. */
export interface KeptInstallation {
  answers: Partial<Answers>;
  /** Absent until the provider is loaded, and where nothing is kept. */
  provider?: Provider;
  plan: Plan;
  /** Whether all that a sign-in needs is known. */
  complete: boolean;
}

const nothing: KeptInstallation = {
  answers: {},
  plan: { values: {}, settings: [], version: defaultVersion },
  complete: false,
};

async function understand(): Promise<KeptInstallation> {
  const provider = await loadProvider(keptProvider());
  const answers = readKept(provider);
  if (!answers) return nothing;
  const { plan: result, missing } = plan({ ...emptyAnswers(provider), ...answers }, provider);
  return { answers, provider, plan: result, complete: missing.length === 0 };
}

/** The kept installation, also while it changes elsewhere on the page. Read in the browser only. */
export function useInstallation(): KeptInstallation {
  const [kept, setKept] = useState(nothing);
  useEffect(() => {
    const look = () => void understand().then(setKept);
    look();
    return onKept(setKept, look);
  }, []);
  return kept;
}
