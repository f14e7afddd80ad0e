import { idpOfEntityId, idpOfLoginUrl } from '../identity-providers.ts';

/** What an address is that stands in the wrong place. */
type Kind = 'entity-id' | 'login-url' | 'logout-url' | 'metadata-url' | 'own-address' | 'oidc';

const shapes: readonly [shape: RegExp, kind: Kind][] = [
  [
    /\/federationmetadata\.xml(?:$|\?)|\/protocol\/saml\/descriptor$|\/sso\/saml\/metadata$/i,
    'metadata-url',
  ],
  [/\/api\/v1\/saml\/(?:metadata|acs|login)\/?$|\/saml\/callback\/?$/i, 'own-address'],
  [/\/\.well-known\/openid-configuration|\/oauth2\/|\/protocol\/openid-connect\//i, 'oidc'],
  [
    /^https:\/\/login\.microsoftonline\.(?:com|us)\/[^/]+\/v2\.0\/?$|^https:\/\/accounts\.google\.com\/?$/i,
    'oidc',
  ],
  [/\/slo\/saml$|\/saml\/logout(?:\/[\w=-]*)?$|\/adfs\/ls\/?\?wa=wsignout/i, 'logout-url'],
];

const messages: Readonly<Record<Kind, string>> = {
  'entity-id':
    'This is the entity ID of the identity provider. Here the address belongs to which users are sent to sign in.',
  'login-url':
    'This is the login URL. The entity ID is another value: the name by which the identity provider calls itself in its answers.',
  'logout-url': 'This is an address to sign out at. The one to sign in at is needed.',
  'metadata-url':
    'This is the address of the metadata. Open it, and paste what it shows into the box for metadata: it has all three values.',
  'own-address':
    'This is an address of OpenMetadata itself. Here a value of the identity provider is needed.',
  oidc: 'This belongs to OpenID Connect, which is another protocol. The value for SAML stands beside the certificate, and in the metadata.',
};

/** Why an address cannot be what a field asks for; undefined when nothing speaks against it. */
export function misplaced(
  text: string,
  wanted: 'entity-id' | 'login-url',
): { code: string; message: string } | undefined {
  const kind = shapes.find(([shape]) => shape.test(text))?.[1] ?? other(text, wanted);
  return kind && { code: `is-${kind}`, message: messages[kind] };
}

function other(text: string, wanted: 'entity-id' | 'login-url'): Kind | undefined {
  const [entityId, loginUrl] = [idpOfEntityId(text), idpOfLoginUrl(text)];
  // Some have one address for both.
  if (entityId && loginUrl) return undefined;
  if (wanted === 'entity-id') return loginUrl && 'login-url';
  return entityId && 'entity-id';
}
