import { knownBugRule, type KnownBug } from '../../../check/known-bugs.ts';
import { itemsOf } from '../../../check/entry.ts';

/** What OpenMetadata does wrong with right settings of Okta. */
export const bugs: readonly KnownBug[] = [
  {
    id: 'okta-keys-in-ui',
    ...{ issue: '#24334', since: '1.10', until: '1.10', setting: 'publicKeyUrls' },
    meets: (entry) =>
      (itemsOf(entry) ?? []).some(({ text }) => /\/oauth2\/v1\/keys\/?$/.test(text.trim())),
    says: 'The form of 1.10.6 wants /v1/keys right behind the host and refuses to save these settings.',
    todo: 'Set them in files or variables.',
  },
];

/** The bugs of the table. */
export const knownBugs = knownBugRule('known-bugs', bugs);
