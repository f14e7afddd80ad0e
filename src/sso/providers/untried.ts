/** What is true of lines for a provider at which we have no account. */
export const untried =
  'We checked the options of these lines, not their result, because we have no account there.';
