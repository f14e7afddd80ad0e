import { atLeast } from '../server/versions.ts';
import { keyLists } from './key-lists.ts';
import { redirectDifferences } from './redirect-difference.ts';
import { otherSettings, type SetUp } from './set-up.ts';

/** What a rule about an error looks at. */
export interface ErrorFacts {
  setUp: SetUp;
  /** Values that the text names, fit to be shown: `redirectUri`, `clientId`, `parameter`, own ones. */
  named: Readonly<Record<string, string | undefined>>;
  /** Whether a test link was opened, so that the sign-in was not OpenMetadata’s own. */
  tested: boolean;
}

/** What an error means in this installation, in sentences; none when there is nothing to compare. */
export type InstallationRule = (facts: ErrorFacts) => string[];

/**
 * How a redirect URI compares with those of the plan; empty when there are none to compare with.
 * `source` begins the sentence, such as `The message names`.
 */
export function compareRedirect(source: string, sent: string, setUp: SetUp): string[] {
  const [nearest] = (setUp.redirectUris ?? [])
    .map(({ uri }) => ({ uri, differences: redirectDifferences(sent, uri) }))
    .sort((a, b) => a.differences.length - b.differences.length);
  if (!nearest) return [];
  const { uri, differences } = nearest;
  if (differences.length === 0) return [`${source} ${sent}, which is a redirect URI of your plan.`];
  return [
    `${source} ${sent}. Your plan has ${uri}: ${differences.join(', ')}.`,
    sent.endsWith('/auth/callback')
      ? 'OpenMetadata 1.12 sends /auth/callback. If that is your release, register both.'
      : otherSettings(setUp),
  ];
}

/** For errors that come when one server began a sign-in and another one ends it. */
export const severalServers: InstallationRule = ({ setUp: { replicas, version } }) => {
  if (replicas !== 'several') return [];
  return version && atLeast(version, '2.0')
    ? [
        'You run several servers, which share their sessions from 2.0 on. Check that all use one database.',
      ]
    : [
        'You run several servers. Before 2.0 each keeps its own sessions, so turn on sticky sessions at the load balancer.',
      ];
};

/** Rules about OpenMetadata’s own messages, by the ID of the entry. */
export const generalRules: Readonly<Record<string, InstallationRule>> = {
  'missing-state-parameter': severalServers,
  'no-session-found': (facts) =>
    facts.tested
      ? ['You opened the test link, so this is expected. Paste the address of that page instead.']
      : severalServers(facts),
  'no-key-found-with-kid': keyLists,
  'key-id-does-not-match': ({ setUp: { jwks } }) =>
    jwks ? [`The key URL of your provider is ${jwks}.`] : [],
};
