/** Words that say nothing about what is asked. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been being but by can could did do does
  doing done for from get gets getting give given go goes got had has have having he her here him his how i
  if in into is it its itself just let like me my no not now of off on once only or other our ours out over
  happen happens own per please she should so some such than that the their them then there these they this those through to too
  under until up us use used using very via was way we were what when where which while who whom why will
  with within without would you your yours
  openmetadata metadata om sso find look looking make makes made someone somebody anyone everyone hello hi thanks help need want trying tried try know tell question issue problem
  i'm i've it's don't doesn't can't won't isn't didn't there's that's specified configured following`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A word that says something only where hardly anything else is asked, since every page here is about it. */
export const subject: readonly [word: string, ...ways: string[]] = [
  'sso',
  'single sign-on',
  'sso',
];

/** British spellings, and the American ones of the pages. */
export const american: readonly (readonly [RegExp, string])[] = [
  [
    /\b((?:un|re)?(?:author|organ|custom|initial|synchron|recogn|central|normal|local|visual))is(?=[aei])/g,
    '$1iz',
  ],
  [/\b(behavi|col)our/g, '$1or'],
  [/\bcentre/g, 'center'],
];

/**
 * What readers say, and what the pages may say for it. Phrases before their words, since the first that fits
 * takes them out of the query.
 */
export const synonyms: readonly (readonly [phrase: string, ...ways: string[]])[] = [
  ['reply urls', 'redirect uris'],
  ['reply url', 'redirect uri'],
  ['return url', 'redirect uri'],
  ['reply address', 'redirect uri'],
  ['reply addresses', 'redirect uris'],
  ['callback url', 'redirect uri', 'callback url'],
  ['callback urls', 'redirect uris', 'callback urls'],
  ['redirect url', 'redirect uri'],
  ['redirect urls', 'redirect uris'],
  ['azure active directory', 'entra', 'azure'],
  ['azure ad', 'entra', 'azure'],
  ['aad', 'entra', 'azure'],
  ['microsoft entra id', 'entra', 'azure'],
  ['entra id', 'entra', 'azure'],
  ['entra', 'entra', 'azure'],
  ['microsoft', 'entra', 'azure'],
  ['21vianet', 'china'],
  ['azure china', 'china'],
  ['self sign up', 'self-signup', 'self signup'],
  ['self signup', 'self-signup', 'self signup'],
  ['self sign-up', 'self-signup', 'self signup'],
  ['sign up', 'self-signup', 'signup'],
  ['signup', 'self-signup', 'signup'],
  ['rotation', 'renew'],
  ['rotate', 'renew'],
  ['log in', 'sign-in'],
  ['login', 'sign-in'],
  ['logging in', 'sign-in'],
  ['logged in', 'signed in'],
  ['logged out', 'logout', 'sign out', 'signed out'],
  ['sign in', 'sign-in'],
  ['signin', 'sign-in'],
  ['log out', 'logout', 'sign out'],
  ['sign out', 'logout', 'sign out'],
  ['single logout', 'single logout', 'signing out'],
  ['slo', 'single logout', 'signing out'],
  ['k8s', 'kubernetes'],
  ['eks', 'kubernetes'],
  ['aks', 'kubernetes'],
  ['gke', 'kubernetes'],
  ['helm', 'helm', 'kubernetes'],
  ['openshift', 'kubernetes'],
  ['pod', 'replica', 'pod'],
  ['pods', 'replicas', 'pods'],
  ['high availability', 'several replicas'],
  ['load balancer', 'load balancer', 'balancer', 'proxy'],
  ['alb', 'load balancer', 'proxy', 'ingress'],
  ['haproxy', 'proxy'],
  ['apache', 'proxy'],
  ['istio', 'proxy', 'ingress'],
  ['envoy', 'proxy'],
  ['cloudflare', 'proxy'],
  ['docker-compose', 'compose'],
  ['windows ad', 'active directory'],
  ['aws cognito', 'cognito'],
  ['one login', 'onelogin'],
  ['g suite', 'google workspace'],
  ['gsuite', 'google workspace'],
  ['ping identity', 'pingone'],
  ['ping one', 'pingone'],
  ['goauthentik', 'authentik'],
  ['git lab', 'gitlab'],
  ['dexidp', 'dex'],
  ['ad fs', 'adfs'],
  ['ad', 'active directory'],
  ['how long', 'expires', 'expire', 'lifetime', 'lives'],
  ['service account', 'service account', 'bot'],
  ['service accounts', 'service accounts', 'bots'],
  ['username', 'user name'],
  ['usernames', 'user name'],
  ['config', 'configuration'],
  ['configs', 'configuration'],
  ['configure', 'configuration'],
  ['spa', 'single-page application', 'spa'],
  ['idp', 'identity provider', 'idp'],
  ['directory id', 'tenant id', 'directory id'],
  ['application id', 'client id', 'application id'],
  ['app registration', 'app registration', 'register application'],
  ['application registration', 'app registration', 'register application'],
  ['migrate', 'switch', 'migrate'],
  ['migration', 'switch', 'migration'],
  ['move', 'switch', 'move'],
  ['nested groups', 'nested groups', 'groups in groups'],
  ['app id', 'client id', 'application id'],
  ['disable', 'disable', 'turn off', 'switch off'],
  ['turn off', 'disable', 'turn off', 'switch off'],
  ['switch off', 'disable', 'turn off', 'switch off'],
  ['big', 'large', 'big'],
  ['mfa', 'second factor'],
  ['2fa', 'second factor'],
  ['cert', 'certificate'],
  ['certs', 'certificate'],
  ['jwks', 'public keys', 'key list'],
  ['public key url', 'public keys', 'key url'],
  ['superuser', 'administrator'],
  ['admins', 'administrators'],
  ['gov', 'government'],
  ['gcc', 'government'],
  ['env', 'environment', '.env'],
  ['app', 'application'],
  ['grant', 'consent'],
  ['approval', 'consent'],
  ['expires', 'expire', 'expired', 'hour'],
  ['groups', 'roles', 'teams'],
];
