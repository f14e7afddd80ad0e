import type { SignIn } from '../kind.ts';
import { asksHow, readsSettings, signsIn } from './words.ts';

/** SAML 2.0: SamlAuthServletHandler, SamlSettingsHolder; java-saml 2.9.0. */
export const saml: SignIn = {
  name: 'SAML',
  short: 'SAML',
  actors: [
    ['browser', 'Browser'],
    ['server', 'OpenMetadata'],
    ['provider', 'Identity provider'],
  ],
  start: {
    title: 'The server takes its settings',
    says: `${readsSettings} A key of its own is read here; the rest is looked at with the first sign-in.`,
    moments: ['start', 'samlStart'],
  },
  arrows: [
    {
      ...asksHow,
      says: 'The server answers that sign-in goes by SAML.',
      moments: ['ask', 'button'],
    },
    {
      ...{ from: 'server', to: 'provider', via: 'browser' },
      title: 'OpenMetadata sends you to the identity provider',
      carries: '302 with AuthnRequest',
      says: 'The browser opens `/api/v1/auth/login`, up to 1.11.4 `/api/v1/saml/login`. The server sends it on with its entity ID and the address for the answer.',
      moments: ['authnRequest'],
    },
    { ...signsIn, carries: 'on the identity provider’s page' },
    {
      ...{ from: 'provider', to: 'server', via: 'browser' },
      title: 'The browser brings the answer',
      carries: 'POST to /api/v1/saml/acs',
      says: 'A page of the identity provider makes the browser post the signed answer to the address in the request.',
      moments: ['return', 'session'],
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server checks the answer',
      carries: 'signature, issuer, audience',
      says: 'The signature always; issuer, audience, address and time in strict mode alone.',
      moments: ['answer'],
    },
    {
      ...{ from: 'server', to: 'server' },
      title: 'The server decides who you are',
      carries: 'NameID, up to the @',
      says: 'Only the NameID counts: it is the e-mail address, and what stands before the @ is the user name. A new user is made where that is allowed.',
      moments: ['identity', 'teams'],
    },
    {
      ...{ from: 'server', to: 'browser' },
      title: 'You are in',
      carries: '302 to OpenMetadata’s page',
      says: 'The server makes a token of its own for the calls of the browser, and signs it with its own key.',
      moments: ['in', 'ownToken'],
    },
  ],
  after: {
    title: 'After sign-in',
    says: 'Every call carries OpenMetadata’s own token, which the server checks with its own key list. Sessions end. Bots have tokens of the same kind.',
    moments: ['call', 'keys', 'claims', 'newUser', 'renew', 'after'],
  },
};
