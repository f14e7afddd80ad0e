import type { SignIn } from '../kind.ts';
import { asksHow, readsClaims, readsSettings, signsIn } from './words.ts';

/**
 * The confidential client: AuthenticationCodeFlowHandler, AuthCallbackServlet, SecurityUtil, JwtFilter,
 * GenericAuthenticator.tsx.
 */
export const oidcCode: SignIn = {
  name: 'OpenID Connect, confidential client',
  short: 'confidential client',
  actors: [
    ['browser', 'Browser'],
    ['server', 'OpenMetadata'],
    ['provider', 'Provider'],
  ],
  start: {
    title: 'The server takes its settings',
    says: `${readsSettings} Then it reads the discovery document of the provider and makes its client.`,
    moments: ['start', 'oidcStart', 'prepare'],
  },
  arrows: [
    {
      ...asksHow,
      says: 'The server answers with provider and client type. For a confidential client the browser needs no more.',
      moments: ['ask', 'button', 'oidcAsk'],
    },
    {
      ...{ from: 'server', to: 'provider', via: 'browser' },
      title: 'OpenMetadata sends you to the provider',
      carries: '302 to …/authorize',
      says: 'The browser opens `/api/v1/auth/login`, and the server sends it on with client ID, redirect URI, scope, state and nonce. What the provider refuses of these, it says on its own page.',
      moments: ['request'],
    },
    signsIn,
    {
      ...{ from: 'provider', to: 'server', via: 'browser' },
      title: 'You come back with a code',
      carries: '302 to /callback?code&state',
      says: 'The provider sends the browser to the redirect URI. The server knows the sign-in again by its cookie, and compares the state.',
      moments: ['return', 'session'],
    },
    {
      ...{ from: 'server', to: 'provider' },
      title: 'The server redeems the code',
      carries: 'POST to …/token',
      says: 'Past the browser, the server sends the code, the redirect URI and the client secret. What goes wrong here stands in the server log.',
      moments: ['redeem'],
    },
    {
      ...{ from: 'provider', to: 'server' },
      title: 'The provider answers with tokens',
      carries: 'id_token, refresh_token',
      says: 'The ID token says who you are; the server compares its nonce. The refresh token renews the session later.',
      moments: ['tokens'],
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server decides who you are',
      carries: 'claims, up to the @',
      says: `${readsClaims} A new user is made where that is allowed.`,
      moments: ['claims', 'idClaims', 'teams', 'identity'],
    },
    {
      ...{ from: 'server', to: 'browser' },
      title: 'You are in',
      carries: '302 to OpenMetadata’s page',
      says: 'The browser gets a token for its calls: up to 1.12 that of the provider, from 2.0 on one that OpenMetadata makes.',
      moments: ['in'],
    },
  ],
  after: {
    title: 'After sign-in',
    says: 'Every call carries the token, of which the server checks signature and date: the first of them, right after the sign-in, too. Sessions are renewed and end. Bots call with tokens that OpenMetadata makes.',
    moments: ['call', 'keys', 'newUser', 'renew', 'after'],
  },
};
