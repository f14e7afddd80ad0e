import type { SignIn } from '../kind.ts';
import { asksHow, readsClaims, readsSettings, signsIn } from './words.ts';

/** The public client: AuthProvider.util.ts and the libraries it hands on to, JwtFilter, MultiUrlJwkProvider. */
export const oidcPublic: SignIn = {
  name: 'OpenID Connect, public client',
  short: 'public client',
  actors: [
    ['browser', 'Browser'],
    ['server', 'OpenMetadata'],
    ['provider', 'Provider'],
  ],
  start: {
    title: 'The server takes its settings',
    says: `${readsSettings} It asks the provider for nothing yet.`,
    moments: ['start', 'oidcStart'],
  },
  arrows: [
    {
      ...asksHow,
      says: 'The server answers with authority, client ID and callback URL. A library in the browser goes on with them.',
      moments: ['ask', 'button', 'oidcAsk'],
    },
    {
      ...{ from: 'browser', to: 'provider' },
      title: 'The browser goes to the provider',
      carries: '…/authorize',
      says: 'The library asks the provider to sign you in. What the provider refuses of client ID, redirect URI and scope, it says on its own page.',
      moments: ['request', 'browser'],
    },
    signsIn,
    {
      ...{ from: 'provider', to: 'browser' },
      title: 'You come back',
      carries: '302 to /callback',
      says: 'The provider sends the browser to the callback URL, with a code or with the ID token itself: that depends on the library and the release.',
      moments: ['return'],
    },
    {
      ...{ from: 'browser', to: 'provider', both: true },
      title: 'The browser trades the code for tokens',
      carries: 'POST to …/token',
      says: 'Only where arrow 4 brought a code. A browser has no secret: PKCE, a proof for one time, takes its place.',
      inferred: 'Which libraries do so is inferred from their code.',
      moments: ['redeem', 'tokens'],
    },
    {
      ...{ from: 'browser', to: 'server' },
      title: 'The browser shows its token',
      carries: 'GET /api/v1/users/loggedInUser',
      says: 'Every call to OpenMetadata carries the ID token. This is the first one.',
      moments: ['call'],
    },
    {
      ...{ from: 'server', to: 'provider', both: true },
      title: 'The server looks for the key',
      carries: 'GET on the key lists',
      says: 'It looks for the key that signed the token among its own, then at each listed address, and keeps what it read for a day. It checks signature and date, and nothing else of the token.',
      moments: ['keys'],
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server decides who you are',
      carries: 'claims, up to the @',
      says: readsClaims,
      moments: ['claims', 'idClaims', 'teams', 'identity'],
    },
    {
      ...{ from: 'server', to: 'browser' },
      title: 'You are in',
      carries: 'your user',
      says: 'Who has no user yet goes on to the sign-up page, where self-signup is on.',
      moments: ['in', 'newUser'],
    },
  ],
  after: {
    title: 'After sign-in',
    says: 'The browser renews its token at the provider, and each call is checked as the first one. Sessions end. Bots call with tokens that OpenMetadata makes.',
    moments: ['session', 'renew', 'after'],
  },
};
