import type { ErrorTable } from './entry.ts';

const troubleshooting = '/deployment/security/jwt-troubleshooting';

/**
 * What people meet without a message. Told by: open-metadata/OpenMetadata #7131, #6483, #16141 (blank); #26241, #29597,
 * #26159 (no effect); #26622, #25438, #21181 (logout); #2491, #4055, #18004 (session); #22510, #26003, #22008, #32960
 * (roles); #22675 (administrators); #23979, #28781 (locked out); #24863, #20782, #26551 (addresses).
 */
export const told = {
  'page-stays-blank': {
    at: 'return',
    label: 'The page stays blank',
    title: 'an answer does not come',
    happened:
      'The page of OpenMetadata is there and waits for an answer. It shows no message; the browser has one.',
    causes: [
      'At `/silent-callback`: the token should be renewed in a hidden frame, and the provider did not answer in it.',
      'A request of the page failed, or its script was blocked.',
    ],
    fix: 'Open the tools of the browser (F12), and sign in again. Paste what stands in red under Console, and the answer of the first request that failed under Network.',
    settings: ['callbackUrl', 'clientType'],
    told: [
      'login|sso|callback|auth + blank|white|empty + page|screen|stay|window + !loop',
      'login|sso|callback|auth + spin|spinner|load forever|never load + !loop',
      'login|sso|callback|auth + load|loader|hang + forever|stuck|infinite|only|endless|never|keep|eternal + !loop',
    ],
  },
  'changes-without-effect': {
    at: 'start',
    label: 'Changes have no effect',
    title: 'the server uses others',
    happened: 'The server does not use what you changed in a file or a variable.',
    causes: [
      'Settings of sign-in that are stored in the database win over files and variables, from 1.10 on.',
      'The variable does not reach the container, or the container was not made anew. In the chart, `oidcConfiguration.enabled` is missing.',
    ],
    fix: 'Open `/api/v1/system/config/auth`: it shows what the server uses. If it is not yours, remove the stored settings and restart.',
    told: [
      'not apply|no effect|without effect|not take effect|ignore|not pick up|not reflect|not propagate + config|configuration|setting|variable|env|oidc|sso|saml|ldap|value|authentication_provider + !picture|logo|replica|pod',
      'not update|old setting|old config|not change + config|configuration|setting|variable|env + !picture|logo|ingestion|search',
      'still + basic|default|username|old login|password + sso|@provider|authentication_provider|value|yaml|env|not apply',
    ],
    more: { href: `${troubleshooting}#your-changes-have-no-effect`, name: 'Which settings win' },
  },
  'signed-in-again': {
    at: 'in',
    harmless: true,
    label: 'Signed in again after logout',
    title: 'the session at the provider goes on',
    happened:
      'Logout ends the session of OpenMetadata, and not the one at the provider, which lets you in again without asking.',
    causes: ['With auto redirect on, the next page begins a sign-in by itself.'],
    fix: 'Turn auto redirect off. To be asked each time, ask the provider for a login; see the page for what that costs.',
    settings: ['enableAutoRedirect', 'oidcPrompt'],
    told: [
      'logout + login again|still login|twice|two time',
      'logout + automatically|immediately + login',
      'logout + not work|do nothing|no effect',
    ],
    more: { href: `${troubleshooting}#signed-back-in-right-after-logout`, name: 'More about it' },
  },
  'session-ends-soon': {
    at: 'renew',
    label: 'Logged out too soon',
    title: 'the session is not renewed',
    happened:
      'The token of the provider ended, and no new one came. How long it lasts is decided at the provider, not by the keys of OpenMetadata.',
    causes: [
      'With a confidential client: the provider gave no refresh token, mostly because the scope lacks `offline_access`.',
      'With a public client: the browser could not renew in the background, as where it blocks cookies of other sites.',
    ],
    fix: 'Take the confidential client and a scope with which your provider gives a refresh token, and let people sign in again. Or let the token last longer at the provider.',
    settings: ['oidcScope', 'sessionExpiry'],
    told: [
      'logout|login page|session|token + after|every|only|within|each + minute|min|hour + !take|wait|bot|ingestion|pipeline',
      'login again + every|each|after + minute|min|hour|day + !take|wait|bot|ingestion|pipeline',
      'logout|session + frequently|constantly|all the time|randomly|too often|too soon|too short',
      'keep + logout + !redirect|url',
    ],
  },
  'roles-not-taken': {
    at: ['claims', 'groups'],
    label: 'Roles or teams are missing',
    title: 'they are not taken over',
    happened: 'The sign-in worked, and the person has no role or team of what the provider says.',
    causes: [
      'Roles of a token count only with `useRolesFromProvider`, from the claim `roles`, and must be names of roles in OpenMetadata.',
      'Groups of a directory count only where the table of roles names them by their whole DN.',
    ],
    fix: 'Paste the token or your settings into the doctor: it says which roles come of it. Bugs of some releases stand on the page.',
    settings: ['useRolesFromProvider', 'jwtTeamClaimMapping'],
    told: [
      'role|team|group + map|sync + not work|not map|fail|not sync|stop|not take',
      'role|team + not assign|not automatically assign|not apply|empty|miss|lose|lost|revert|not map|not sync|no role|no team + login|sso|token|claim|jwt|provider|@provider',
    ],
    more: { href: '/deployment/security/who-may-sign-in#roles', name: 'Where roles come from' },
  },
  'not-admin': {
    at: 'identity',
    label: 'Not an administrator',
    title: 'the name is not the one in the list',
    happened:
      'The list of administrators is compared with the user name: the first claim that is there, cut at the `@`, in lower case.',
    causes: [
      'A whole e-mail address is in the list, or another name than that of the profile page.',
      'The server was not restarted, or its list is stored in the database and is another.',
    ],
    fix: 'Write the user name of the profile page into the list, restart and sign in again. Another administrator can give the right under Settings › Users.',
    settings: ['adminPrincipals', 'jwtPrincipalClaims'],
    told: [
      'am not admin|am not an admin|is not admin|is not an admin|not become admin|no admin right|no admin access|not have admin|not get admin|without admin right|but not admin|make me admin|myself admin|become admin|not as admin',
      'authorizer_admin_principal|adminPrincipal|initialAdmin|admin principal|initial admin + not|ignore|no effect',
    ],
    more: { href: `${troubleshooting}#signed-in-but-not-an-administrator`, name: 'More about it' },
  },
  'locked-out': {
    at: 'start',
    label: 'Nobody can sign in',
    title: 'the new settings are wrong',
    happened:
      'A change of the sign-in settings was saved, and with it not even an administrator comes in.',
    fix: 'Remove the stored settings with `openmetadata-ops.sh remove-security-config` and restart: then the files count again. The page has the way back to passwords of OpenMetadata.',
    told: [
      'nobody can login|no one can login|can not login anymore|could not login anymore|not login anymore|lock out|lock me out|lock us out|lock everyone out + change|config|configuration|configure|setting|enable|switch|mistake|misconfigure + !attempt|fail',
      'user|nobody|everybody|everyone|people|team + can not login + after + add|change|save|update|edit|set + config|configuration|setting|scope + sso|@provider|saml|oidc|ldap',
      'back to basic|revert to basic|return to basic|disable sso|turn off sso|remove sso + login|auth|sso',
    ],
    more: { href: '/deployment/security/basic-auth#locked-out-the-way-back', name: 'The way back' },
  },
  'returned-elsewhere': {
    at: 'return',
    label: 'Sent to another address',
    title: 'the server does not know its own',
    happened:
      'The sign-in ended, and the server sent the browser to an address that is not the one of OpenMetadata.',
    causes: [
      'To `http://`: TLS ends at a proxy, and the server does not believe its headers. To `/null`: the session was lost in between, as with several servers.',
      'Without its path: the redirect loses a base path, at least up to 1.13.1 (#26551); we know of no setting that helps.',
    ],
    fix: 'Let the server believe the forwarded headers of the proxy, with sticky sessions where there are several servers, and give OpenMetadata a host name of its own.',
    settings: ['useForwardedHeaders', 'basePath', 'oidcServerUrl'],
    texts: ['/null?id_token='],
    told: [
      'redirect|redirection|callback|login + instead of https|not https|http instead',
      'redirect|callback + basepath|base path|base_path|subpath|sub path|context path',
      'redirect|sent to|send to|land + not the url of|not url of|instead of the url|internal address|internal host|internal url|internal name|wrong host|wrong domain|wrong port + !mismatch|invalid|not match|localhost|ingestion|airflow',
    ],
    more: { href: '/deployment/security/reverse-proxy', name: 'Reverse proxy' },
  },
} as const satisfies ErrorTable;
