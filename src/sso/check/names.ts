import { settings, type SettingKey } from '../settings/table.ts';
import { helmPath } from '../settings/setting.ts';
import { formatOf, type Format } from './formats/table.ts';

/** Every setting, by its name in this library. */
export const settingKeys = Object.keys(settings) as SettingKey[];

function table(nameOf: (key: SettingKey) => string | undefined): ReadonlyMap<string, SettingKey> {
  return new Map(
    settingKeys.flatMap((key) => {
      const name = nameOf(key);
      return name === undefined ? [] : [[name, key] as const];
    }),
  );
}

// Of two that share one, the first stands for both.
export const byVariable = table((key) =>
  settings[key].sharesVariable ? undefined : settings[key].env,
);
export const byYamlPath = table((key) => settings[key].yaml);
export const byHelmPath = table((key) => helmPath(settings[key]));

/**
 * Variables of the same blocks that are not in the settings table: SAML, and what else begins alike.
 * conf/openmetadata.yaml and the quickstart compose file (1.10.15).
 */
const others =
  `SAML_DEBUG_MODE SAML_IDP_ENTITY_ID SAML_IDP_SSO_LOGIN_URL SAML_IDP_CERTIFICATE SAML_IDP_NAME_ID
SAML_AUTHORITY_URL SAML_SP_ENTITY_ID SAML_SP_ACS SAML_SP_CERTIFICATE SAML_SP_PRIVATE_KEY
SAML_SP_CALLBACK SAML_STRICT_MODE SAML_VALIDATE_XML SAML_SP_TOKEN_VALIDITY
SAML_SEND_ENCRYPTED_NAME_ID SAML_SEND_SIGNED_AUTH_REQUEST SAML_SIGNED_SP_METADATA
SAML_WANT_MESSAGE_SIGNED SAML_WANT_ASSERTION_SIGNED SAML_WANT_ASSERTION_ENCRYPTED
SAML_WANT_NAME_ID_ENCRYPTED SAML_KEYSTORE_FILE_PATH SAML_KEYSTORE_ALIAS SAML_KEYSTORE_PASSWORD`.split(
    /\s+/,
  );

/** Whether the variable is one of SAML, which the quickstart compose file has in comments. */
export const directoryVariables: ReadonlySet<string> = new Set(others);

/** Variables of other parts of the server that begin like ours. */
const neighbours: ReadonlySet<string> = new Set(['AUTHORIZER_ENABLE_SMTP']);

const ours = /^(?:AUTHENTICATION|AUTHORIZER|OIDC|JWT|RSA|SAML|CUSTOM_OIDC|FORCE_SECURE|AUTH)_/;

/** Whether a name claims to be a variable of sign-in. */
export function isOurVariable(name: string): boolean {
  return ours.test(name);
}

/** Whether the server, or something beside it, reads a variable of this name. */
export function isKnownVariable(name: string): boolean {
  return byVariable.has(name) || directoryVariables.has(name) || neighbours.has(name);
}

/** All variables that a misspelt one may have been meant to be. */
export const variableNames: readonly string[] = [...byVariable.keys(), ...others];

/** What a setting is called in a format; the last two parts of a path. */
export function spelling(key: SettingKey, format: Format | undefined): string {
  const { env, yaml } = settings[key];
  const paths = { env, yaml, helm: helmPath(settings[key]) };
  const name =
    (format && paths[formatOf(format).names]) ?? env ?? yaml ?? helmPath(settings[key]) ?? '';
  return name.split('.').slice(-2).join('.');
}
