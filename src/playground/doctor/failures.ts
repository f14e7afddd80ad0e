/** Why there is no answer, where the configuration is not to blame. */
export const failures = {
  late: 'The check took too long and was stopped. Paste the files about sign-in only.',
  broken: 'The check could not finish. Paste less, or reload the page.',
  file: 'This file is far too large for a configuration, so it was not read.',
  large:
    'This is far too long for a configuration, so it was not put in. Paste the files about sign-in only.',
  tall: 'This has far more lines than a configuration. It was not put in, because the browser would stand still over it.',
  unreadable: 'This browser could not read the file. Open it in an editor and paste its text.',
} as const;
