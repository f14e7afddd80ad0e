import { hash } from 'node:crypto';
import { emitSettings } from '../src/sso/emit/emit.ts';
import { textOfPieces } from '../src/sso/emit/file.ts';
import {
  commands,
  emit,
  plan,
  providerOf,
  providers,
  settings,
  targets,
  textOf,
  versions,
  type Answers,
  type EmittedFile,
  type SettingKey,
  type Target,
} from '../src/sso/index.ts';
import { secretsOf, type NamedSecret } from '../src/sso/providers/provider.ts';
import { readSecret } from '../src/sso/secrets/read-secret.ts';
import type { PlannedSetting, Value } from '../src/sso/settings/given.ts';
import type { Setting } from '../src/sso/settings/setting.ts';
import { text, type Piece } from '../src/sso/text/pieces.ts';
import { combinations, telling } from './choices.ts';
import { hostileTexts } from './hostile.ts';

// The one file here that knows the library; for a sign-in with SAML it is sign-in/saml-guide.ts.

export { newestPatch } from '../src/sso/server/versions.ts';
export { settings, versions };
export type { Setting, Target };

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

/** Example answers of one provider. */
interface Example {
  provider: string;
  /** What is chosen: every combination is emitted. */
  choices: Record<string, readonly unknown[]>;
  /** What readers may have typed. */
  readers: Record<string, Record<string, string>>;
  secrets: Record<string, string | undefined>;
}

const targetNames = Object.keys(targets) as Target[];

const everywhere = {
  version: versions,
  flow: ['confidential', 'public'],
  target: targetNames,
  replicas: ['one', 'several'],
  tlsProxy: [true, false],
};

// What every provider asks. `odd` has names and domains that YAML takes for something else.
const readers: Record<string, Record<string, string>> = {
  usual: { serverUrl: 'https://data.example.org', admins: 'grace', domains: 'example.org' },
  odd: {
    serverUrl: 'https://data.example.org:9443',
    admins: 'yes, 0755, null, 1e3, off, mary-jane_o+ops@Example.ORG',
    domains: 'example.org, 126.com, xn--mnchen-3ya.example',
  },
  local: { serverUrl: 'http://localhost:8585', admins: 'grace, alan', domains: 'example.org' },
};
const nobody = { serverUrl: '', admins: '', domains: '' };

// Put together, so that no scanner takes them for somebody's.
const secrets = [
  ['[pQ:w=7;', `'L$x{4}"\\#?K\`>e+&%u|`],
  ['kT4', '8Q~', 'vWx.Yz0-AbC_dEf~gHiJkL2mNoPqRs5t'],
  ['GOCSPX', '-kT48vWxYz0AbC_dEfgHiJkL2mNo'],
  ['kT48vWxYz0AbCdEf', 'gHiJkL2mNoPqRs5t'],
].map((parts) => parts.join(''));
const typedSecret = ['typed', 'at', 'the', 'prompt~1'].join('-');

/**
 * One for each provider, from its own questions: their options are combined, their examples are what
 * readers type.
 */
const examples: readonly Example[] = providers.map(({ id }) => {
  const { fields = [], flow } = providerOf(id) ?? {};
  const [spec] = secretsIn(id);
  const own = (typed: (example: string) => string) =>
    Object.fromEntries(
      fields.flatMap(({ key, options, example = '' }) => (options ? [] : [[key, typed(example)]])),
    );
  const options = fields.flatMap(({ key, options: all }) =>
    all ? [[key, all.map(({ value }) => value)] as const] : [],
  );
  const accepted = spec ? secrets.filter((secret) => isTaken(secret, spec)).slice(0, 2) : [];
  return {
    provider: id,
    choices: {
      ...everywhere,
      ...(flow && { flow: [flow] }),
      ...Object.fromEntries(options),
    },
    readers: {
      ...Object.fromEntries(
        Object.entries(readers).map(([name, texts]) => [name, { ...own((one) => one), ...texts }]),
      ),
      nobody: { ...own(() => ''), ...nobody },
    },
    secrets: Object.fromEntries([
      ['none', undefined],
      ...accepted.map((secret, at) => [`secret${String(at + 1)}`, secret]),
    ]),
  };
});

