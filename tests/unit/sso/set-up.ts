import type { SetUp } from '../../../src/sso/errors/set-up.ts';
import type { Plan } from '../../../src/sso/plan/plan.ts';

/** What a plan of Azure’s says to whoever compares a message with it. */
export function setUpOf(plan: Plan, change: Partial<SetUp> = {}): SetUp {
  const { clientId, issuer, jwks, redirectUri, redirectUris, version, accepted } = plan;
  return {
    ...{ provider: 'azure', values: plan.values },
    ...{ clientId, issuer, jwks, redirectUri, redirectUris, version },
    ...{ flow: accepted?.flow, target: accepted?.target },
    ...change,
  };
}
