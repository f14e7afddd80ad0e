import type { Plan } from '../plan/plan.ts';
import { blankValue, type Provider } from '../providers/provider.ts';
import type { ConsolePlace, Step } from '../providers/registration.ts';
import type { Flow } from '../server/flow.ts';
import { targets, type Target } from '../server/targets.ts';
import { atLeast, type Version } from '../server/versions.ts';
import type { Client, OwnValues, PlannedSetting } from '../settings/given.ts';
import { settings as table } from '../settings/table.ts';
import { envFile, isSecret, needsOverride, overrideFile } from './docker.ts';
import { secretFile, valuesFile } from './helm.ts';
import type { Stage } from './stages.ts';
import { shellQuote } from '../text/shell.ts';

interface Runbook {
  /** How to put the files in place. */
  write: string;
  /** Keeps others from reading a file with the secret in it. */
  guard?: string;
  /** Puts the secret where the files look for it, where it is in none of them. */
  secret?: (script: string, asks: number) => Omit<RunStep, 'stage'>;
  check?: (files: string, settings: readonly PlannedSetting[], minor: string) => Step;
  start: (files: string, minor: string) => Step;
  keys: string;
  /** Starts the server without what this site wrote. */
  back: (minor: string) => readonly string[];
}

const runbooks: Record<Target, Runbook> = {
  docker: {
    write:
      'Save the files beside docker-compose.yml, and keep the env file to yourself. They are for the compose file of OpenMetadata: in one of your own, put the lines of the override under the service that runs the server, and write its names into the commands.',
    guard: `chmod 600 ${envFile}`,
    check: (files, settings) => ({
      title: 'Check what Compose passes on',
      text: 'You see each variable twice, once per service, with your values; the secret is left out.',
      command: `docker compose ${files} config | grep -E '(${beginnings(settings).join('|')})_' | grep -v ${hiddenVariables(settings)}`,
    }),
    start: (files) => ({
      title: 'Start',
      text: 'Use the same options with every later command; without them Compose falls back to the defaults.',
      command: `docker compose ${files} up -d`,
    }),
    keys: 'docker exec openmetadata_server wget -q -O - http://localhost:8585/api/v1/system/config/jwks',
    back: () => ['docker compose -f docker-compose.yml up -d --force-recreate'],
  },
  'bare-metal': {
    write:
      'Copy conf/openmetadata.yaml to conf/openmetadata.yaml.before-sso. Then change the keys inside the two blocks that are already there to those of openmetadata-sso.yaml, which is no whole file and must not take its place.',
    guard: 'chmod 600 conf/openmetadata.yaml',
    start: () => ({
      title: 'Restart',
      text: 'In the OpenMetadata directory. If the file does not parse, the log names the place.',
      command: './bin/openmetadata.sh stop\n./bin/openmetadata.sh start',
    }),
    keys: 'curl -s http://localhost:8585/api/v1/system/config/jwks',
    back: () => [
      'cp conf/openmetadata.yaml.before-sso conf/openmetadata.yaml',
      './bin/openmetadata.sh stop',
      './bin/openmetadata.sh start',
    ],
  },
  kubernetes: {
    write:
      'Save the files beside your own values.yaml. If you have none, helm get values openmetadata -o yaml > values.yaml writes down what the release runs with.',
    secret: (script, asks) => ({
      title: 'Create the Secret',
      text: `In the namespace of the release.${asked(asks)}`,
      command: `bash ${script}`,
      ...(asks > 0 && { asks: true }),
    }),
    check: (_files, _settings, minor) => ({
      title: 'Try the values',
      text: 'It needs no cluster. No output means that the chart accepts the values; keys at the left margin that it does not know it ignores without a word.',
      command: `helm template ${chart(minor)}${bothFiles} > /dev/null`,
    }),
    start: (_files, minor) => ({
      title: 'Upgrade',
      text: 'In --version stands the release that runs, as helm list shows it: without it, Helm would take the newest there is. The restart is there because a pod reads its Secrets only at start.',
      command: `helm upgrade --install ${chart(minor)}${bothFiles}\nkubectl rollout restart deployment/openmetadata\nkubectl rollout status deployment/openmetadata`,
    }),
    keys: 'kubectl exec deployment/openmetadata -- wget -q -O - http://openmetadata:8585/api/v1/system/config/jwks',
    back: (minor) => [
      `helm upgrade --install ${chart(minor)} --values values.yaml`,
      'kubectl rollout restart deployment/openmetadata',
    ],
  },
};

/** What the script asks for, by how many secrets there are. */
function asked(secrets: number): string {
  if (secrets === 0) return '';
  return secrets === 1
    ? ' The script asks for the secret and shows nothing.'
    : ' The script asks for each secret by its name and shows nothing of it.';
}

/** The release and its chart in the newest patch of what runs, and nothing newer. */
function chart(minor: string): string {
  return `openmetadata open-metadata/openmetadata --version '~${minor}'`;
}

const bothFiles = ` --values values.yaml --values ${valuesFile}`;

/** A step, and the part of the way that it belongs to. */
export interface RunStep extends Omit<Step, 'stage'> {
  stage: Stage;
  /** Whether its lines ask for something in the terminal, which would take lines pasted behind them. */
  asks?: true;
  /** Who has to do it, where not everybody has. */
  who?: string;
}

/** What a runbook is for. Values that are not known stand there as blanks or gaps. */
export interface Run {
  provider: Provider;
  client: Client;
  flow: Flow;
  version: Version;
  /** The same as it is to stand in a command. */
  minor: string;
  target: Target;
  values: OwnValues;
  settings: readonly PlannedSetting[];
  /** The redirect URIs to register, and the same in a sentence. */
  uris: readonly string[];
  redirectUris: string;
  serverUrl: string;
  part: (blank: string) => string;
}

