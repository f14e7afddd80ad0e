import { both, type Setting } from './setting.ts';

const j = 'jwtTokenConfiguration';
const h = 'openmetadata.config.jwtTokenConfiguration';

/**
 * OpenMetadata's own tokens: those of bots, and from 2.0 on those of every user.
 *
 * Names: conf/openmetadata.yaml, values.yaml and values.schema.json of chart 1.13.1, quickstart
 * compose file 1.10.15. Where each fact was read: see the file of the same name in about/.
 */
export const jwt = {
  jwtEnabled: {
    helm: `${h}.enabled`,
    type: 'boolean',
    defaults: { helm: true },
    flows: both,
  },
  jwtPublicKeyFile: {
    env: 'RSA_PUBLIC_KEY_FILE_PATH',
    yaml: `${j}.rsapublicKeyFilePath`,
    helm: `${h}.rsapublicKeyFilePath`,
    type: 'string',
    defaults: { server: './conf/public_key.der' },
    flows: both,
  },
  jwtPrivateKeyFile: {
    env: 'RSA_PRIVATE_KEY_FILE_PATH',
    yaml: `${j}.rsaprivateKeyFilePath`,
    helm: `${h}.rsaprivateKeyFilePath`,
    type: 'string',
    defaults: { server: './conf/private_key.der' },
    flows: both,
  },
  jwtIssuer: {
    env: 'JWT_ISSUER',
    yaml: `${j}.jwtissuer`,
    helm: `${h}.jwtissuer`,
    type: 'string',
    defaults: { server: 'open-metadata.org' },
    flows: both,
  },
  jwtKeyId: {
    env: 'JWT_KEY_ID',
    yaml: `${j}.keyId`,
    helm: `${h}.keyId`,
    type: 'string',
    defaults: { server: 'Gb389a-9f76-gdjs-a92j-0242bk94356' },
    flows: both,
  },
} as const satisfies Record<string, Setting>;
