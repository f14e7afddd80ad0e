import type { RealmClient, RealmUser } from './keycloak.ts';
import type { Ended } from './sign-in.ts';

/** One sign-in: how the provider is set up, what the reader entered, and how it must end. */
export interface SignInCase {
  name: string;
  /** What is registered, where it is not what the reader entered. */
  registered?: Partial<RealmClient>;
  /** The secret, the same on both sides unless `registered` has another. */
  secret: string;
  /** Whether the library that OpenMetadata uses tries it too; a Java process takes a second. */
  library?: true;
  user: 'ada' | 'locked' | 'mistyped' | 'guest';
  ends: (ended: Ended) => boolean;
}

export const users: Record<SignInCase['user'], RealmUser> = {
  ada: { username: 'ada', password: 'correct horse', email: 'ada@example.org' },
  locked: { username: 'bob', password: 'correct horse', email: 'bob@example.org', enabled: false },
  guest: { username: 'eve', password: 'correct horse', email: 'eve@example.org', roles: [] },
  mistyped: { username: 'ada', password: 'wrong horse', email: 'ada@example.org' },
};

/** Who is known to the provider; `mistyped` is one of them with another password. */
export const registeredUsers: readonly RealmUser[] = [users.ada, users.locked, users.guest];

const usual = ['kT48vWxYz0AbCdEf', 'gHiJkL2mNoPqRs5t'].join('');

function signedIn(ended: Ended, as = users.ada): boolean {
  return 'as' in ended && ended.as['email'] === as.email;
}

/** pac4j and the provider say the same in other sentences: each of the words must be there. */
function says(at: string, ...words: string[]): (ended: Ended) => boolean {
  return (ended) =>
    'said' in ended && ended.at === at && words.every((word) => ended.said.includes(word));
}

/** The first is tried on every target, the others on one. */
export const cases: readonly SignInCase[] = [
  { name: 'signs in', secret: usual, user: 'ada', library: true, ends: (ended) => signedIn(ended) },
  {
    name: 'signs in with a secret that means something to YAML, Compose and the server',
    secret: '#0123 \'456" ${HOME}\\ &x',
    user: 'ada',
    ends: (ended) => signedIn(ended),
  },
  {
    name: 'signs in with a secret that is a number',
    secret: '0123456789',
    user: 'ada',
    ends: (ended) => signedIn(ended),
  },
  {
    name: 'signs in where PKCE is demanded, if the configuration has it, else is told so',
    secret: usual,
    registered: { more: { attributes: { 'pkce.code.challenge.method': 'S256' } } },
    user: 'ada',
    ends: (ended) =>
      signedIn(ended) || says('redirect', 'Missing parameter: code_challenge_method')(ended),
  },
  {
    name: 'another secret',
    secret: usual,
    library: true,
    registered: { secret: `${usual}x` },
    user: 'ada',
    ends: says('token', 'unauthorized_client', 'Invalid client or Invalid client credentials'),
  },
  {
    name: 'another redirect URI',
    secret: usual,
    registered: { redirectUris: ['https://data.example.org/callback/'] },
    user: 'ada',
    ends: says('page', 'Invalid parameter: redirect_uri'),
  },
  {
    name: 'a client that is not there',
    secret: usual,
    registered: { clientId: 'another' },
    user: 'ada',
    ends: says('page', 'Client not found.'),
  },
  {
    name: 'a client that is switched off',
    secret: usual,
    registered: { more: { enabled: false } },
    user: 'ada',
    ends: says('page', 'Client disabled.'),
  },
  {
    name: 'a client without the standard flow',
    secret: usual,
    registered: { more: { standardFlowEnabled: false } },
    user: 'ada',
    ends: says('redirect', 'Standard flow is disabled for the client.'),
  },
  {
    name: 'a wrong password',
    secret: usual,
    user: 'mistyped',
    ends: says('page', 'Invalid username or password.'),
  },
  {
    name: 'a user who is locked out',
    secret: usual,
    user: 'locked',
    ends: says('page', 'Account is disabled, contact your administrator.'),
  },
  {
    name: 'a user who may have no offline token, where the configuration asks for one',
    secret: usual,
    user: 'guest',
    ends: (ended) =>
      signedIn(ended, users.guest) ||
      says('token', 'not_allowed', 'Offline tokens not allowed for the user or client')(ended),
  },
  {
    name: 'a client that may not ask for offline_access',
    secret: usual,
    registered: { more: { optionalClientScopes: [] } },
    user: 'ada',
    ends: says('redirect', 'invalid_scope', 'Invalid scopes'),
  },
];
