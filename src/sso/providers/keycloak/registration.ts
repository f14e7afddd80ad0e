import { shellQuote } from '../../text/shell.ts';
import { atLeast } from '../../server/versions.ts';
import type { Registration, Step } from '../registration.ts';
import { realmName } from './read/realm.ts';
import { terraform } from './terraform.ts';

type Given = Parameters<Registration['steps']>[0];

const realmFile = 'openmetadata-realm.json';

/** Everything Keycloak must know of the client. */
function client({ flow, version, part, uris, serverUrl }: Given): Record<string, unknown> {
  return {
    clientId: part('client-id'),
    protocol: 'openid-connect',
    publicClient: flow === 'public',
    standardFlowEnabled: true,
    // From 1.12 on the browser client asks for an ID token (open-metadata/OpenMetadata#28062).
    implicitFlowEnabled: flow === 'public' && atLeast(version, '1.12'),
    directAccessGrantsEnabled: false,
    redirectUris: uris,
    webOrigins: [serverUrl],
    attributes: { 'post.logout.redirect.uris': `${serverUrl}/*` },
  };
}

/**
 * The same as lines for kcadm, and as a file that Keycloak imports at its start. No secret is in them:
 * Keycloak makes one by itself. Both tried on Keycloak 26.7.
 */
function create(given: Given): Step {
  const { part, flow } = given;
  // kcadm puts it into an address as it is: with a space it stops (tried on 26.7).
  const realm = shellQuote(part('realm'));
  const { attributes, ...flat } = client(given);
  const lines = Object.entries(flat).map(
    ([key, value]) =>
      `  -s ${shellQuote(`${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)}`,
  );
  const logout = (attributes as Record<string, string>)['post.logout.redirect.uris'] ?? '';
  return {
    title: 'Create the client',
    tool: 'kcadm',
    text: 'With Keycloak’s command line. The first line asks for the administrator’s password.',
    command: [
      `kcadm.sh config credentials --server ${shellQuote(part('keycloak-url'))} --realm master --user admin`,
      `ID=$(kcadm.sh create clients -r ${realm} -i \\`,
      ...lines.map((line) => `${line} \\`),
      `  -s ${shellQuote(`attributes."post.logout.redirect.uris"=${logout}`)})`,
      ...(flow === 'confidential'
        ? [`kcadm.sh get "clients/$ID/client-secret" -r ${realm} --fields value`]
        : []),
    ].join('\n'),
  };
}

function importFile(given: Given): Step {
  const realm = realmName(given.part('realm'));
  const content = { realm, enabled: true, clients: [client(given)] };
  return {
    title: 'Or import a realm',
    text: `For a new realm: save ${realmFile} in data/import and start Keycloak with --import-realm. A realm that is already there stays as it is. Keycloak makes the secret; read it under Credentials.`,
    file: { name: realmFile, language: 'json', text: `${JSON.stringify(content, null, 2)}\n` },
  };
}

/** Keycloak, Server Administration Guide, "Managing OpenID Connect clients"; kcadm: Admin CLI. */
export const registration: Registration = {
  steps: (given) => [
    {
      title: 'Register the application',
      text:
        given.flow === 'confidential'
          ? `In the realm, Clients › Create client: OpenID Connect, Client authentication On, Authorization Off, Standard flow alone. Valid redirect URIs: ${given.redirectUris}. Then copy the secret from the tab Credentials.`
          : `In the realm, Clients › Create client: OpenID Connect, Client authentication Off, Standard flow${atLeast(given.version, '1.12') ? ' and Implicit flow' : ''}. Valid redirect URIs: ${given.redirectUris}. Web origins: ${given.serverUrl}.`,
    },
    create(given),
    terraform(given),
    importFile(given),
  ],
  console: {
    register: {
      place: (part) => ({
        label: 'Keycloak admin console › your realm › Clients › Create client',
        href: `${part('keycloak-url')}/admin/master/console/#/${part('realm')}/clients`,
      }),
      drawings: [
        {
          src: '/images/keycloak/login-settings.svg',
          alt: 'The step Login settings with the redirect URI ending in /callback, a second one ending in /auth/callback for release 1.12, and the web origin.',
          flow: 'confidential',
        },
        {
          src: '/images/keycloak/public-client.svg',
          alt: 'The steps Capability config and Login settings of a public client: Client authentication off, Standard flow and Implicit flow ticked, redirect URIs ending in /callback and /silent-callback, and the web origin.',
          flow: 'public',
        },
      ],
    },
    secret: {
      place: () => ({ label: 'Clients › your client › Credentials › Client Secret' }),
      drawings: [
        {
          src: '/images/keycloak/credentials.svg',
          alt: 'The tab Credentials of the client with a mark at the field Client Secret and its copy button.',
        },
      ],
    },
  },
  signIn: 'Keycloak’s login page of the realm appears, then the home page.',
  failure: 'Invalid parameter: redirect_uri: compare it with Valid redirect URIs of the client.',
};
