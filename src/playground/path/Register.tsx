import type { ComponentChildren } from 'preact';
import { Later } from '../Later.tsx';
import { usePlayground } from '../state.ts';

/**
 * What is to be done at the provider: what the page has for everybody, or the steps for the answer where
 * one decides them, such as the identity provider behind SAML.
 */
export function Register({ children }: { children: ComponentChildren }) {
  const { given, planner, provider } = usePlayground();
  const decides = provider.value.fields.find(({ steps }) => steps === true);
  const chosen = decides && planner.value && given.value[decides.key];
  return chosen ? <Later load={loadSteps} given={{}} /> : <>{children}</>;
}

const loadSteps = async () => (await import('./ChosenSteps.tsx')).ChosenSteps;
