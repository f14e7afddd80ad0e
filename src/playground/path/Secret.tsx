import type { ComponentChildren } from 'preact';
import { scriptAsks, asksForSecret } from '../../sso/emit/secret-script.ts';
import { secretsOf } from '../../sso/providers/provider.ts';
import type { Target } from '../../sso/server/targets.ts';
import { Chosen } from './Chosen.tsx';
import { usePlayground, type PlaygroundState } from '../state.ts';

type AtFirst = Readonly<Record<'confidential' | 'public', number>>;

/** How many secrets the answers need; before the planner is there, as the page was drawn. */
export function secretCount(form: PlaygroundState, atFirst: AtFirst): number {
  const { answers, planned, planner, provider } = form;
  const { flow = answers.value.flow } = provider.value;
  return planner.value
    ? secretsOf(planner.value.provider, planned.value.plan.values, flow).length
    : atFirst[flow];
}

/** How to come by the secret, as the page has it for everybody; or for an answer that brings one. */
export function Secret({ target, children }: { target: Target; children: ComponentChildren }) {
  const { planned, planner, provider } = usePlayground();
  const { flow, secrets = [] } = provider.value;
  // Where a flow brings the secret, the page has the words for both.
  if (!flow || !planner.value) return <>{children}</>;
  const asked = secretsOf({ secrets }, planned.value.plan.values, flow);
  const brought = asked.filter(({ only }) => only !== undefined);
  if (brought.length === 0 || brought.length < asked.length)
    return (
      <Chosen stage="secret" target={target}>
        {children}
      </Chosen>
    );
  // A field says the same of itself.
  if (!asksForSecret(target)) return null;
  return (
    <>
      {brought.map(({ name, label, hint }) => (
        <p key={name}>
          <strong>{label}.</strong> {hint}
        </p>
      ))}
      <p>{scriptAsks(brought.length)}</p>
    </>
  );
}
