import type { Blank, FieldSpec, Only } from '../provider.ts';
import { identityProviders } from './identity-providers.ts';
import { readCertificateField } from './read/certificate.ts';
import { readEntityId } from './read/entity-id.ts';
import { readIdentityProvider } from './read/identity-provider.ts';
import { readLoginUrl } from './read/login-url.ts';
import { readSigning, signingOptions, withKey } from './read/signing.ts';

/** A certificate of nobody, made for the example. */
const exampleCertificate =
  'MIIBMDCB1wIUXHzCv5+m9y4kfdFR7sorTuYtNFIwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNjEzMDg0MFoYDzIwNjYxMTE2MTMwODQwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATnetOiUpHvR4w3S25sb9ZUfqzZ97JvzSXm3udqJgI2SRRRWoND7y5P+iESD8zrTppRrN29aPHre+JmGT+fRGtrMAoGCCqGSM49BAMCA0gAMEUCIQDKfTvxIT7lYR+uat8IIP5dTQE5/xv6qhAzinypMzD7GAIgb18cBh/fWyBYcYYa5D0CwyluQ049eKYtI5xkcwR0deI=';

/** A certificate in PEM with a key of 4096 bits has some 2,500 characters. */
const certificateLength = 8000;

/** Where OpenMetadata has a key of its own. */
export const keyed: Only = { field: 'signing', among: withKey };

export const fields: readonly FieldSpec[] = [
  {
    key: 'identityProvider',
    label: 'Which identity provider',
    options: identityProviders.map(({ id, name }) => ({ value: id, label: name })),
    read: readIdentityProvider,
    ...{ steps: true, optional: true },
  },
  {
    key: 'idpEntityId',
    label: 'Entity ID of the identity provider',
    hint: 'In the metadata behind entityID, letter by letter.',
    example: 'https://idp.example.com/saml',
    read: readEntityId,
  },
  {
    key: 'idpLoginUrl',
    label: 'Login URL',
    hint: 'In the metadata the Location of SingleSignOnService with HTTP-Redirect.',
    example: 'https://idp.example.com/saml/sso',
    read: readLoginUrl,
  },
  {
    key: 'idpCertificate',
    label: 'Certificate of the identity provider',
    hint: 'The one it signs with: PEM, or the text of X509Certificate in the metadata.',
    example: exampleCertificate,
    longest: certificateLength,
    read: (raw) => readCertificateField(raw, 'idpCertificate', new Date()),
  },
  {
    key: 'signing',
    label: 'What the identity provider demands',
    options: signingOptions,
    runs: true,
    more: true,
    read: readSigning,
  },
  {
    key: 'spCertificate',
    label: 'Certificate of your OpenMetadata',
    hint: 'The file saml-sp.crt that the steps make.',
    example: exampleCertificate,
    longest: certificateLength,
    only: keyed,
    more: true,
    read: (raw) => readCertificateField(raw, 'spCertificate', new Date()),
  },
];

const realm = /^(.+)\/realms\/([^/]+)$/;

export const blanks: Readonly<Record<string, Blank>> = {
  'idp-entity-id': { field: 'idpEntityId', label: 'entity ID of the identity provider' },
  'idp-login-url': { field: 'idpLoginUrl', label: 'login URL' },
  'idp-certificate': { field: 'idpCertificate', label: 'certificate of the identity provider' },
  // Of an entity ID of Keycloak, for its command line.
  'saml-keycloak-url': {
    field: 'idpEntityId',
    label: 'Keycloak URL',
    of: ({ idpEntityId = '' }) => realm.exec(idpEntityId)?.[1],
  },
  'saml-realm': {
    field: 'idpEntityId',
    label: 'realm',
    of: ({ idpEntityId = '' }) => realm.exec(idpEntityId)?.[2],
  },
  'sp-certificate': { field: 'spCertificate', label: 'certificate of OpenMetadata' },
};
