import { useEffect, useState } from 'preact/hooks';
import { plan, type Answers, type Plan } from '../../sso/plan/plan.ts';
import { defaultProvider, type ProviderId } from '../../sso/providers/index.ts';
import { onKept, readKept } from '../kept.ts';
import { basicAnswers } from '../state.ts';

/** What this browser keeps of the reader’s installation, and what follows from it. */
export interface KeptInstallation {
  answers: Partial<Answers>;
  plan: Plan;
  provider: ProviderId;
  /** Accepted values that only this provider has, by the key of their field. */
  values: Readonly<Record<string, string | undefined>>;
  /** Whether tenant, client ID and server URL are known. */
  complete: boolean;
}

function understand(answers: Partial<Answers> = {}): KeptInstallation {
  const { plan: result } = plan({ ...basicAnswers, ...answers });
  const { tenant, clientId, serverUrl } = result;
  const values = { tenant, cloud: answers.cloud };
  return {
    ...{ answers, plan: result, provider: defaultProvider, values },
    complete: Boolean(tenant && clientId && serverUrl),
  };
}

/** The kept installation, also while it changes elsewhere on the page. Read in the browser only. */
export function useInstallation(): KeptInstallation {
  const [kept, setKept] = useState(() => understand(readKept()));
  useEffect(
    () =>
      onKept(setKept, (answers) => {
        setKept(understand(answers));
      }),
    [],
  );
  return kept;
}
