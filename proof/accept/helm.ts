import { parseAllDocuments } from 'yaml';
import { brief, run } from '../tools/run.ts';

export type Variables = Record<string, string>;

/** What a tool made of files, or what it said against them. */
export type Made<T> = { made: T } | { refused: string };

interface Container {
  name: string;
  envFrom?: { secretRef?: { name: string } }[];
  env?: {
    name: string;
    value?: string;
    valueFrom?: { secretKeyRef?: { name: string; key: string } };
  }[];
}

interface Resource {
  kind: string;
  metadata: { name: string };
  data?: Variables;
  spec?: { template?: { spec?: { initContainers?: Container[]; containers?: Container[] } } };
}

const printed = ['templates/secrets.yaml', 'templates/deployment.yaml'];

/**
 * What `helm template` makes of values: the variables of a pod's containers, with a Secret that is
 * made outside the chart. All templates are rendered and the schema is checked; two are looked at.
 */
export async function helmTemplate(
  helm: string,
  chart: string,
  values: string,
): Promise<Made<(secrets: Record<string, Variables>) => Made<Variables>>> {
  const shown = printed.flatMap((file) => ['--show-only', file]);
  const args = ['template', 'openmetadata', chart, '--values', '-', ...shown];
  const { code, out, err } = await run(helm, args, { input: values });
  if (code !== 0) return { refused: brief(err) };
  const resources = parseAllDocuments(out)
    .map((document) => document.toJS() as Resource | null)
    .filter((resource) => resource !== null);
  return { made: (secrets) => podOf(resources, secrets) };
}

function podOf(
  resources: readonly Resource[],
  outside: Record<string, Variables>,
): Made<Variables> {
  const secrets: Record<string, Variables> = { ...outside };
  for (const { kind, metadata, data = {} } of resources) {
    if (kind === 'Secret') secrets[metadata.name] = decoded(data);
  }
  const pod = resources.find(({ kind }) => kind === 'Deployment')?.spec?.template?.spec;
  const containers = [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])];
  const [first, ...rest] = containers.map((container) => variablesOf(container, secrets));
  if (!first) return { refused: 'The chart renders no pod.' };
  const signIn = (variables: Variables) =>
    JSON.stringify(
      Object.entries(variables).filter(([name]) => /^(AUTH|OIDC|FORCE|CUSTOM)/.test(name)),
    );
  if (rest.some((other) => signIn(other) !== signIn(first)))
    return { refused: 'The containers of the pod get different sign-in variables.' };
  return { made: rest.at(-1) ?? first };
}

/** The data of a Secret as text. */
export function decoded(data: Variables): Variables {
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    Buffer.from(value, 'base64').toString('utf8'),
  ]);
  return Object.fromEntries(entries) as Variables;
}

// As Kubernetes fills them: `env` wins over `envFrom`. A key that is not there would keep the pod from starting.
function variablesOf(container: Container, secrets: Record<string, Variables>): Variables {
  const variables: Variables = {};
  for (const { secretRef } of container.envFrom ?? []) {
    Object.assign(variables, secrets[secretRef?.name ?? '']);
  }
  for (const { name, value, valueFrom } of container.env ?? []) {
    const ref = valueFrom?.secretKeyRef;
    const text = ref ? secrets[ref.name]?.[ref.key] : (value ?? '');
    if (text !== undefined) variables[name] = text;
  }
  return variables;
}
