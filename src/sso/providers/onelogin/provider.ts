import { oidcSettings } from '../../oidc/settings.ts';
import { atLeast } from '../../server/versions.ts';
import type { Provider } from '../provider.ts';
import { client, form } from './form.ts';
import { pages } from './pages.ts';
import { terraform } from './terraform.ts';

/** OneLogin: OpenMetadata’s custom-oidc with the URLs of an account. */
export const onelogin: Provider = {
  ...form,
  variants: [{ client, values: {} }],
  settings: (given) => ({
    ...oidcSettings(given, {
      ...form.oidc,
      // From 1.12 on the browser asks for an ID token whatever this says.
      publicResponseType: atLeast(given.version, '1.12') ? 'id_token' : 'code',
    }),
    ...(given.flow === 'confidential' && {
      // Required by the schema from 1.10 on, and read by no general client.
      oidcTenant: { text: [given.blank('subdomain')] },
      oidcDisablePkce: true,
    }),
  }),
  whys: {
    publicKeyUrls: 'First the address at which the server reaches itself, for bots; then OneLogin.',
    authority: 'The issuer of your account, with no slash behind it.',
    oidcTenant: 'Any text; it has to be there.',
    oidcClientAuthMethod: 'The Token Endpoint of the application must be POST.',
    oidcClientSecret: 'From the tab SSO of the application.',
  },
  registration: {
    steps: (given) => [
      {
        title: 'Add the application',
        text: `In the OneLogin administration, Applications › Add App: OpenId Connect. On the tab Configuration, add ${given.redirectUris} to the Redirect URIs, each in a line of its own.`,
      },
      {
        title: 'Set the token endpoint',
        text:
          given.flow === 'confidential'
            ? 'On the tab SSO, under Token Endpoint, set the Authentication Method to POST. Copy Client ID and Client Secret from there.'
            : 'On the tab SSO, under Token Endpoint, set the Authentication Method to None (PKCE). Copy the Client ID from there.',
      },
      terraform(given),
    ],
    console: {
      register: {
        place: () => ({ label: 'OneLogin administration › Applications › Add App' }),
        drawings: [
          {
            src: '/images/one-login/redirect-uris.svg',
            alt: 'The tab Configuration of the application: the field Redirect URIs with the address ending in /callback.',
          },
        ],
      },
      secret: {
        place: () => ({ label: 'Applications › your application › SSO' }),
        drawings: [
          {
            src: '/images/one-login/token-endpoint.svg',
            alt: 'The tab SSO of the application with Client ID and Client Secret, and the token endpoint set to the authentication method POST.',
          },
        ],
      },
    },
    signIn: 'OneLogin’s login page appears, then the home page.',
    failure: 'If OneLogin refuses the redirect URI, compare it letter by letter.',
  },
  advice: [
    {
      code: 'onelogin-addresses',
      severity: 'note',
      field: 'subdomain',
      when: ({ values }) => values['subdomain'] !== undefined,
      message:
        'These addresses are inferred from what others have configured. Compare them with the discovery document before you rely on them.',
      docs: `${pages.overview}#compare-the-addresses`,
    },
    {
      code: 'flow-public-id-token',
      severity: 'warning',
      field: 'flow',
      when: ({ flow, version }) => flow === 'public' && atLeast(version, '1.12'),
      message:
        'From 1.12 on the browser asks for an ID token, and None (PKCE) at OneLogin is made for a code. We infer that sign-in then fails. Choose confidential.',
      docs: pages.public,
    },
  ],
  byHand:
    'with your subdomain in place of `<subdomain>`, the authority is `https://<subdomain>.onelogin.com/oidc/2`, the discovery URL adds `/.well-known/openid-configuration` to it, and the JWKS URL adds `/certs`.',
  testFailure:
    'If OneLogin shows an error and stays on its own page, compare the client ID and the redirect URI with the application.',
};
