import type { ErrorTable } from './entry.ts';

/**
 * Texts about tokens and about whoever uses one, besides `users.ts`: java-jwt (auth0/java-jwt#644), Nimbus’ checks of
 * an ID token, CatalogExceptionMessage, the client of Airflow (OpenMetadata#12760, #12331).
 */
export const tokens = {
  'token-not-jwt': {
    at: 'call',
    label: 'The token was expected to have 3 parts',
    title: 'what came as a token is none',
    happened:
      'The server wants a JSON Web Token, three parts with a full stop between them, and cannot read this one.',
    causes: [
      'The token was cut when it was copied, stands in quotes, or has a space or a line break at its end.',
      'It is an access token of the provider, which need not be a JSON Web Token. OpenMetadata wants the ID token or its own.',
    ],
    fix: 'Copy the token again, whole. The doctor reads it, when you paste it alone.',
    texts: [
      'The token was expected to have 3 parts',
      'The input is not a valid base 64 encoded string',
      "doesn't have a valid JSON format",
      'JWTDecodeException',
      // Python, before it sends one.
      'return character(s) in header value',
    ],
    more: { href: '/deployment/security/enable-jwt-tokens', name: 'Tokens of bots' },
  },
  'token-not-taken': {
    at: 'call',
    label: 'Invalid token',
    title: 'the server does not take the token',
    happened: 'The server could not read the token, or no key that it knows made the signature.',
    causes: [
      'The token is not whole, or is of another installation.',
      'The keys of the server were made anew since.',
    ],
    fix: 'Look for the line of the same request in the server log, which says why. Then sign in again, or copy the token of the bot again.',
    settings: ['publicKeyUrls'],
    texts: [
      '"message" … "Invalid token',
      'Not Authorized! Invalid Token',
      'AuthenticationException: Invalid token',
    ],
    general: true,
  },
  'id-token-times': {
    at: 'tokens',
    label: 'JWT before use time, Expired JWT',
    title: 'the clock of the server and that of the provider differ',
    happened: 'The server checked the ID token right after it came, and it is not valid now.',
    fix: 'Set the clocks by NTP. A few seconds can be allowed by the greatest clock skew.',
    settings: ['oidcMaxClockSkew'],
    texts: ['JWT before use time', 'Expired JWT'],
    flow: 'confidential',
  },
  'token-too-early': {
    at: 'call',
    label: 'can’t be used before',
    title: 'the token is not valid yet',
    happened:
      'The token says from when on it is good, and by the clock of the server that is later.',
    causes: ['The clock of the server is behind that of whoever made the token.'],
    fix: 'Set the clock of the host by NTP: a container has the clock of its host.',
    texts: ["The Token can't be used before"],
  },
  'not-with-this-provider': {
    at: 'after',
    label: 'Operation is not permitted with the Selected Authenticator',
    title: 'this belongs to OpenMetadata’s own passwords',
    happened:
      'Somebody asked for a password, a sign-up or a mail, and the server signs in with a provider that has these itself.',
    fix: 'Do it at the provider. For bots, use a token.',
    settings: ['provider'],
    texts: ['not permitted with the Selected Authenticator', 'Signup is not supported'],
  },
  'airflow-user-refused': {
    at: 'after',
    label: 'Authentication failed for user … trying to access the Airflow APIs',
    title: 'the server is not the user that Airflow knows',
    happened:
      'This is no sign-in of people: to plan ingestions, the server asks Airflow with a user and a password of its own, and Airflow refuses them.',
    causes: ['`AIRFLOW_USERNAME` and `AIRFLOW_PASSWORD` are not those of a user in Airflow.'],
    fix: 'Compare the two variables with the user in Airflow, and that Airflow takes Basic authentication for its API. Sign-in of people has no part in it.',
    texts: ['trying to access the Airflow APIs', 'openmetadata/health-auth … " 401'],
  },
  'ingestion-host': {
    at: 'after',
    label: 'No scheme supplied',
    title: 'an address lacks http',
    happened:
      'The ingestion makes addresses from a `hostPort`, and this one does not begin with `http://` or `https://`.',
    fix: 'Write it whole. That of OpenMetadata is `http://`, the name of the server, `:8585/api`; that of a source stands in its connection.',
    texts: ['No scheme supplied', 'No connection adapters were found for'],
  },
  'ingestion-certificate': {
    at: 'after',
    label: 'CERTIFICATE_VERIFY_FAILED',
    title: 'ingestion does not trust the certificate of OpenMetadata',
    happened:
      'Python asked an address over HTTPS and does not know who signed its certificate. Java’s trust store has no part in it.',
    fix: 'Name the certificate of your authority in the connection: `verifySSL: validate` and `sslConfig.caCertificate`.',
    texts: ['CERTIFICATE_VERIFY_FAILED', 'SSLCertVerificationError'],
  },
} as const satisfies ErrorTable;
