import type { About } from '../setting.ts';
import type { jwt as names } from '../jwt.ts';

const source = 'conf/openmetadata.yaml, chart values.yaml';

/** What the settings of OpenMetadata’s own tokens are about. */
export const jwt: Record<keyof typeof names, About> = {
  jwtEnabled: {
    meaning: 'Whether the chart renders the settings of OpenMetadata’s own tokens at all.',
    source: 'chart values.yaml',
  },
  jwtPublicKeyFile: {
    meaning: 'File with the public key, DER.',
    source,
  },
  jwtPrivateKeyFile: {
    meaning: 'File with the private key, 2048-bit RSA, PKCS8 DER.',
    source,
  },
  jwtIssuer: {
    meaning: 'The issuer in tokens that OpenMetadata signs.',
    source,
  },
  jwtKeyId: {
    meaning: 'The name of the signing key.',
    source,
    caution: 'The default belongs to a key pair everybody has. A new one voids all tokens.',
  },
};
