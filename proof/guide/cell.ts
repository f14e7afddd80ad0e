import { textOfPieces } from '../../src/sso/emit/file.ts';
import {
  commands,
  emit,
  plan,
  settings,
  textOf,
  type Answers,
  type EmittedFile,
  type SettingKey,
  type Target,
} from '../../src/sso/index.ts';
import type { PlannedSetting, Value } from '../../src/sso/settings/given.ts';
import type { Setting } from '../../src/sso/settings/setting.ts';
import { examples, secretsIn } from './examples.ts';

/** What the server must hold for one setting. */
export type Wanted = string | boolean | number | string[];

/** One set of answers, what was emitted for it, and what the server must make of that. */
export interface Cell {
  id: string;
  provider: string;
  flow: string;
  target: Target;
  /** A minor release, such as `1.12`. */
  release: string;
  /** Which reader of the examples; `hostile` where no reader could have entered it. */
  reader: string;
  files: Record<string, string>;
  commands: string[];
  /** By path in openmetadata.yaml. */
  wanted: Record<string, Wanted>;
  /** The client secret as entered; undefined where the script asks for it, or there is none. */
  secret: string | undefined;
  /** What is typed where a script asks for the secret. */
  typed: string;
  /** Errors that the library itself found in the answers. */
  errors: string[];
}

/** What is typed at a prompt. */
export const typedSecret = ['typed', 'at', 'the', 'prompt~1'].join('-');

/** What is emitted for answers. `secret` fills every secret that the provider has. */
export function cellOf(
  provider: string,
  answers: Answers,
  reader: string,
  secretName: string,
  secret: string | undefined,
): Cell {
  const { target = 'docker', version = '2.0', flow } = answers;
  const planned = plan(answers);
  const all = secretsIn(provider).map(({ name }) => [name, secret ?? '']);
  const given =
    secret === undefined ? {} : { secrets: Object.fromEntries(all), includeSecret: true };
  const { choices = {} } = examples.find((example) => example.provider === provider) ?? {};
  const chosen = Object.entries(answers).filter(([field]) => field in choices);
  const asks = planned.plan.settings.some(({ value }) => isHidden(value));
  return {
    id: [provider, ...chosen.map(([, value]) => String(value)), reader, secretName].join('/'),
    ...{ provider, flow, target, release: version, reader },
    files: texts(emit(planned.plan, target, given)),
    commands: commands(planned.plan, target).flatMap(({ command }) => command ?? []),
    wanted: wantedOf(planned.plan.settings, secret),
    secret: asks ? secret : undefined,
    typed: typedSecret,
    errors: planned.findings.flatMap(({ severity, code }) => (severity === 'error' ? [code] : [])),
  };
}

function isHidden(value: Value): boolean {
  return (
    typeof value === 'object' && 'text' in value && value.text.some(({ kind }) => kind === 'secret')
  );
}

/** The texts of files, by their names. */
export function texts(files: readonly EmittedFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.name, textOf(file)]));
}

/** What the server must hold after settings of a plan. */
export function wantedOf(
  planned: readonly PlannedSetting[],
  secret?: string,
): Record<string, Wanted> {
  const wanted = planned.flatMap(({ key, value }): [string, Wanted][] => {
    const path = (settings as Record<SettingKey, Setting>)[key].yaml;
    if (path === undefined) return [];
    if (typeof value !== 'object') return [[path, value]];
    if ('list' in value) return [[path, value.list.map(textOfPieces)]];
    if ('map' in value) {
      return Object.entries(value.map).map(([name, own]) => [`${path}.${name}`, textOfPieces(own)]);
    }
    return [[path, isHidden(value) && secret !== undefined ? secret : textOfPieces(value.text)]];
  });
  return Object.fromEntries(wanted);
}
