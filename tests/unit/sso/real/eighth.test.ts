import { answeredAsCounted } from './counted.ts';
import { eighthConfigurations } from './eighth-configurations.ts';
import { eighthErrors } from './eighth-errors.ts';

/** What is said of them. Not asked yet. */
const now = {
  errors: { right: 61, partly: 0, wrong: 0, nothing: 0 },
  configurations: { right: 21, partly: 0, wrong: 0, nothing: 0 },
};

answeredAsCounted('The eighth set of real pastes', eighthErrors, eighthConfigurations, now);
