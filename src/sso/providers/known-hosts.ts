/**
 * Hosts that only one company has, with the provider of OpenMetadata's that is made for it. Whoever
 * enters one in the form of another provider has chosen the wrong form.
 */
const known: readonly (readonly [host: RegExp, name: string])[] = [
  [
    /(?:^|\.)(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)$/,
    'Microsoft Entra ID',
  ],
  [/^accounts\.google\.com$/, 'Google'],
  [/\.(?:okta|oktapreview|okta-emea)\.com$/, 'Okta'],
  [/\.auth0\.com$/, 'Auth0'],
  [/^cognito-idp\.[\w-]+\.amazonaws\.com$/, 'Amazon Cognito'],
];

/** Whose a host is, in small letters; undefined when it may be anybody's. */
export function companyOfHost(host: string): string | undefined {
  return known.find(([shape]) => shape.test(host))?.[1];
}
