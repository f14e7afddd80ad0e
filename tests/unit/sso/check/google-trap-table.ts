import { googleClientId, googleSecret } from '../ids.ts';
import type { Trap } from './trap-table.ts';

const env = 'AUTHENTICATION_PROVIDER=google\nAUTHENTICATION_CLIENT_TYPE=confidential\n';
const yaml = 'authenticationConfiguration:\n  provider: google\n  clientType: confidential\n';
const keys = 'https://www.googleapis.com/oauth2/v3/certs';

/** The mistakes that OpenMetadata's pages and help texts about Google lead to. */
export const googleTraps: readonly Trap[] = [
  {
    trap: 'G4',
    name: 'a redirect URI without scheme',
    text: `${env}OIDC_CALLBACK=▶openmetadata.example.com/callback\n`,
    code: 'url-shape',
  },
  {
    trap: 'G8',
    name: 'localhost as the callback beside a public address',
    text: `${env}AUTHENTICATION_CALLBACK_URL=▶http://localhost:8585/callback\nOIDC_SERVER_URL=https://openmetadata.example.com\n`,
    code: 'callback-localhost',
    corrected: 'AUTHENTICATION_CALLBACK_URL=https://openmetadata.example.com/callback',
  },
  {
    trap: 'G9',
    name: 'client_id in openmetadata.yaml',
    text: `${yaml}  ▶client_id: ${googleClientId}\n`,
    code: 'misspelt-key',
    corrected: `  clientId: ${googleClientId}`,
  },
  {
    trap: 'G10',
    name: 'own keys without scheme',
    text: `${yaml}  publicKeyUrls:\n    - ▶openmetadata.example.com/api/v1/system/config/jwks\n    - ${keys}\n`,
    code: 'url-shape',
  },
  {
    trap: 'G12',
    name: 'plain parameters in place of pairs',
    text: `${yaml}  oidcConfiguration:\n    customParams:\n      ▶hd: example.com\n`,
    code: 'custom-params-shape',
  },
  {
    trap: 'G12',
    name: 'the prompt none',
    text: `${env}OIDC_PROMPT_TYPE=▶none\n`,
    code: 'prompt-none',
  },
  {
    trap: 'G12',
    name: 'the prompt login',
    text: `${env}OIDC_PROMPT_TYPE=▶login\n`,
    code: 'prompt-not-offered',
    corrected: 'OIDC_PROMPT_TYPE=consent\n',
  },
  {
    trap: 'G12',
    name: 'the long name of a scope',
    text: `${env}OIDC_SCOPE=▶openid https://www.googleapis.com/auth/userinfo.email\n`,
    code: 'scope-not-offered',
    corrected: 'OIDC_SCOPE=openid email profile\n',
  },
  {
    trap: 'G12',
    name: 'an administrator by address',
    text: `${env}AUTHORIZER_ADMIN_PRINCIPALS=[▶alice@example.com]\n`,
    code: 'admins-email',
    corrected: 'AUTHORIZER_ADMIN_PRINCIPALS=[alice]',
  },
  {
    trap: '1.4',
    name: 'offline_access, which other providers need',
    text: `${env}OIDC_SCOPE=▶openid email profile offline_access\n`,
    code: 'scope-not-offered',
    corrected: 'OIDC_SCOPE=openid email profile\n',
  },
  {
    trap: '1.3',
    name: 'the old key list',
    text: `${env}AUTHENTICATION_PUBLIC_KEYS=[http://localhost:8585/api/v1/system/config/jwks,▶https://www.googleapis.com/oauth2/v1/certs]\n`,
    code: 'jwks-pem',
    corrected: keys,
  },
  {
    trap: '1.2',
    name: 'the authority with a slash',
    text: `${env}AUTHENTICATION_AUTHORITY=▶https://accounts.google.com/\n`,
    code: 'authority-not-google',
    corrected: 'AUTHENTICATION_AUTHORITY=https://accounts.google.com\n',
  },
  {
    trap: '1.2',
    name: 'the secret in the place of the client ID',
    text: `${env}AUTHENTICATION_CLIENT_ID=▶${googleSecret}\n`,
    code: 'secret-misplaced',
  },
  {
    trap: 'G2',
    name: 'the client ID alone, and no secret',
    text: `${env}OIDC_CLIENT_ID=${googleClientId}\nOIDC_CLIENT_SECRET=▶\n`,
    code: 'secret-missing',
  },
  {
    trap: 'G6',
    name: 'a comment behind a value',
    text: `${env}AUTHENTICATION_CLIENT_ID=▶${googleClientId} # from the console\n`,
    code: 'env-other-dialect',
  },
  {
    trap: 'G7',
    name: 'the principals of ingestion, which nothing reads',
    text: `${env}▶AUTHORIZER_INGESTION_PRINCIPALS=[ingestion-bot]\n`,
    code: 'setting-retired',
  },
  {
    trap: 'G11',
    name: 'a secret and no client type',
    text: `AUTHENTICATION_PROVIDER=google\nOIDC_CLIENT_ID=${googleClientId}\nOIDC_CLIENT_SECRET=${googleSecret}\n`,
    code: 'client-type-missing',
  },
  {
    trap: 'G12',
    name: 'the principal domain as an address',
    text: `${env}AUTHORIZER_PRINCIPAL_DOMAIN=▶https://example.com\n`,
    code: 'domain-shape',
  },
];
