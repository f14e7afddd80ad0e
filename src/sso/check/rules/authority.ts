import { urlOf } from '../addresses.ts';
import { aroundPlaceholder } from '../around.ts';
import type { Config } from '../config.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Paths of authorize and token endpoints: Entra, Keycloak, Okta, Auth0. */
const endpoint =
  /\/(?:oauth2\/(?:v\d(?:\.\d)?\/)?(?:authorize|token)|protocol\/openid-connect\/(?:auth|token)|oauth2\/[\w-]+\/v1\/(?:authorize|token)|(?<!\/as\/)authorize|oauth\/token)\/?$/;
const discovery = /\/\.well-known\/openid-configuration\/?$/;

/**
 * The authority: `authority-is-endpoint` (#18865; keycloak/kubernetes of the documentation up to
 * 1.12), `authority-is-discovery`.
 */
export const authority: Rule = {
  name: 'authority',
  at: 'setting',
  codes: ['authority-is-endpoint', 'authority-is-discovery'],
  run,
};

/** How bad it is: the code-flow handler does not read it, and the browser gets it nevertheless. */
export function authoritySeverity({ flow }: Config): Remark['severity'] {
  return flow === 'confidential' ? 'warning' : 'error';
}

/** Whether a URL is one of the two endpoints that people take for the authority. */
export function isEndpoint(text: string): boolean {
  return endpoint.test(text);
}

function run(config: Config): ConfigFinding[] {
  if (!config.oidc) return [];
  const entry = config.settings.get('authority');
  const around = aroundPlaceholder(entry);
  const text = urlOf(entry) ?? around;
  if (!entry || entry.origin === 'default' || text === undefined) return [];
  const severity = authoritySeverity(config);
  if (isEndpoint(text)) {
    return [
      about(entry, {
        ...{ code: 'authority-is-endpoint', severity },
        message:
          'This is an authorize or token endpoint. The authority is the issuer, without that path.',
      }),
    ];
  }
  if (!discovery.test(text)) return [];
  return [
    about(entry, {
      ...{ code: 'authority-is-discovery', severity },
      message: 'This is the discovery URL. The authority is what stands before /.well-known.',
      fix: around === undefined ? replace(entry, text.replace(discovery, '')) : undefined,
    }),
  ];
}
