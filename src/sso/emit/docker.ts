import type { PlannedSetting } from '../settings/given.ts';
import { settings } from '../settings/table.ts';
import { comment } from './comments.ts';
import { envLine, variablePieces } from './env.ts';
import { type EmittedFile, type Part } from './file.ts';
import type { MountedFile } from '../providers/provider.ts';
import { text } from '../text/pieces.ts';
import { yamlTree, type Leaf } from './tree.ts';

export const envFile = 'openmetadata-sso.env';
export const overrideFile = 'docker-compose.override.yml';

// The two services of the quickstart compose file that carry the sign-in settings.
const services = ['execute-migrate-all', 'openmetadata-server'] as const;

/**
 * Whether a setting must go into the compose override: the quickstart file (1.10.15) has no `${…}`
 * place for it; or it is to be blank, for which the file's `${…:-…}` would put its own default; or it
 * is a mapping, behind which the file's `${…:-{}}` leaves a brace.
 */
export function needsOverride({ key, value }: PlannedSetting): boolean {
  const blank = typeof value === 'object' && 'text' in value && value.text.length === 0;
  const mapping = typeof value === 'object' && 'map' in value;
  return blank || mapping || settings[key].forwarded === false;
}

/** The env file and, when something needs it, the compose override. */
export function dockerFiles(
  planned: readonly PlannedSetting[],
  mounts: readonly MountedFile[] = [],
): EmittedFile[] {
  const variables = planned.filter(({ key }) => settings[key].env !== undefined);
  const override = variables.filter(needsOverride);
  const inEnv = variables.filter((setting) => !needsOverride(setting) || isSecret(setting));
  const files: EmittedFile[] = [{ name: envFile, language: 'dotenv', parts: envParts(inEnv) }];
  if (override.length > 0 || mounts.length > 0) {
    files.push({ name: overrideFile, language: 'yaml', parts: overrideParts(override, mounts) });
  }
  return files;
}

/** Whether a setting holds a secret, which stands in the env file whatever else is where. */
export function isSecret({ value }: PlannedSetting): boolean {
  return (
    typeof value === 'object' && 'text' in value && value.text.some(({ kind }) => kind === 'secret')
  );
}

function envParts(planned: readonly PlannedSetting[]): Part[] {
  const head = comment(
    'Settings for docker compose --env-file. Keep this file out of Git: chmod 600.',
    'OpenMetadata reads each value as YAML; single quotes keep Compose from touching it.',
  );
  const lines = planned.flatMap((setting, at): Part[] => {
    const { why } = setting;
    const line = {
      key: setting.key,
      pieces: [...(why ? [comment(why)] : []), ...envLine(setting)],
    };
    return prefix(setting) === prefix(planned[at - 1]) ? [line] : [{ pieces: [text('\n')] }, line];
  });
  return [{ pieces: [head] }, ...lines];
}

function prefix(setting: PlannedSetting | undefined): string | undefined {
  return setting && settings[setting.key].yaml?.split('.').slice(0, -1).join('.');
}

function overrideParts(planned: readonly PlannedSetting[], mounts: readonly MountedFile[]): Part[] {
  const head = comment(
    'What the env file cannot pass on: the compose file has no place for it, or turns a blank',
    'into its own default. Both services need it.',
  );
  const leaves = services.flatMap((service, at) =>
    planned.map((setting): Leaf => {
      const { key, value, why } = setting;
      const name = settings[key].env ?? key;
      return {
        path: `services.${service}.environment.${name}`,
        key,
        value: { text: variablePieces(value) },
        // From the env file, and Compose says so where it is not there.
        ...(isSecret(setting) && { raw: `"\${${name}:?}"` }),
        comment: at === 0 && !isSecret(setting) ? why : undefined,
      };
    }),
  );
  const volumes = mounts.map(({ name, path }) => [
    text('./'),
    ...name,
    text(':'),
    ...path,
    text(':ro'),
  ]);
  const server: Leaf[] =
    volumes.length > 0
      ? [{ path: `services.${services[1]}.volumes`, value: { list: volumes } }]
      : [];
  return [{ pieces: [head] }, ...yamlTree([...leaves, ...server])];
}
