import type { Flow } from '../server/flow.ts';
import { compareVersions } from '../server/versions.ts';
import { settingPage } from '../settings/names.ts';
import type { SettingKey } from '../settings/table.ts';
import { isWithin } from './key-changes.ts';
import type { Step } from './releases.ts';

/** Something that sign-in does differently from a release on, whatever the files say. */
export interface Behaviour {
  /** Stable kebab-case name. */
  id: string;
  /** The first release that does it, as far as is known. */
  release: string;
  /** The first release that no longer does it. */
  until?: string;
  /** The first release that does what ends with it: who comes from an older one never had it. */
  ends?: string;
  /** Absent where it is the same for both. */
  flow?: Flow;
  /** A heading. */
  title: string;
  /** What is different, in sentences in which backticks mark code. */
  says: string;
  /** What to do about it. */
  todo?: string;
  /** The settings that decide about it. */
  settings?: readonly SettingKey[];
  /** The setting that a file has to have for it. */
  needs?: SettingKey;
  /** Page and anchor of this site that say more. */
  docs: string;
  /** Where it was read. */
  source: string;
}

const security = '/deployment/security';
const own = `${security}/enable-jwt-tokens`;
const stored = `${security}#files-or-database-which-settings-win`;

/** What sign-in does differently, the oldest first. Nobody's name but OpenMetadata's own is in it. */
export const behaviours: readonly Behaviour[] = [
  {
    id: 'stored-settings',
    release: '1.10.0',
    title: 'The database wins over your files',
    says: 'Sign-in can be set up under Settings › SSO. What is stored so wins over files and variables at every start, and the server says nothing about it.',
    todo: 'Compare what the server uses with your files. Where they differ, remove the stored settings with `remove-security-config --force` and restart.',
    docs: stored,
    source: '#31786, release notes 1.10.0',
  },
  {
    id: 'secure-cookie',
    release: '1.10.5',
    flow: 'confidential',
    title: 'The session cookie can be marked as secure',
    says: 'The server marks its cookie as secure when the request comes by HTTPS. Behind a proxy that ends TLS it sees HTTP, and `FORCE_SECURE_SESSION_COOKIE` says that it is HTTPS all the same.',
    todo: 'Behind such a proxy, set it to true. Behind none, and without HTTPS, leave it.',
    settings: ['forceSecureSessionCookie'],
    docs: settingPage('forceSecureSessionCookie'),
    source: 'AuthenticationConfiguration of 1.10.5, SessionCookieUtil',
  },
  {
    id: 'claims-mapping',
    release: '1.11.5',
    title: 'The claims mapping is checked strictly',
    says: 'A mapping of claims needs both `username` and `email`, and nothing else.',
    settings: ['jwtPrincipalClaimsMapping'],
    docs: settingPage('jwtPrincipalClaimsMapping'),
    source: 'release notes 1.11.5, SecurityUtil',
  },
  {
    id: 'second-redirect-uri',
    release: '1.12.0',
    until: '1.13.0',
    flow: 'confidential',
    title: 'Another redirect URI is sent',
    says: '1.12 sends `/auth/callback` to the provider where other releases send `/callback`.',
    todo: 'Register both at your provider before you upgrade. After 1.12 you can take the second one out.',
    settings: ['oidcCallbackUrl'],
    docs: security,
    source: '#26311, AuthenticationCodeFlowHandler',
  },
  {
    id: 'response-type',
    release: '1.12.0',
    flow: 'public',
    title: 'The browser asks for an ID token alone',
    says: 'The UI no longer passes `AUTHENTICATION_RESPONSE_TYPE` on, so the browser asks for `id_token` even where it says `code`. Sign-in with MSAL never read it.',
    todo: 'Change to the confidential client, or allow ID tokens without a code at your provider.',
    settings: ['responseType'],
    docs: settingPage('responseType'),
    source: '#28062, AuthProvider.util.ts',
  },
  {
    id: 'security-config-commands',
    release: '1.12.0',
    title: 'Stored settings can be saved and written back',
    says: '`openmetadata-ops.sh` has `get-security-config -o FILE` and `update-security-config -f FILE`. The saved file has your secrets in it.',
    todo: 'Save the stored settings before the next upgrade.',
    docs: stored,
    source: '#23964, OpenMetadataOperations',
  },
  {
    id: 'first-redirect-uri',
    release: '1.13.0',
    ends: '1.12.0',
    flow: 'confidential',
    title: 'The redirect URI of the settings is sent again',
    says: 'Only 1.12 sends `/auth/callback`. From 1.13 on the provider gets what `OIDC_CALLBACK` says.',
    todo: 'If you registered only `/auth/callback` for 1.12, register the other one before you upgrade.',
    settings: ['oidcCallbackUrl'],
    docs: security,
    source: '#26311, AuthenticationCodeFlowHandler',
  },
  {
    id: 'own-tokens',
    release: '2.0.0',
    title: 'OpenMetadata signs a token for every user',
    says: 'With OpenID Connect the browser carried the token of the provider, at least up to 1.12. From 2.0 on the server makes one of its own for every user, as it did for bots. Everybody signs in again after the upgrade.',
    todo: 'Have signing keys of your own, the same on every server.',
    settings: ['jwtPrivateKeyFile', 'jwtPublicKeyFile', 'jwtKeyId', 'jwtIssuer'],
    docs: own,
    source: 'AuthenticationCodeFlowHandler of 2.0, #21971',
  },
  {
    id: 'fernet-key',
    release: '2.0.0',
    title: 'Sessions need FERNET_KEY',
    says: 'Sessions are stored encrypted with `FERNET_KEY`, and without it none is made. Its default stands in public files.',
    todo: 'Set a key of your own, the same on every server, and keep it.',
    settings: ['fernetKey'],
    needs: 'fernetKey',
    docs: settingPage('fernetKey'),
    source: 'design of the sessions for #21971',
  },
  {
    id: 'stored-sessions',
    release: '2.0.0',
    title: 'Sessions live in the database',
    says: 'All servers share them, so a load balancer needs no sticky sessions any more. `AUTHENTICATION_SESSION_EXPIRY` says for every provider how many seconds one lasts. A user has five at most; the oldest one ends without a word.',
    todo: 'Where people use many browsers, raise `AUTHENTICATION_MAX_ACTIVE_SESSIONS_PER_USER`.',
    settings: ['maxActiveSessionsPerUser', 'sessionExpiry', 'oidcSessionExpiry'],
    docs: settingPage('maxActiveSessionsPerUser'),
    source: 'upgrade notes 2.0, #26314',
  },
  {
    id: 'token-length',
    release: '2.0.0',
    title: 'The lifetime of tokens counts for all of them',
    says: '`OIDC_OM_REFRESH_TOKEN_VALIDITY` is the lifetime of every token of OpenMetadata, 3600 seconds unless you set it. Before, it counted only where a renewal brought no ID token.',
    settings: ['oidcTokenValidity'],
    docs: settingPage('oidcTokenValidity'),
    source: '#33553, AuthenticationCodeFlowHandler',
  },
  {
    id: 'own-refresh',
    release: '2.0.0',
    flow: 'confidential',
    title: 'Sign-in is renewed with OpenMetadata’s own token',
    says: 'Renewal no longer asks the provider, so it no longer depends on the scope `offline_access`.',
    settings: ['oidcScope'],
    docs: settingPage('oidcScope'),
    source: 'AuthenticationCodeFlowHandler of 2.0',
  },
  {
    id: 'stored-settings-stay',
    release: '2.0.0',
    title: 'Stored settings do not learn what is new',
    says: 'Users report that settings stored in the database keep their old values, and that the new variables of 2.0 have no effect until the stored settings are changed or removed.',
    todo: 'Save the stored settings, then change them, or remove them and restart.',
    settings: ['sessionExpiry', 'maxActiveSessionsPerUser', 'additionalTrustedRedirectUris'],
    docs: stored,
    source: 'mitodl/ol-infrastructure#5976 (2.0.2), #32904 (2.0.1)',
  },
  {
    id: 'roles-from-token',
    release: '2.0.0',
    title: 'Roles from the token: try them first',
    says: 'A user reports that 2.0.0 no longer takes roles from the token. The report was closed in September 2026; the release with a fix is not known here.',
    todo: 'If you use `AUTHORIZER_USE_ROLES_FROM_PROVIDER`, try the new release with a test user before you upgrade.',
    settings: ['useRolesFromProvider'],
    docs: settingPage('useRolesFromProvider'),
    source: '#32960',
  },
];

/** What sign-in does differently after an upgrade; what came and went on the way is left out. */
export function behaviourChanges(step: Step): Behaviour[] {
  return behaviours.filter(
    ({ release, until, ends }) =>
      isWithin(release, step) &&
      (until === undefined || compareVersions(step.to, until) < 0) &&
      (ends === undefined || compareVersions(step.from, ends) >= 0),
  );
}
