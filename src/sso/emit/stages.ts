/** The parts of the way from nothing to signed in, in their order. */
export const stages = ['register', 'secret', 'files', 'apply', 'verify', 'done'] as const;

export type Stage = (typeof stages)[number];
