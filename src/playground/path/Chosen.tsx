import type { ComponentChildren } from 'preact';
import type { Stage } from '../../sso/emit/stages.ts';
import type { Target } from '../../sso/server/targets.ts';
import { Later } from '../Later.tsx';
import { usePlayground } from '../state.ts';

interface Props {
  stage: Stage;
  target: Target;
  children: ComponentChildren;
}

/**
 * What is to be done in a stage: what the page has for everybody, or the steps of the plan where an
 * answer decides them, such as the identity provider behind SAML, or a trust store at LDAP.
 */
export function Chosen({ children, ...given }: Props) {
  const { planner, provider, given: answered } = usePlayground();
  const decides = provider.value.fields.some(({ key, steps, runs, options }) => {
    const answer = answered.value[key];
    if (!answer) return false;
    return (steps && given.stage === 'register') || (runs && answer !== options?.[0]?.value);
  });
  return planner.value && decides ? <Later load={loadSteps} given={given} /> : <>{children}</>;
}

const loadSteps = async () => (await import('./ChosenSteps.tsx')).ChosenSteps;
