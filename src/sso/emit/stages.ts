import type { Moment } from '../flow/moments.ts';

/** The parts of the way from nothing to signed in, in their order. */
export const stages = ['register', 'secret', 'files', 'apply', 'verify', 'done'] as const;

export type Stage = (typeof stages)[number];

/**
 * What of a sign-in each stage decides. Not here is what its settings say themselves: the secret and the
 * files decide what the settings in them decide.
 */
export const stageMoments: Readonly<Partial<Record<Stage, readonly Moment[]>>> = {
  register: ['request', 'authnRequest', 'signIn', 'lookup', 'entry'],
  apply: ['start'],
  verify: ['ask', 'keys'],
};
