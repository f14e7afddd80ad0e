import { both, extraEnvs, type Setting } from './setting.ts';

/**
 * Settings outside the sign-in blocks that sign-in depends on.
 *
 * Names: conf/openmetadata.yaml, values.yaml and values.schema.json of chart 1.13.1, quickstart
 * compose file 1.10.15. Where each fact was read: see the file of the same name in about/.
 */
export const server = {
  fernetKey: {
    env: 'FERNET_KEY',
    yaml: 'fernetConfiguration.fernetKey',
    helm: 'openmetadata.config.fernetkey.value',
    type: 'string',
    defaults: { server: 'jJ/9sz0g0OHxsfxOoSfdFdmk3ysNmPRnH3TUAbz3IHA=' },
    flows: both,
  },
  useForwardedHeaders: {
    env: 'SERVER_USE_FORWARDED_HEADERS',
    helm: extraEnvs,
    type: 'boolean',
    defaults: { server: false },
    flows: both,
    forwarded: false,
  },
  basePath: {
    env: 'BASE_PATH',
    type: 'string',
    flows: both,
  },
} as const satisfies Record<string, Setting>;