/** Every secret that a plan of a provider may hold. */
function secretsIn(id: string): readonly NamedSecret[] {
  const provider = providerOf(id);
  if (!provider) return [];
  return provider.oidc ? secretsOf(provider, {}, 'confidential') : (provider.secrets ?? []);
}

function isTaken(secret: string, spec: Parameters<typeof readSecret>[1]): boolean {
  const reading = readSecret(secret, spec);
  return reading !== undefined && 'value' in reading && reading.value === secret;
}

/**
 * Every example in every combination of what changes a file. What else may be chosen changes commands
 * at most: one cell has those of all values.
 */
export function usualCells(): Cell[] {
  return examples.flatMap(({ provider, choices, readers: own, secrets: entered }) => {
    const all = combinations(choices).flatMap((chosen) =>
      Object.entries(own).flatMap(([reader, texts]) =>
        Object.entries(entered).map(([name, secret]) => {
          const answers = { ...chosen, ...texts, provider } as Answers;
          const cell = cellOf(provider, answers, reader, name, secret);
          const print = hash('sha1', JSON.stringify({ ...cell, id: '', commands: [] }));
          return { chosen: { ...chosen, reader, name }, cell, print };
        }),
      ),
    );
    const joined = telling(all, (first, others) => {
      const printed = [first, ...others].flatMap(({ cell }) => cell.commands);
      return { ...first, cell: { ...first.cell, commands: [...new Set(printed)] } };
    });
    return joined.map(({ cell }) => cell);
  });
}

/**
 * The usual reader of each provider with each hostile text that the form takes as client secret:
 * written into the files, and typed where a script asks for it.
 */
export function secretCells(): Cell[] {
  return examples.flatMap((example) => {
    const { provider } = example;
    const [spec] = secretsIn(provider);
    const accepted = spec ? hostileTexts.filter((secret) => isTaken(secret, spec)) : [];
    return targetNames.flatMap((target) =>
      accepted.flatMap((secret, at) => {
        const answers = firstAnswers(example, target, at);
        const name = JSON.stringify(secret);
        const written = cellOf(provider, answers, 'hostile', name, secret);
        const typed = cellOf(provider, answers, 'hostile', `typed ${name}`, undefined);
        return target === 'kubernetes' ? [written, { ...typed, typed: secret }] : [written];
      }),
    );
  });
}

/**
 * Hostile texts in all settings that `takesText`, past the readers: the next provider's passwords,
 * distinguished names and certificates go the same way. In the course of these cells every text
 * stands once in every such setting.
 */
export function hostileCells(takesText: (setting: Setting) => boolean): Cell[] {
  return examples.flatMap((example) =>
    targetNames.flatMap((target) =>
      hostileTexts.map((_, turn): Cell => {
        const answers = firstAnswers(example, target, turn);
        // Counted by the table: a plan has more settings in one release than in another.
        const textFor = (key: SettingKey) => {
          const at = turn + Object.keys(settings).indexOf(key);
          return hostileTexts[at % hostileTexts.length] ?? '';
        };
        const planned = plan(answers).plan.settings.map((setting) =>
          takesText(settings[setting.key]) ? hostile(setting, textFor(setting.key)) : setting,
        );
        const { flow, version = '2.0' } = answers;
        return {
          id: [example.provider, version, flow, target, 'hostile', String(turn)].join('/'),
          ...{ provider: example.provider, flow, target, release: version, reader: 'hostile' },
          ...{ files: texts(emitSettings(planned, target)), commands: [] },
          ...{ wanted: wantedOf(planned), secret: '', typed: typedSecret, errors: [] },
        };
      }),
    ),
  );
}

/** Where a real Keycloak is, for the proof's own sign-in. */
export interface KeycloakClient {
  issuer: string;
  clientId: string;
  secret: string;
}

/**
 * Answers with which a provider's plan leads to any OpenID provider, and what the reader then writes
 * into the files by hand. Another such provider is another row.
 */
const signInAnswers: Record<string, (at: KeycloakClient) => Record<'answers' | 'byHand', object>> =
  {
    // A directory for customers: the plan is for a general client, and leaves the addresses open.
    azure: ({ issuer, clientId }) => ({
      answers: { cloud: 'global', tenant: 'proof.ciamlogin.com', clientId },
      byHand: {
        '<issuer>': issuer,
        '<discovery-url>': `${issuer}/.well-known/openid-configuration`,
        '<jwks-url>': `${issuer}/protocol/openid-connect/certs`,
      },
    }),
    keycloak: ({ issuer, clientId }) => {
      const [keycloakUrl, realm] = issuer.split('/realms/');
      return { answers: { keycloakUrl, realm, clientId }, byHand: {} };
    },
    'custom-oidc': ({ issuer, clientId }) => ({
      answers: {
        ...{ issuer, clientId, buttonName: 'Proof' },
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        jwksUrl: `${issuer}/protocol/openid-connect/certs`,
      },
      byHand: {},
    }),
  };

