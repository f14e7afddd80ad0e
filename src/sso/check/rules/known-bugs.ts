import { knownBugRule, knownBugs } from '../known-bugs.ts';

/** `bug-second-redirect-uri`, `bug-sub-path` and the others of the table: the file is right, the release is not. */
export const knownBugsRule = knownBugRule('known-bugs', knownBugs);
