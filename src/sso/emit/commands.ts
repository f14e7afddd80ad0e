import type { Plan } from '../plan/plan.ts';
import { targets, type Target } from '../server/targets.ts';
import { blankValue, type Step } from '../providers/provider.ts';
import type { PlannedSetting } from '../settings/given.ts';
import { settings as table } from '../settings/table.ts';
import { atLeast } from '../server/versions.ts';
import { envFile, isSecret, needsOverride, overrideFile } from './docker.ts';
import { secretFile, valuesFile } from './helm.ts';
import { shellQuote } from '../text/shell.ts';

interface Runbook {
  /** How to put the files in place. */
  write: (has: { secret: boolean; script: boolean }) => string;
  check?: (files: string, plan: Plan) => Step;
  start: (files: string) => Step;
  keys: string;
  logs: string;
}

const runbooks: Record<Target, Runbook> = {
  docker: {
    write: () => 'Save the files beside docker-compose.yml, and keep the env file to yourself.',
    check: (files, plan) => ({
      title: 'Check what Compose passes on',
      text: 'You see each variable twice, once per service, with your values; the secret is left out.',
      command: `docker compose ${files} config | grep -E '(${beginnings(plan).join('|')})_' | grep -v ${hiddenVariables(plan)}`,
    }),
    start: (files) => ({
      title: 'Start',
      text: 'Use the same options with every later command; without them Compose falls back to the defaults.',
      command: `docker compose ${files} up -d`,
    }),
    keys: 'docker exec openmetadata_server wget -q -O - http://localhost:8585/api/v1/system/config/jwks',
    logs: 'docker logs openmetadata_server',
  },
  'bare-metal': {
    write: () =>
      'Make a copy of conf/openmetadata.yaml. Then change the keys inside the two blocks that are already there.',
    start: () => ({
      title: 'Restart',
      text: 'In the OpenMetadata directory. If the file does not parse, the log names the place.',
      command: './bin/openmetadata.sh stop\n./bin/openmetadata.sh start',
    }),
    keys: 'curl -s http://localhost:8585/api/v1/system/config/jwks',
    logs: 'tail -n 200 logs/openmetadata.log',
  },
  kubernetes: {
    write: ({ secret, script }) =>
      script
        ? `Run the script in the namespace of the release${secret ? '; it asks for the secret' : ''}. Save the values beside your own.`
        : 'Save the values beside your own.',
    check: () => ({
      title: 'Try the values',
      text: 'It needs no cluster. No output means that the chart accepts the values; keys at the left margin that it does not know it ignores without a word.',
      command: `helm template ${release} > /dev/null`,
    }),
    start: () => ({
      title: 'Upgrade',
      text: 'The restart is there because a pod reads its Secrets only at start.',
      command: `helm upgrade --install ${release}\nkubectl rollout restart deployment/openmetadata\nkubectl rollout status deployment/openmetadata`,
    }),
    keys: 'kubectl exec deployment/openmetadata -- wget -q -O - http://openmetadata:8585/api/v1/system/config/jwks',
    logs: 'kubectl logs deployment/openmetadata',
  },
};

const release = `openmetadata open-metadata/openmetadata --values values.yaml --values ${valuesFile}`;

/**
 * What to do from the registration to the first sign-in. Pure; no step ever holds the secret. Empty
 * when the plan leaves open what to set.
 */
export function commands(plan: Plan, target: Target): Step[] {
  const { accepted } = plan;
  if (!accepted) return [];
  const book = runbooks[target];
  const { oidc, registration } = accepted.provider;
  const hasSecret = plan.settings.some(isSecret);
  const files = composeFiles(plan);
  const serverUrl = accepted.serverUrl ?? '<server-url>';
  const uris = plan.redirectUris?.map(({ uri }) => uri) ?? [`${serverUrl}/callback`];
  const auth = `${serverUrl}/api/v1/system/config/auth`;
  return [
    ...registration.steps({
      ...{ flow: accepted.flow, values: accepted.values, version: plan.version },
      ...{ uris, redirectUris: uris.join(' and '), serverUrl },
      part: (name) => blankValue(accepted.provider, name, accepted.values) ?? `<${name}>`,
    }),
    {
      title: 'Write the files',
      text: book.write({ secret: hasSecret, script: secretFile(plan.settings) !== undefined }),
      ...afterWriting(target, plan),
    },
    ...(book.check ? [book.check(files, plan)] : []),
    ...(atLeast(plan.version, '1.10') ? [reset(target)] : []),
    book.start(files),
    {
      title: 'Check the server',
      text: `The first answer is a list of keys. The second shows the provider ${accepted.client.provider}, the client type ${accepted.flow}${oidc ? ' and your authority' : ''}.`,
      command: `${book.keys}\ncurl -s ${shellQuote(auth)}`,
    },
    {
      title: 'Sign in',
      text: `Open OpenMetadata in a private tab and ${registration.enter ?? 'select the sign-in button'}. ${registration.signIn}`,
    },
    {
      title: 'If it fails',
      text: `Read the error in the browser and the log. ${registration.failure} The old login page: the stored settings still win, or a file was not read.`,
      command: book.logs,
    },
  ];
}

const afterWritingCommands: Record<Target, (script: string) => string> = {
  docker: () => `chmod 600 ${envFile}`,
  'bare-metal': () => 'chmod 600 conf/openmetadata.yaml',
  kubernetes: (script) => `bash ${script}`,
};

function afterWriting(target: Target, { settings }: Plan): { command?: string } {
  const script = secretFile(settings);
  return script === undefined ? {} : { command: afterWritingCommands[target](script) };
}

/** What the variables of a plan begin with, the usual ones first. */
function beginnings({ settings }: Plan): string[] {
  const usual = ['AUTHENTICATION', 'AUTHORIZER', 'OIDC', 'FORCE'];
  const shown = new RegExp(`(?:${usual.join('|')})_`);
  const others = variablesOf(settings).filter((name) => !shown.test(name));
  return [...new Set([...usual, ...others.map((name) => name.replace(/_.*$/, ''))])];
}

/** A pattern for the variables that nobody should see on a screen. */
function hiddenVariables({ settings }: Plan): string {
  const names = variablesOf(settings.filter(isSecret)).filter((name) => !name.includes('SECRET'));
  return names.length === 0 ? 'SECRET' : `-E '${['SECRET', ...names].join('|')}'`;
}

function variablesOf(planned: readonly PlannedSetting[]): string[] {
  return planned.flatMap(({ key }) => table[key].env ?? []);
}

function reset(target: Target): Step {
  return {
    title: 'Remove stored sign-in settings',
    text: 'Only if this server ran before: settings stored in its database win over files.',
    command: targets[target].reset,
  };
}

// Both named, since Compose looks for an override by itself only when no file is named.
function composeFiles({ settings }: Plan): string {
  const override = settings.some(needsOverride) ? ` -f ${overrideFile}` : '';
  return `--env-file ${envFile} -f docker-compose.yml${override}`;
}
