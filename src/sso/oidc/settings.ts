import { targets } from '../server/targets.ts';
import { words, type Given, type SettingValues, type Value } from '../settings/given.ts';
import { text, type Piece } from '../text/pieces.ts';
import { callbackUrl } from './redirect-uris.ts';

/**
 * Parameters of the authorize request beyond the usual ones, as OIDC_CUSTOM_PARAMS has them: the handler
 * reads pairs of customParamKey1 and customParamValue1, up to five, and no plain names
 * (AuthenticationCodeFlowHandler). Undefined when there are none.
 */
export function customParams(parameters: Readonly<Record<string, Piece[]>>): Value | undefined {
  const pairs = Object.entries(parameters).flatMap(([name, value], at) => [
    [`customParamKey${String(at + 1)}`, [text(name)]] as const,
    [`customParamValue${String(at + 1)}`, value] as const,
  ]);
  return pairs.length === 0 ? undefined : { map: Object.fromEntries(pairs) };
}

/** What is the provider's own among the settings that all OpenID providers have. */
export interface OidcChoices {
  scope: string;
  /** Empty: the provider decides what to show. */
  prompt: string;
  /** Claims that may hold the user name, the best first. */
  principalClaims?: readonly string[];
  /** What the browser of a public client asks for. */
  publicResponseType?: 'id_token' | 'code';
}

/**
 * The settings that make sign-in with an OpenID provider work, in the order to show them. A provider
 * puts its own in their places: `{ ...oidcSettings(given, choices), oidcTenant }`. Pure.
 *
 * Values: AuthenticationCodeFlowHandler (callback, server URL, prompt, max_age), SecurityUtil
 * (claims), conf/openmetadata.yaml.
 */
export function oidcSettings(given: Given, choices: OidcChoices): SettingValues {
  const { client, flow, target } = given;
  const server = given.blank('server-url');
  const callback = [server, text(callbackUrl(''))];
  const clientId = [given.blank('client-id')];
  const claims = choices.principalClaims ?? ['email', 'preferred_username', 'sub'];
  const shared: SettingValues = {
    authorizerClassName: words('org.openmetadata.service.security.DefaultAuthorizer'),
    requestFilter: words('org.openmetadata.service.security.JwtFilter'),
    adminPrincipals: { list: given.admins },
    allowedRegistrationDomains: { list: given.domains },
    principalDomain: { text: given.domains[0] ?? [] },
    provider: words(client.provider),
    providerName: client.buttonName === undefined ? undefined : words(client.buttonName),
    clientType: words(flow),
    authority: { text: given.url('authority') },
    clientId: { text: clientId },
    callbackUrl: { text: callback },
    publicKeyUrls: {
      list: [[text(`${targets[target].ownAddress}/api/v1/system/config/jwks`)], given.url('jwks')],
    },
    jwtPrincipalClaims: { list: claims.map((claim) => [text(claim)]) },
    enableSelfSignup: true,
  };
  if (flow === 'public') {
    return { ...shared, responseType: words(choices.publicResponseType ?? 'id_token') };
  }
  return {
    ...shared,
    forceSecureSessionCookie: given.secureCookie ? true : undefined,
    oidcEnabled: true,
    oidcType: words(client.oidcType ?? client.provider),
    oidcTenant: undefined,
    oidcClientId: { text: clientId },
    oidcClientSecret: { text: [{ kind: 'secret', name: 'client-secret-value' }] },
    oidcScope: words(choices.scope),
    oidcDiscoveryUri: { text: given.url('discovery') },
    oidcUseNonce: true,
    oidcPreferredJwsAlgorithm: words('RS256'),
    oidcResponseType: words('code'),
    oidcDisablePkce: undefined,
    oidcCallbackUrl: { text: callback },
    oidcServerUrl: { text: [server] },
    oidcClientAuthMethod: words('client_secret_post'),
    oidcCustomParams: undefined,
    oidcPrompt: choices.prompt ? words(choices.prompt) : { text: [] },
    oidcMaxAge: { text: [] },
  };
}
