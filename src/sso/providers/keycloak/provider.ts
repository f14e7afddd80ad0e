import { oidcSettings } from '../../oidc/settings.ts';
import { atLeast } from '../../server/versions.ts';
import { isLoopback } from '../../text/loopback.ts';
import { splitUrl } from '../../text/url-parts.ts';
import type { Provider } from '../provider.ts';
import { form } from './form.ts';
import { pages } from './pages.ts';
import { registration } from './registration.ts';

/** Keycloak: OpenMetadata’s custom-oidc with the URLs of a realm. */
export const keycloak: Provider = {
  ...form,
  variants: [{ client: form.client(), values: {} }],
  settings: (given) => ({
    ...oidcSettings(given, {
      ...form.oidc,
      // From 1.12 on the browser asks for an ID token whatever this says.
      publicResponseType: atLeast(given.version, '1.12') ? 'id_token' : 'code',
    }),
    ...(given.flow === 'confidential' && {
      // Required by the schema from 1.10 on, and read by no general client.
      oidcTenant: { text: [given.blank('realm')] },
      oidcDisablePkce: true,
    }),
  }),
  whys: {
    publicKeyUrls:
      'First the address at which the server reaches itself, for bots; then the realm.',
    authority: 'The issuer of the realm, as browsers reach it. No endpoint and no slash behind it.',
    oidcDiscoveryUri: 'The server fetches it, so it must be reachable from there.',
    oidcTenant: 'Any text; it has to be there.',
    oidcPrompt: 'Blank: Keycloak passes over select_account.',
    oidcDisablePkce: 'Write false if the client in Keycloak demands S256.',
    oidcClientSecret: 'From the tab Credentials of the client.',
  },
  registration,
  advice: [
    {
      code: 'flow-public-implicit',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, version }) => flow === 'public' && atLeast(version, '1.12'),
      message:
        'From 1.12 on the browser asks for an ID token, which Keycloak gives only with Implicit flow switched on for the client. Choose confidential if you can.',
      docs: pages.public,
    },
    {
      code: 'keycloak-url-in-container',
      severity: 'warning',
      field: 'keycloakUrl',
      when: ({ target, values }) =>
        target !== 'bare-metal' && isHere(values['internalUrl'] ?? values['keycloakUrl']),
      message:
        'In a container, localhost is the container itself, so the server finds no Keycloak there. Enter the address for the server, such as http://keycloak:8080.',
      docs: `${pages.overview}#two-addresses`,
    },
    {
      code: 'keycloak-url-two-addresses',
      severity: 'note',
      field: 'internalUrl',
      when: ({ values }) =>
        values['internalUrl'] !== undefined && values['internalUrl'] !== values['keycloakUrl'],
      message: ({ values }) =>
        `Start Keycloak with --hostname=${values['keycloakUrl'] ?? '<keycloak-url>'} --hostname-backchannel-dynamic=true. Otherwise sign-in ends with “Issuer mismatch”.`,
      docs: `${pages.overview}#two-addresses`,
    },
  ],
  byHand:
    'with your address in place of `<keycloak-url>` and your realm in place of `<realm>`, the authority is `<keycloak-url>/realms/<realm>`, the discovery URL adds `/.well-known/openid-configuration` to it, and the JWKS URL adds `/protocol/openid-connect/certs`.',
  testFailure:
    'If Keycloak shows an error and stays on its own page, its sentence names the cause. Search this site for it.',
};

function isHere(url = ''): boolean {
  return isLoopback(splitUrl(url)?.host ?? '');
}
