/** The identity providers that the pages have steps for, and whatever else knows SAML 2.0. */
export type IdpId = 'entra' | 'google' | 'okta' | 'keycloak' | 'adfs' | 'aws' | 'other';

/** How one identity provider is known by its addresses. */
export interface Idp {
  id: IdpId;
  name: string;
  /** What its entity IDs look like; whole. */
  entityId?: RegExp;
  /** What the addresses that it signs people in at look like, without a query. */
  loginUrl?: RegExp;
}

/** The one address of an application of IAM Identity Center, in its region. */
const atAws = /^https:\/\/portal\.sso\.[a-z0-9-]+\.amazonaws\.com\/saml\/assertion\/[\w=-]+$/;

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * One row for each, in the order of the choice. Entra: SamlValidator of OpenMetadata and Microsoft Learn;
 * Google: support.google.com/a/answer/6301076; Okta: open-metadata/OpenMetadata#16433; Keycloak: tried
 * on 26.7; ADFS: Microsoft Learn; AWS: metadata in awslabs/data-solutions-framework-on-aws, where both
 * are one address.
 */
export const identityProviders: readonly Idp[] = [
  {
    id: 'entra',
    name: 'Microsoft Entra ID',
    entityId: new RegExp(`^https://sts\\.(?:windows\\.net|chinacloudapi\\.cn)/${guid}/$`),
    loginUrl:
      /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[^/]+\/saml2$/i,
  },
  {
    id: 'google',
    name: 'Google Workspace',
    entityId: /^https:\/\/accounts\.google\.com\/o\/saml2\?idpid=\w+$/,
    loginUrl: /^https:\/\/accounts\.google\.com\/o\/saml2\/idp$/i,
  },
  {
    id: 'okta',
    name: 'Okta',
    entityId: /^https?:\/\/www\.okta\.com\/[A-Za-z0-9]+$/,
    loginUrl: /^https:\/\/[^/]+\/app\/[^/]+\/[^/]+\/sso\/saml$/,
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    entityId: /^https?:\/\/[^/?#]+(?:\/[\w.~-]+)*\/realms\/[^/?#]+$/,
    loginUrl: /^https?:\/\/[^/]+(?:\/[\w.~-]+)*\/realms\/[^/]+\/protocol\/saml$/,
  },
  {
    id: 'adfs',
    name: 'ADFS',
    entityId: /^https?:\/\/[^/?#]+\/adfs\/services\/trust$/i,
    loginUrl: /^https:\/\/[^/]+\/adfs\/ls\/?$/i,
  },
  {
    id: 'aws',
    name: 'AWS IAM Identity Center',
    entityId: atAws,
    loginUrl: atAws,
  },
  { id: 'other', name: 'Another identity provider' },
];

/** Whose entity ID it is, as far as its form tells. */
export function idpOfEntityId(entityId: string): Idp | undefined {
  return identityProviders.find((idp) => idp.entityId?.test(entityId));
}

/** Whose login URL it is, as far as its form tells; a query does not count. */
export function idpOfLoginUrl(url: string): Idp | undefined {
  const [bare = ''] = url.split('?', 1);
  return identityProviders.find((idp) => idp.loginUrl?.test(bare));
}

/** The name of an identity provider in the middle of a sentence; of any where none is known. */
export function nameOfIdp(id: string | undefined): string {
  const idp = identityProviders.find((one) => one.id === id);
  return !idp || idp.id === 'other' ? 'the identity provider' : idp.name;
}