export const signInProviders = Object.keys(signInAnswers);

/** The client as the guide's own realm file has it; undefined where the guide has no such file. */
export function guideClient(
  provider: string,
  at: KeycloakClient,
): Record<string, unknown> | undefined {
  const { plan: planned } = plan(signInAnswersOf(provider, 'docker', at));
  const text = commands(planned, 'docker').find(({ file }) => file?.language === 'json')?.file
    ?.text;
  if (text === undefined) return undefined;
  const { clients } = JSON.parse(text) as { clients: Record<string, unknown>[] };
  return clients[0];
}

/** A step of the guide that makes the client by a program. */
export interface GuideStep {
  tool: string;
  command?: string;
  file?: { name: string; text: string };
}

/** What the guide prints for programs that make the client. */
export function clientSteps(provider: string, at: KeycloakClient): GuideStep[] {
  const { plan: planned } = plan(signInAnswersOf(provider, 'docker', at));
  return byProgram(commands(planned, 'docker'));
}

/** Those of steps that are for a program. */
export function byProgram(steps: ReturnType<typeof commands>): GuideStep[] {
  return steps.flatMap(({ tool, command, file }) =>
    tool === undefined
      ? []
      : [{ tool, ...(command !== undefined && { command }), ...(file && { file }) }],
  );
}

function signInAnswersOf(provider: string, target: Target, at: KeycloakClient): Answers {
  const { answers = {} } = signInAnswers[provider]?.(at) ?? {};
  return localAnswers(provider, { ...answers, flow: 'confidential', target });
}

function localAnswers(provider: string, answers: object): Answers {
  return { ...readers['local'], version: '1.13', ...answers, provider } as Answers;
}

/** A cell whose files lead to Keycloak. */
export function signInCell(provider: string, target: Target, at: KeycloakClient): Cell {
  const { byHand = {} } = signInAnswers[provider]?.(at) ?? {};
  const cell = cellOf(provider, signInAnswersOf(provider, target, at), 'sign-in', '', at.secret);
  const filled = (content: string) =>
    Object.entries(byHand as Record<string, string>).reduce(
      (text, [blank, value]) => text.replaceAll(blank, () => value),
      content,
    );
  const files = Object.entries(cell.files).map(([name, content]) => [name, filled(content)]);
  return { ...cell, files: Object.fromEntries(files) as Record<string, string> };
}

/** A cell whose files lead to a directory; `answers` are those of its form. */
export function directoryCell(
  target: Target,
  answers: Readonly<Record<string, string>>,
  password: string,
): Cell {
  const all = localAnswers('ldap', { ...answers, flow: 'public', target });
  return cellOf('ldap', all, 'sign-in', '', password);
}

/** The same setting with another text in it; what is a secret or a list stays one. */
function hostile({ key, value }: PlannedSetting, content: string): PlannedSetting {
  if (typeof value !== 'object') return { key, value };
  const token: Piece = { kind: 'text', text: content };
  if ('list' in value) return { key, value: { list: [[token], [text('another')]] } };
  const pieces = 'text' in value ? value.text : [];
  const secret = pieces.find(({ kind }) => kind === 'secret');
  return { key, value: { text: [secret ? ({ ...secret, text: content } as Piece) : token] } };
}

/** The usual reader with the first of each choice, on one release after the other. */
function firstAnswers(
  { provider, choices, readers: own }: Example,
  target: Target,
  turn: number,
): Answers {
  const first = Object.fromEntries(
    Object.entries(choices).map(([field, [value]]) => [field, value]),
  );
  const version = versions[turn % versions.length];
  return { ...first, ...own['usual'], provider, target, version } as Answers;
}

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

function texts(files: readonly EmittedFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.name, textOf(file)]));
}

function wantedOf(planned: readonly PlannedSetting[], secret?: string): Record<string, Wanted> {
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
