import type { About } from '../setting.ts';
import type { oidc as names } from '../oidc.ts';

const yaml = 'conf/openmetadata.yaml';
const handler = 'AuthenticationCodeFlowHandler';

/** What the settings of the block `oidcConfiguration` are about. */
export const oidc: Record<keyof typeof names, About> = {
  oidcEnabled: {
    meaning: 'Whether the chart passes any OpenID Connect value to the pod.',
    source: 'chart secrets.yaml, helm-charts#462',
  },
  oidcType: {
    meaning: 'Which client the server builds: azure, google, or a general one for anything else.',
    source: handler,
  },
  oidcTenant: {
    meaning: 'The directory (tenant) ID alone, without any URL.',
    source: 'pac4j AzureAd2OidcConfiguration, #22070',
    caution: 'Empty means `common`, with which the server does not start.',
  },
  oidcClientId: {
    meaning: 'The application (client) ID that the server signs in with.',
    source: `${yaml}, chart values.yaml`,
  },
  oidcClientSecret: {
    meaning: 'The value of the client secret.',
    source: `${handler}, chart values.yaml`,
    caution: 'Not the Secret ID, which is a GUID (AADSTS7000215).',
  },
  oidcScope: {
    meaning: 'What to ask the provider for, separated by spaces.',
    source: `${yaml}, OidcDiscoveryValidator, AzureAuthValidator`,
    caution: 'Azure needs offline_access, which the default lacks.',
  },
  oidcDiscoveryUri: {
    meaning: 'Where the provider describes its endpoints.',
    source: `${handler}, AzureAuthValidator`,
    caution: 'Not read at run time for type azure, but checked when saved in the UI.',
  },
  oidcUseNonce: {
    meaning: 'Whether the server sends a nonce and checks it.',
    source: yaml,
  },
  oidcPreferredJwsAlgorithm: {
    meaning: 'The signature algorithm expected of ID tokens.',
    source: `${yaml}, OidcDiscoveryValidator`,
  },
  oidcResponseType: {
    meaning: 'What the server asks the provider for; code.',
    source: yaml,
  },
  oidcDisablePkce: {
    meaning: 'Switches PKCE off.',
    source: `${yaml}, pac4j AzureAdOidcConfiguration`,
    caution: 'No effect for type azure, which always sends PKCE (inferred from the code).',
  },
  oidcCallbackUrl: {
    meaning: 'The redirect URI the server sends to the provider.',
    source: `${handler}, chart values.yaml`,
  },
  oidcServerUrl: {
    meaning: 'The address at which users open OpenMetadata.',
    source: handler,
    caution: 'Blank stops the server at start. Logout leads here.',
  },
  oidcClientAuthMethod: {
    meaning: 'How the server shows the secret to the token endpoint.',
    source: `oidcClientConfig.json, ${handler}`,
    caution: 'Only the first two can work.',
  },
  oidcMaxClockSkew: {
    meaning: 'How many seconds the clocks may differ.',
    source: `${handler}, pac4j OidcConfiguration`,
    caution:
      'Anything but a number stops the server at start; blank means 30. Helm wants it as text.',
  },
  oidcTokenValidity: {
    meaning: 'How many seconds a token minted by OpenMetadata lives.',
    source: `${yaml}, ${handler}, #33553`,
    caution:
      'From 2.0 on it is the lifetime of every token of OpenMetadata. Helm wants it as text.',
  },
  oidcCustomParams: {
    meaning: 'Further parameters for the authorize request, as customParamKey1 and so on.',
    source: `${handler}, chart values.yaml`,
    caution: 'The quickstart compose file adds a brace to it; use an override file.',
  },
  oidcMaxAge: {
    meaning: 'How many seconds a sign-in at the provider counts; blank means it is not sent.',
    source: `${yaml}, ${handler}, #20125`,
    caution: 'The default 0 asks for a fresh sign-in every time.',
  },
  oidcPrompt: {
    meaning: 'Which screen the provider shows; blank means it is not sent.',
    source: `${yaml}, OidcDiscoveryValidator, #16062`,
    caution: 'The default asks for consent every time, which many tenants forbid.',
  },
  oidcSessionExpiry: {
    meaning: 'How many seconds a session lives.',
    source: 'chart values.yaml, AuthenticationConfiguration of 2.0.0 to 2.0.7',
    caution:
      'From 2.0 on it counts only where AUTHENTICATION_SESSION_EXPIRY is not set. Helm wants it as text.',
  },
};
