import { answeredAsCounted } from './counted.ts';
import { seventhConfigurations } from './seventh-configurations.ts';
import { seventhErrors } from './seventh-errors.ts';

/** What is said of them. */
const now = {
  errors: { right: 0, partly: 0, wrong: 0, nothing: 0 },
  configurations: { right: 0, partly: 0, wrong: 0, nothing: 0 },
};

answeredAsCounted('The seventh set of real pastes', seventhErrors, seventhConfigurations, now);
