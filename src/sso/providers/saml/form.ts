import type { Client } from '../../settings/given.ts';
import type { OwnOutput, ProviderForm } from '../provider.ts';
import { paths } from './addresses.ts';
import { blanks, fields, keyed } from './fields.ts';
import { pages } from './pages.ts';
import { readPrivateKey } from './read/private-key.ts';

const client: Client = { provider: 'saml' };

function output(label: string, path: string, remark: string): OwnOutput {
  return {
    ...{ label, remark, needs: ['serverUrl'] },
    of: (_values, serverUrl) => (serverUrl === undefined ? undefined : `${serverUrl}${path}`),
  };
}

/** SAML 2.0 with any identity provider, as far as a form asks for it. */
export const form = {
  id: 'saml',
  name: 'SAML 2.0',
  shortName: 'the identity provider',
  ...{ pages, fields, blanks },
  client: () => client,
  flow: 'public',
  // SamlAuthServletHandler takes the NameID as it is.
  keepsCase: true,
  heading: 'Your identity provider',
  secrets: [
    {
      name: 'sp-private-key-value',
      label: 'Private key of your OpenMetadata',
      hint: 'The file saml-sp.key that the steps make, in the form PKCS#8.',
      only: keyed,
      read: readPrivateKey,
    },
  ],
  outputs: [
    output(
      'Entity ID of OpenMetadata',
      paths.entityId,
      'Entra ID: Identifier. Okta: Audience URI. Google: Entity ID. Keycloak: Client ID. ADFS: relying party identifier.',
    ),
    output(
      'ACS URL',
      paths.acs,
      'Entra ID: Reply URL. Okta: Single sign-on URL. Google: ACS URL. Keycloak: Valid redirect URIs. ADFS: endpoint for POST.',
    ),
  ],
  paste: async () => (await import('./paste.ts')).readPasted,
  pasteFirst: 'Paste the metadata',
  pasteLabel: 'The metadata of your identity provider (XML), or its certificate',
} satisfies ProviderForm;
