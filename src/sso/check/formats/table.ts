import type { Target } from '../../server/targets.ts';

/** What a kind of text is called, where it is used, and what reads it. */
interface FormatRow {
  id: string;
  label: string;
  /** The name that such a file usually has. */
  file: string;
  /** Where it is used, as far as the kind alone tells. */
  target: Target;
  /** Whether it says so itself, whatever else was chosen. */
  certain?: true;
  /** Which names of a setting stand in it. */
  names: 'env' | 'yaml' | 'helm';
  /** Never the whole of a configuration, so that nothing can be said to be missing. */
  partial?: true;
  /** The reader; see {@link FormatReader} in ../read.ts. */
  load: () => Promise<unknown>;
}

/** The kinds of text a configuration comes in: a new one is its file and a row here. */
export const formats = [
  {
    id: 'env',
    label: 'Env file',
    file: 'openmetadata.env',
    target: 'docker',
    names: 'env',
    load: async () => ({ read: (await import('./env.ts')).readEnv }),
  },
  {
    id: 'compose',
    label: 'Docker Compose',
    file: 'docker-compose.yml',
    target: 'docker',
    certain: true,
    names: 'env',
    load: async () => ({ read: (await import('./compose.ts')).readCompose }),
  },
  {
    id: 'server-yaml',
    label: 'openmetadata.yaml',
    file: 'openmetadata.yaml',
    target: 'bare-metal',
    names: 'yaml',
    load: async () => ({ read: (await import('./server-yaml.ts')).readServerYaml }),
  },
  {
    id: 'helm',
    label: 'Helm values',
    file: 'values.yaml',
    target: 'kubernetes',
    certain: true,
    names: 'helm',
    load: async () => ({ read: (await import('./helm.ts')).readHelm }),
  },
  {
    id: 'auth-json',
    label: 'Answer of /system/config/auth',
    file: 'auth.json',
    target: 'docker',
    names: 'yaml',
    load: async () => ({ read: (await import('./auth-json.ts')).readAuthJson }),
  },
  {
    id: 'objects',
    label: 'Kubernetes or container definition',
    file: 'definition.yaml',
    target: 'kubernetes',
    names: 'env',
    partial: true,
    load: async () => (await import('./objects.ts')).objects,
  },
  {
    id: 'commands',
    label: 'Commands or their output',
    file: 'commands.txt',
    target: 'docker',
    names: 'env',
    partial: true,
    load: async () => (await import('./commands.ts')).commands,
  },
  {
    id: 'workflow',
    label: 'File of an ingestion',
    file: 'workflow.yaml',
    target: 'docker',
    names: 'yaml',
    partial: true,
    load: async () => ({ read: (await import('./workflow.ts')).readWorkflow }),
  },
] as const satisfies readonly FormatRow[];

/** The kinds of text a configuration comes in. */
export type Format = (typeof formats)[number]['id'];

const rows: ReadonlyMap<string, FormatRow> = new Map(formats.map((row) => [row.id, row]));

/** What is known of a kind of text. */
export function formatOf(id: Format): FormatRow {
  return rows.get(id) ?? formats[0];
}

/** What a kind of text is called. */
export function formatLabel(id: Format): string {
  return formatOf(id).label;
}

/** Whether a text, such as one from a form, names a kind of text. */
export function isFormat(text: string): text is Format {
  return rows.has(text);
}
