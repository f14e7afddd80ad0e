import { answeredAsCounted } from './counted.ts';
import { ninthConfigurations } from './ninth-configurations.ts';
import { ninthErrors } from './ninth-errors.ts';

/**
 * What is said of them. The first count, before anything was changed: of 57 errors 40 right (12 of them texts of which
 * nothing may be claimed), 1 partly, 1 wrong, of 15 nothing; of 16 configurations 10 right, 2 partly, 4 wrong (said
 * beside what was expected, or nothing was read). Without an answer is an address for signing out that Okta does not
 * know: OpenMetadata never sends anybody there, so nobody who follows the guide meets it. Of the configurations that
 * are answered in part, the page without its spaces is not read below a block that is empty; and of Google’s authority
 * with a slash at its end the doctor says the same under another code.
 */
const now = {
  errors: { right: 56, partly: 0, wrong: 0, nothing: 1 },
  configurations: { right: 14, partly: 2, wrong: 0, nothing: 0 },
};

answeredAsCounted('The ninth set of real pastes', ninthErrors, ninthConfigurations, now);
