/** How users prove who they are. */
export type Protocol = 'oidc' | 'saml' | 'ldap' | 'password';

/**
 * OpenMetadata's values of `provider`, which are not the providers: every other OpenID provider is
 * custom-oidc. authenticationConfiguration.json, AuthProvider.
 */
export const providerValues: Readonly<Record<string, Protocol>> = {
  basic: 'password',
  azure: 'oidc',
  auth0: 'oidc',
  google: 'oidc',
  okta: 'oidc',
  'aws-cognito': 'oidc',
  'custom-oidc': 'oidc',
  ldap: 'ldap',
  saml: 'saml',
  openmetadata: 'password',
};

/** The value under which any OpenID provider may stand. */
export const anyOidc = 'custom-oidc';

/**
 * The types for which the server has a client of its own, which needs no discovery URL
 * (AuthenticationCodeFlowHandler). `made`: it makes one and reads none; `default`: it has one where
 * none is set (pac4j AzureAd2OidcConfiguration, GoogleOidcClient).
 */
export const ownDiscovery: Readonly<Record<string, 'made' | 'default'>> = {
  azure: 'made',
  google: 'default',
};

/** The protocol of a value of `provider`; undefined when OpenMetadata has no such value. */
export function protocolOf(provider: string | undefined): Protocol | undefined {
  return provider !== undefined && Object.hasOwn(providerValues, provider)
    ? providerValues[provider]
    : undefined;
}
