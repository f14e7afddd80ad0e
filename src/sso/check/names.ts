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

/** Variables of other parts of the server that begin like ours. */
const neighbours: ReadonlySet<string> = new Set(['AUTHORIZER_ENABLE_SMTP']);

const ours = /^(?:AUTHENTICATION|AUTHORIZER|OIDC|JWT|RSA|SAML|CUSTOM_OIDC|FORCE_SECURE|AUTH)_/;

/** Whether a name claims to be a variable of sign-in. */
export function isOurVariable(name: string): boolean {
  return ours.test(name);
}

/** Whether the server, or something beside it, reads a variable of this name. */
export function isKnownVariable(name: string): boolean {
  return byVariable.has(name) || neighbours.has(name);
}

/** All variables that a misspelt one may have been meant to be. */
export const variableNames: readonly string[] = [...byVariable.keys()];

/** What a setting is called in a format; the last two parts of a path. */
export function spelling(key: SettingKey, format: Format | undefined): string {
  const { env, yaml } = settings[key];
  const paths = { env, yaml, helm: helmPath(settings[key]) };
  const name =
    (format && paths[formatOf(format).names]) ?? env ?? yaml ?? helmPath(settings[key]) ?? '';
  return name.split('.').slice(-2).join('.');
}
