import type { AdviceRule, Situation } from '../providers/provider.ts';
import type { Finding } from '../read/finding.ts';
import { targets } from '../server/targets.ts';
import { atLeast } from '../server/versions.ts';

const securityPage = '/deployment/security';
const confidential = ({ flow }: Situation): boolean => flow === 'confidential';
const confidentialPage = ({ pages }: Situation['provider']): string =>
  pages.confidential ?? pages.overview;

/**
 * What follows from the combination of answers, in the order to say it.
 *
 * Sources: open-metadata/OpenMetadata #31786 (stored settings), #26311 (second redirect URI),
 * #26314 (sessions), #33553 (token lifetime), upgrade notes of 2.0, SessionCookieUtil.
 */
const rules: readonly AdviceRule[] = [
  {
    code: 'version-second-redirect-uri',
    severity: 'note',
    field: 'version',
    when: (situation) => confidential(situation) && situation.version === '1.12',
    message: ({ provider }) =>
      `1.12 sends /auth/callback to ${provider.shortName} instead of /callback. Register both.`,
    docs: ({ provider }) => `${confidentialPage(provider)}#the-redirect-uri`,
  },
  {
    code: 'version-stored-settings',
    severity: 'note',
    field: 'version',
    when: ({ version }) => atLeast(version, '1.10'),
    message: ({ target }) =>
      `Sign-in settings stored in the database win over these files. If the server ran before, remove them and restart: ${targets[target].reset}`,
    docs: `${securityPage}#files-or-database-which-settings-win`,
  },
  {
    code: 'version-no-secure-cookie',
    severity: 'warning',
    field: 'version',
    when: (situation) =>
      confidential(situation) && situation.behindProxy && !atLeast(situation.version, '1.10'),
    message:
      'No setting of this release is known that marks the session cookie as secure behind a proxy, and sign-in can lose its session. Upgrade to 1.10.5 or later.',
    docs: ({ provider }) => confidentialPage(provider),
  },
  {
    code: 'version-secure-cookie-late',
    severity: 'note',
    field: 'version',
    when: (situation) =>
      confidential(situation) && situation.behindProxy && situation.version === '1.10',
    message:
      'The setting for a secure session cookie came with 1.10.5. Use that or a later 1.10 release.',
    docs: ({ provider }) => confidentialPage(provider),
  },
  {
    code: 'version-fernet-key',
    severity: 'warning',
    field: 'version',
    when: ({ version }) => atLeast(version, '2.0'),
    message:
      'From 2.0 on the server stores sessions encrypted with FERNET_KEY and makes none without it. Its default is public: set your own, and keep it.',
    docs: securityPage,
  },
  {
    code: 'version-own-tokens',
    severity: 'note',
    field: 'version',
    when: ({ version }) => atLeast(version, '2.0'),
    message:
      'From 2.0 on the server gives every user a token it signs itself, so it needs its own signing keys, and keeps sessions in the database.',
    docs: '/deployment/security/enable-jwt-tokens',
  },
  {
    code: 'version-token-lifetime',
    severity: 'note',
    field: 'version',
    when: (situation) => confidential(situation) && atLeast(situation.version, '2.0'),
    message:
      'From 2.0 on OIDC_OM_REFRESH_TOKEN_VALIDITY is the lifetime of every token of OpenMetadata (3600 seconds), and AUTHENTICATION_SESSION_EXPIRY that of a session (604800).',
    docs: securityPage,
  },
  {
    code: 'replicas-sticky-sessions',
    severity: 'warning',
    field: 'replicas',
    when: (situation) =>
      confidential(situation) &&
      situation.replicas === 'several' &&
      !atLeast(situation.version, '2.0'),
    message:
      'Before 2.0 the sign-in session lives in the memory of one server. Turn on sticky sessions at the load balancer, or the callback reaches another one and fails.',
    docs: ({ provider }) => `${provider.pages.kubernetes}#more-than-one-replica`,
  },
  {
    code: 'tls-proxy-without-https',
    severity: 'warning',
    field: 'tlsProxy',
    when: ({ tlsProxy, https }) => tlsProxy === true && https === false,
    message:
      'The server URL is http, so no TLS ends anywhere. The session cookie is not marked as secure, since browsers would drop it.',
  },
];

/** Advice about the answers that were asked for; a field nobody asked about gets none. */
export function advise(
  situation: Situation,
  asked: (field: Finding['field']) => boolean,
): Finding[] {
  const say = (text: string | ((situation: Situation) => string)): string =>
    typeof text === 'string' ? text : text(situation);
  return [...situation.provider.advice, ...rules]
    .filter(({ field, when }) => asked(field) && when(situation))
    .map(({ code, severity, field, message, docs }) => ({
      ...{ code, severity, field, message: say(message) },
      ...(docs !== undefined && { docs: say(docs) }),
    }));
}
