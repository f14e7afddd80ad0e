import { atLeast } from '../server/versions.ts';
import { namedIn, type Named } from './named.ts';
import { redirectDifferences } from './redirect-difference.ts';
import { otherSettings, type SetUp } from './set-up.ts';

/** What a rule looks at. */
interface Facts {
  setUp: SetUp;
  named: Named;
  /** Whether a test link was opened, so that the sign-in was not OpenMetadata’s own. */
  tested: boolean;
}

type Rule = (facts: Facts) => string[];

/**
 * What an error means in this installation: sentences about what the text names and the plan says.
 * Empty when nothing more is known than the catalogue says. `id` is an ID of the catalogue. Pure.
 */
export function meaningHere(
  id: string | undefined,
  text: string,
  { setUp = {}, tested = false }: { setUp?: SetUp | undefined; tested?: boolean },
): string[] {
  const named = { ...namedIn(text), ...namedIn(text.slice(lastPlace(text, id))) };
  const facts = { setUp, named, tested };
  const rule = id !== undefined && Object.hasOwn(rules, id) ? rules[id] : undefined;
  const wrongIds = differentIds(facts);
  const said = [
    ...(rule?.(facts) ?? []),
    ...wrongIds,
    ...(wrongIds.length > 0 ? [otherSettings(setUp)] : []),
  ];
  return [...new Set(said)];
}

function lastPlace(text: string, id: string | undefined): number {
  return Math.max(0, id === undefined ? 0 : text.toUpperCase().lastIndexOf(id));
}

/** IDs that the text names and the plan does not have. */
function differentIds({ setUp, named }: Facts): string[] {
  const { application, tenant } = named;
  const messages: string[] = [];
  if (application === 'none') {
    messages.push('The client ID of the request is the word None: its setting is empty.');
  } else if (application && application === setUp.tenant) {
    messages.push('The client ID of the request is your tenant ID: the two were mixed up.');
  } else if (application && setUp.clientId && application !== setUp.clientId) {
    messages.push(
      `The message is about the application ${application}, your plan has ${setUp.clientId}.`,
    );
  }
  if (tenant && tenant === setUp.clientId) {
    messages.push('The tenant of the request is your client ID: the two were mixed up.');
  } else if (tenant && setUp.tenant && tenant !== setUp.tenant) {
    messages.push(`The message is about the tenant ${tenant}, your plan has ${setUp.tenant}.`);
  }
  return messages;
}

/**
 * How a redirect URI compares with those of the plan; empty when there are none to compare with.
 * `source` begins the sentence, such as `The message names`.
 */
export function redirectHere(source: string, sent: string, setUp: SetUp): string[] {
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

const redirect: Rule = ({ setUp, named: { redirectUri } }) => {
  if (redirectUri === undefined) return [];
  const known = setUp.redirectUris?.find(({ uri }) => uri === redirectUri);
  return [
    ...redirectHere('The message names', redirectUri, setUp),
    ...(known ? [`So it is missing in the portal: add it under ${known.place}.`] : []),
  ];
};

const wrongPlatform: Rule = ({ setUp }) => {
  if (setUp.flow === 'public') {
    return [
      'Your plan is the public client, and a server redeemed the code: the server still runs as a confidential client.',
    ];
  }
  return portalPlatforms(setUp);
};

const browserRedeemed: Rule = ({ setUp }) => {
  if (setUp.flow === 'confidential') {
    return [
      'Your plan is the confidential client, and a browser redeemed the code: the server still runs as a public client.',
    ];
  }
  return portalPlatforms(setUp);
};

function portalPlatforms({ redirectUris = [] }: SetUp): string[] {
  return redirectUris.map(({ uri, place }) => `For your plan, ${uri} belongs under ${place}.`);
}

const severalServers: Rule = ({ setUp: { replicas, version } }) => {
  if (replicas !== 'several') return [];
  return version && atLeast(version, '2.0')
    ? [
        'You run several servers, which share their sessions from 2.0 on. Check that all use one database.',
      ]
    : [
        'You run several servers. Before 2.0 each keeps its own sessions, so turn on sticky sessions at the load balancer.',
      ];
};

const noSecret: Rule = ({ setUp: { flow } }) =>
  flow === 'public'
    ? [
        'Your plan is the public client, which has no secret. Its redirect URI belongs under Single-page application.',
      ]
    : [];

const tenantId: Rule = ({ setUp: { tenant } }) =>
  tenant ? [`The tenant ID of your plan is ${tenant}.`] : [];

const rules: Readonly<Record<string, Rule>> = {
  AADSTS50011: redirect,
  AADSTS500112: redirect,
  AADSTS9002325: wrongPlatform,
  AADSTS9002327: wrongPlatform,
  AADSTS9002326: browserRedeemed,
  AADSTS7000215: noSecret,
  AADSTS7000218: noSecret,
  AADSTS50194: tenantId,
  AADSTS50059: tenantId,
  'illegal-character-in-path': tenantId,
  AADSTS54005: severalServers,
  AADSTS50148: severalServers,
  'missing-state-parameter': severalServers,
  'no-session-found': (facts) =>
    facts.tested
      ? ['You opened the test link, so this is expected. Paste the address of that page instead.']
      : severalServers(facts),
  'key-id-does-not-match': ({ setUp: { jwks } }) =>
    jwks ? [`The key URL of your tenant is ${jwks}.`] : [],
  AADSTS900144: ({ named: { parameter } }) =>
    parameter ? [`The parameter that is missing is ${parameter}.`] : [],
};
