/** A word of this guide. */
interface Term {
  /** What it is, in one or two plain sentences; backticks mark code. */
  means: string;
  /** What others call it. */
  also?: string;
  /** The page that says more. */
  page?: string;
}

const security = '/deployment/security';

/**
 * Every word that a page may explain with `term`, by the name that readers see, in the order of the
 * alphabet. The page of the glossary and every definition in a page are made of it.
 */
const glossary = {
  'access token': {
    means:
      'A token that lets whoever holds it ask an API. OpenMetadata does not look into the one of your provider.',
  },
  'ACS URL': {
    means:
      'The address at OpenMetadata to which a SAML provider sends its answer. It ends in `/api/v1/saml/acs`.',
    also: 'Assertion Consumer Service, Reply URL',
    page: `${security}/saml`,
  },
  administrator: {
    means:
      'Somebody who may change everything in OpenMetadata. The settings name the first ones; later ones are made under Settings › Users.',
    also: 'admin principal, initialAdmins',
    page: `${security}/who-may-sign-in#administrators`,
  },
  assertion: {
    means:
      'What a SAML provider says about somebody who has signed in, as signed XML. It is to SAML what a token is to OpenID Connect.',
  },
  assignment: {
    means:
      'A list at the provider of who may use an application. Whoever is not on it is stopped there, before OpenMetadata hears of them.',
    page: `${security}/who-may-sign-in`,
  },
  authority: {
    means:
      'The base URL of the identity provider at which your users sign in. OpenMetadata’s browser part begins there.',
  },
  'authorization code': {
    means:
      'A short text that the provider sends back through the browser, good once and for a few minutes. The server exchanges it for tokens.',
  },
  'base DN': {
    means: 'The branch of a directory below which a search looks for people or groups.',
    page: `${security}/ldap`,
  },
  'base path': {
    means: 'What stands behind the host when OpenMetadata is not at its root, such as `/catalog`.',
    also: 'sub-path',
    page: `${security}/reverse-proxy#below-a-path`,
  },
  'bind account': {
    means: 'The account with which OpenMetadata itself signs in to a directory, to look people up.',
    also: 'lookup admin',
    page: `${security}/ldap`,
  },
  bot: {
    means:
      'An account of a program, such as `ingestion-bot`. It never signs in; it carries a token that OpenMetadata has signed.',
    page: `${security}/bots`,
  },
  'callback URL': {
    means:
      'The address at OpenMetadata to which the provider sends the browser back, such as `https://catalog.example.com/callback`. It is registered at the provider, letter by letter.',
    also: 'redirect URI',
  },
  claim: { means: 'One statement in a token, such as `email`.' },
  'client ID': {
    means: 'The public name of an application at its provider. It is no secret.',
    also: 'application ID',
  },
  'client secret': {
    means:
      'The password of an application at its provider. Only a confidential client has one, and only the server may know it.',
    page: `${security}/rotate-secrets`,
  },
  'confidential client': {
    means:
      'An application that can keep a secret: OpenMetadata’s server signs people in and proves itself to the provider.',
    also: 'clientType: confidential',
  },
  consent: {
    means:
      'The agreement of a user, or of an administrator for everybody, that an application may read what it asks for.',
  },
  'discovery document': {
    means:
      'A JSON file at the provider that lists its addresses. Its own address ends in `/.well-known/openid-configuration`.',
  },
  'entity ID': {
    means:
      'The name by which a SAML provider and OpenMetadata know each other. It looks like a URL.',
    page: `${security}/saml`,
  },
  'Fernet key': {
    means:
      'The key with which OpenMetadata encrypts what it stores, among it the sessions of 2.0. Its variable is `FERNET_KEY`.',
  },
  'forwarded headers': {
    means:
      'Headers such as `X-Forwarded-Proto`, in which a proxy tells the server behind it how the browser came.',
    page: `${security}/reverse-proxy`,
  },
  'ID token': {
    means: 'A token that says who has signed in, made by the provider for one application.',
  },
  'identity provider': {
    means: 'The system that knows your users and checks their passwords.',
    also: 'IdP, provider',
  },
  ingress: {
    means: 'The reverse proxy of a Kubernetes cluster, and the object that configures it.',
    page: `${security}/reverse-proxy#kubernetes`,
  },
  issuer: {
    means:
      'The name that a provider writes into each token it signs. It looks like a URL, often the authority or one below it.',
  },
  JWKS: {
    means: 'The list of public keys with which the signature of a token is checked.',
    also: 'JSON Web Key Set',
  },
  JWT: {
    means:
      'A signed text in three parts that says who somebody is. ID tokens and OpenMetadata’s own tokens are such.',
    also: 'JSON Web Token',
  },
  'key ID': {
    means:
      'The name of a signing key. It stands in every token as `kid`, and by it the key is found again.',
    page: `${security}/enable-jwt-tokens`,
  },
  nonce: {
    means:
      'A random text that OpenMetadata sends with a sign-in and finds again in the ID token, so that no old token is taken for a new one.',
  },
  'OpenID Connect': {
    means: 'The protocol between OpenMetadata and most identity providers.',
    also: 'OIDC',
  },
  PKCE: {
    means:
      'An addition to the sign-in with a code: only whoever began it can end it. It needs no setting at most providers.',
  },
  'principal domain': {
    means:
      'The mail domain of your users. OpenMetadata makes addresses with it where it has only a name.',
    also: 'principalDomain',
    page: `${security}/who-may-sign-in`,
  },
  prompt: {
    means:
      'A word in the sign-in request that asks the provider for a page: `login` for the password, `consent` for the consent, `select_account` for a choice.',
  },
  'public client': {
    means: 'An application without a secret: the browser does the sign-in itself.',
    also: 'clientType: public, SPA, implicit',
  },
  'refresh token': {
    means:
      'A token with which new ones are fetched without asking the user again. Providers give one for the scope `offline_access`.',
  },
  replica: {
    means: 'One of several servers that do the same work.',
    also: 'pod, instance, node',
    page: `${security}/replicas`,
  },
  'reverse proxy': {
    means: 'A server in front of OpenMetadata that browsers talk to. Most often TLS ends there.',
    page: `${security}/reverse-proxy`,
  },
  scope: {
    means: 'A word in the sign-in request that asks for claims or rights, such as `openid`.',
  },
  'self-signup': {
    means:
      'That whoever signs in for the first time gets an account by that. Its setting is `enableSelfSignup`.',
    page: `${security}/who-may-sign-in#self-signup`,
  },
  'session cookie': {
    means: 'The cookie by which the server knows a browser again, from one request to the next.',
  },
  state: {
    means:
      'A random text that OpenMetadata sends with a sign-in and gets back with the answer, so that no answer comes from elsewhere.',
  },
  'sticky sessions': {
    means: 'That a proxy sends all requests of one browser to the same replica.',
    also: 'session affinity',
    page: `${security}/replicas`,
  },
  'stored settings': {
    means: 'The sign-in settings in OpenMetadata’s database. Since 1.10 they win over every file.',
    page: `${security}/where-settings-come-from`,
  },
  token: { means: 'A signed text that says who somebody is, for a limited time.' },
  'trust store': {
    means: 'A file with the certificates that a Java program trusts.',
    page: `${security}/ldap#make-a-trust-store`,
  },
} satisfies Readonly<Record<string, Term>>;

/** All words, as what they are called and what is said of them. */
export const terms: ReadonlyMap<string, Term> = new Map(Object.entries<Term>(glossary));

/** The page of all of them. */
export const glossaryPage = `${security}/glossary`;

/** Where a word stands on that page. */
export function termAnchor(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