/** What to do from the registration to the first sign-in. Pure; no step ever holds the secret. */
export function runSteps(run: Run): RunStep[] {
  const { provider, client, flow, version, minor, target, settings, serverUrl } = run;
  const book = runbooks[target];
  const { oidc, registration } = provider;
  const script = secretFile(settings);
  const files = composeFiles(settings);
  const auth = `${serverUrl}${publishedPath}`;
  const staged = (stage: Stage, step: Omit<RunStep, 'stage'>): RunStep => ({ ...step, stage });
  return [
    ...registration.steps(run).map((step) => staged(step.stage ?? 'register', step)),
    staged('files', {
      title: 'Write the files',
      text: book.write,
      ...(settings.some(isSecret) && book.guard && { command: book.guard }),
    }),
    ...(script && book.secret
      ? [staged('apply', book.secret(script, settings.filter(isSecret).length))]
      : []),
    ...(book.check ? [staged('apply', book.check(files, settings, minor))] : []),
    ...(atLeast(version, '1.10') ? [staged('apply', reset(target))] : []),
    staged('apply', book.start(files, minor)),
    staged('verify', {
      title: 'Check the server',
      text: `The first answer is a list of keys. The second shows the provider ${client.provider}, the client type ${flow}${oidc ? ' and your authority' : ''}.`,
      command: `${book.keys}\ncurl -s ${shellQuote(auth)}`,
    }),
    staged('done', {
      title: 'Sign in',
      text: `Open OpenMetadata in a private tab and ${registration.enter ?? 'select the sign-in button'}. ${registration.signIn}`,
    }),
    staged('done', {
      title: 'If it fails',
      text: `Read the error in the browser and the log. ${registration.failure} ${registration.enter ? 'Nothing has changed' : 'The old login page'}: the stored settings still win, or a file was not read.`,
      command: targets[target].logs,
    }),
  ];
}

/** Where a server publishes how to sign in to it. */
export const publishedPath = '/api/v1/system/config/auth';

/** Where it publishes the keys of its own tokens. */
export const keysPath = '/api/v1/system/config/jwks';

/** The steps of a plan, each with its stage. Empty when the plan leaves open what to set. */
export function planSteps(plan: Plan, target: Target): RunStep[] {
  const { accepted, settings, version, running = '<running-release>' } = plan;
  if (!accepted) return [];
  const { provider, client, flow, values, serverUrl = '<server-url>' } = accepted;
  const uris = plan.redirectUris?.map(({ uri }) => uri) ?? [`${serverUrl}/callback`];
  return runSteps({
    ...{ provider, client, flow, values, target, version, settings, serverUrl },
    ...{ uris, redirectUris: uris.join(' and '), minor: running },
    part: (name) => blankValue(provider, name, values) ?? `<${name}>`,
  });
}

/** The same without their stages. */
export function commands(plan: Plan, target: Target): Step[] {
  return planSteps(plan, target).map(({ title, text, command, file, tool }) => ({
    ...{ title, text },
    ...(command !== undefined && { command }),
    ...(file && { file }),
    ...(tool !== undefined && { tool }),
  }));
}

/** Where in the provider's console a stage is done; its address only where it leads right there. */
export function consolePlace({ accepted }: Plan, stage: Stage): ConsolePlace | undefined {
  if (!accepted || (stage !== 'register' && stage !== 'secret')) return undefined;
  const { provider, values } = accepted;
  const known = (name: string) => blankValue(provider, name, values);
  const place = provider.registration.console?.[stage]?.place;
  const { label, href } = place?.((name) => known(name) ?? `<${name}>`, values) ?? {};
  if (label === undefined) return undefined;
  return href === undefined || href.includes('<') ? { label } : { label, href };
}

/** How to go back to signing in with passwords. Pure. */
export function wayBack(target: Target, version: Version, minor: string): string {
  const lines = runbooks[target].back(minor);
  return [...(atLeast(version, '1.10') ? [targets[target].reset] : []), ...lines].join('\n');
}

/** What the variables of a plan begin with, the usual ones first. */
function beginnings(settings: readonly PlannedSetting[]): string[] {
  const usual = ['AUTHENTICATION', 'AUTHORIZER', 'OIDC', 'FORCE'];
  const shown = new RegExp(`(?:${usual.join('|')})_`);
  const others = variablesOf(settings).filter((name) => !shown.test(name));
  return [...new Set([...usual, ...others.map((name) => name.replace(/_.*$/, ''))])];
}

/** A pattern for the variables that nobody should see on a screen. */
function hiddenVariables(settings: readonly PlannedSetting[]): string {
  const names = variablesOf(settings.filter(isSecret)).filter((name) => !name.includes('SECRET'));
  return names.length === 0 ? 'SECRET' : `-E '${['SECRET', ...names].join('|')}'`;
}

function variablesOf(planned: readonly PlannedSetting[]): string[] {
  return planned.flatMap(({ key }) => table[key].env ?? []);
}

function reset(target: Target): Omit<RunStep, 'stage'> {
  return {
    title: 'Remove stored sign-in settings',
    who: 'if this server ran before',
    text: 'Only if this server ran before: settings stored in its database win over files.',
    command: targets[target].reset,
  };
}

// Both named, since Compose looks for an override by itself only when no file is named.
function composeFiles(settings: readonly PlannedSetting[]): string {
  const override = settings.some(needsOverride) ? ` -f ${overrideFile}` : '';
  return `--env-file ${envFile} -f docker-compose.yml${override}`;
}
