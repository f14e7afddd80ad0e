/**
 * What happens in sign-ins, by a name of ours. Settings, errors and findings name the moment at which
 * they decide or arise, and each kind of sign-in says which arrow has it. So nothing carries a number:
 * the numbers follow from the order of the arrows.
 */
export const moments = {
  start: 'the server takes its settings',
  oidcStart: 'it takes those of an OpenID provider',
  prepare: 'it reads the discovery document and makes its client',
  samlStart: 'it takes those of SAML',
  connect: 'it opens its connections to the directory',
  ask: 'the browser asks how to sign in',
  button: 'a sign-in page shows a button, or is skipped',
  oidcAsk: 'the browser is told what an OpenID client needs',
  request: 'the provider is asked to sign somebody in',
  browser: 'the browser asks it by itself',
  authnRequest: 'the identity provider is asked by a SAML request',
  signIn: 'the person signs in at the provider',
  credentials: 'the person hands name and password to the server',
  return: 'the browser comes back from the provider',
  session: 'the server knows the browser again by a cookie',
  redeem: 'a code is redeemed',
  tokens: 'tokens are received',
  answer: 'a SAML answer is checked',
  lookup: 'the directory is searched for the person',
  entry: 'the directory names an entry',
  bind: 'the directory tries the password',
  password: 'the server compares the password',
  claims: 'the server reads the user from the claims of a token',
  idClaims: 'it reads more from the claims of a provider',
  teams: 'teams are taken from what a provider says',
  identity: 'the server decides which user it is, and makes one',
  groups: 'groups of the directory give roles',
  in: 'the person is in',
  newUser: 'the browser learns whether the user is there',
  signUp: 'somebody signs up beside a sign-in',
  ownToken: 'the server makes the token itself',
  call: 'a call carries a token',
  keys: 'the signature of a token is checked',
  renew: 'a session is renewed or ends',
  after: 'bots, and whatever else needs nobody to sign in',
} as const;

/** One of them. */
export type Moment = keyof typeof moments;

/** A moment; or several, of which the first counts that a kind of sign-in has. */
export type At = Moment | readonly Moment[];
