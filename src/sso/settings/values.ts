import type { Cloud } from '../providers/azure/clouds.ts';
import { answer, text, type BlankName, type Token } from '../text/pieces.ts';
import { azureEndpoints } from '../providers/azure/endpoints.ts';
import { callbackUrl, type Flow } from '../oidc/redirect-uris.ts';
import { isKnownIn } from './known-in.ts';
import { settings, type SettingKey } from './table.ts';
import { targets, type Target } from '../server/targets.ts';
import type { Version } from '../server/versions.ts';

/** A value to emit. Text is cut into tokens, so that a blank can stand inside a URL. */
export type Value = boolean | number | { text: Token[] } | { list: Token[][] };

export interface PlannedSetting {
  key: SettingKey;
  value: Value;
}

/** Accepted answers. What is absent becomes a named blank. */
export interface Accepted {
  cloud: Cloud;
  flow: Flow;
  target: Target;
  /** The directory is none of a cloud's; only its discovery document knows its URLs. */
  external?: boolean | undefined;
  tenant?: string | undefined;
  clientId?: string | undefined;
  serverUrl?: string | undefined;
  admins: readonly string[];
  domains: readonly string[];
  /** Whether the session cookie must be marked secure by a setting. */
  secureCookie: boolean;
}

/** The sign-in button's text where OpenMetadata's provider is custom-oidc. */
const providerName = 'Microsoft';

// Stands where an answer goes while a URL is put together; no accepted answer can hold it.
const gap = '\0';

/**
 * The settings that make Azure sign-in work, in the order to show them. Pure.
 *
 * Values: AzureAuthValidator (authority, JWKS, scope), pac4j AzureAd2OidcConfiguration (tenant),
 * AuthenticationCodeFlowHandler (callback, server URL, prompt, max_age), SecurityUtil (claims).
 *
 * @param version Leaves out what this release does not have; without it nothing is left out.
 */
export function settingValues(accepted: Accepted, version?: Version): PlannedSetting[] {
  const { cloud, flow, target } = accepted;
  const tenant = answer('tenant-id', accepted.tenant);
  const clientId = [answer('client-id', accepted.clientId)];
  const server = answer('server-url', accepted.serverUrl);
  const admins = answers('admin', accepted.admins);
  const domains = answers('domain', accepted.domains);
  const callback = filled(callbackUrl(gap), server);
  const azure = cloud.azureProvider && !accepted.external;
  const urls = accepted.external ? externalUrls : cloudUrls(cloud, tenant);

  const shared: Partial<Record<SettingKey, Value>> = {
    authorizerClassName: words('org.openmetadata.service.security.DefaultAuthorizer'),
    requestFilter: words('org.openmetadata.service.security.JwtFilter'),
    adminPrincipals: { list: admins },
    allowedRegistrationDomains: { list: domains },
    principalDomain: { text: domains[0] ?? [] },
    provider: words(azure ? 'azure' : 'custom-oidc'),
    ...(!azure && { providerName: words(providerName) }),
    clientType: words(flow),
    // MSAL and AzureAuthValidator want the bare authority, a general client the issuer.
    authority: { text: azure ? urls.authority : urls.issuer },
    clientId: { text: clientId },
    callbackUrl: { text: callback },
    publicKeyUrls: {
      list: [[text(`${targets[target].ownAddress}/api/v1/system/config/jwks`)], urls.jwks],
    },
    jwtPrincipalClaims: { list: ['email', 'preferred_username', 'sub'].map((c) => [text(c)]) },
    enableSelfSignup: true,
  };
  if (flow === 'public') return ordered({ ...shared, responseType: words('id_token') }, version);
  const confidential: Partial<Record<SettingKey, Value>> = {
    ...shared,
    ...(accepted.secureCookie && { forceSecureSessionCookie: true }),
    oidcEnabled: true,
    oidcType: words(azure ? 'azure' : 'custom'),
    // A general client has no use for it.
    ...(!accepted.external && { oidcTenant: { text: [tenant] } }),
    oidcClientId: { text: clientId },
    oidcClientSecret: { text: [{ kind: 'secret', name: 'client-secret-value' }] },
    oidcScope: words('openid email profile offline_access'),
    oidcDiscoveryUri: { text: urls.discovery },
    oidcUseNonce: true,
    oidcPreferredJwsAlgorithm: words('RS256'),
    oidcResponseType: words('code'),
    oidcCallbackUrl: { text: callback },
    oidcServerUrl: { text: [server] },
    oidcClientAuthMethod: words('client_secret_post'),
    oidcPrompt: words('select_account'),
    oidcMaxAge: { text: [] },
  };
  return ordered(confidential, version);
}

interface Urls {
  authority: Token[];
  issuer: Token[];
  jwks: Token[];
  discovery: Token[];
}

function cloudUrls(cloud: Cloud, tenant: Token): Urls {
  const { authority, issuer, jwks, discovery } = azureEndpoints(cloud, gap);
  return {
    authority: filled(authority, tenant),
    issuer: filled(issuer, tenant),
    jwks: filled(jwks, tenant),
    discovery: filled(discovery, tenant),
  };
}

const externalUrls: Urls = {
  authority: [answer('issuer', undefined)],
  issuer: [answer('issuer', undefined)],
  jwks: [answer('jwks-url', undefined)],
  discovery: [answer('discovery-url', undefined)],
};

function words(content: string): Value {
  return { text: [text(content)] };
}

function answers(name: BlankName, given: readonly string[]): Token[][] {
  return given.length === 0 ? [[answer(name, undefined)]] : given.map((one) => [answer(name, one)]);
}

function filled(template: string, token: Token): Token[] {
  const [before = '', after = ''] = template.split(gap);
  return [text(before), token, text(after)].filter((part) => part.kind !== 'text' || part.text);
}

function ordered(
  values: Partial<Record<SettingKey, Value>>,
  version: Version | undefined,
): PlannedSetting[] {
  return (Object.entries(values) as [SettingKey, Value][])
    .filter(([key]) => version === undefined || isKnownIn(settings[key], version))
    .map(([key, value]) => ({ key, value }));
}
