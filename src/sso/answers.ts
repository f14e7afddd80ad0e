import { clouds, isCloudId, type CloudId } from './clouds.ts';
import { overviewPage, type Field, type Finding } from './finding.ts';
import { refused } from './read/reading.ts';
import { isFlow, type Flow } from './redirect-uris.ts';
import { isTarget, type Target } from './targets.ts';
import { defaultVersion, isVersion, type Version } from './versions.ts';

export type Replicas = 'one' | 'several';

/**
 * What the reader entered, untouched. The client secret is not among it: answers get stored and
 * shared.
 *
 * A field that is absent was not asked: its default holds, it is not missing, and nothing is said
 * about it.
 */
export interface Answers {
  cloud: CloudId;
  tenant: string;
  clientId: string;
  serverUrl: string;
  flow: Flow;
  /** Default: docker. */
  target?: Target;
  /** Default: 1.12. */
  version?: Version;
  /** Default: one. */
  replicas?: Replicas;
  /** Whether TLS ends at a proxy in front of the server. Default: when the server URL is https. */
  tlsProxy?: boolean;
  /** User names or e-mail addresses, in any separation. */
  admins?: string;
  /** Mail domains, in any separation; the first is the principal domain. */
  domains?: string;
}

interface Choice {
  field: Field;
  known: (text: string) => boolean;
  message: string;
}

const choices: readonly Choice[] = [
  { field: 'cloud', known: isCloudId, message: 'Choose one of the clouds.' },
  { field: 'flow', known: isFlow, message: 'Choose confidential or public.' },
  { field: 'target', known: isTarget, message: 'Choose Docker, bare metal or Kubernetes.' },
  { field: 'version', known: isVersion, message: 'Choose one of the listed releases.' },
  { field: 'replicas', known: isReplicas, message: 'Choose one or several.' },
];

export function isReplicas(text: string): text is Replicas {
  return text === 'one' || text === 'several';
}

/** One error for each choice that is in no table, as a stored or shared answer may be. */
export function checkChoices(answers: Answers): Finding[] {
  return choices.flatMap(({ field, known, message }) => {
    const chosen: unknown = answers[field as keyof Answers];
    if (chosen === undefined || (typeof chosen === 'string' && known(chosen))) return [];
    return refused(field, `${field}-unknown`, message, overviewPage).findings;
  });
}

/** The choices that were made. What is in no table counts as not chosen; checkChoices says so. */
export function readChoices({ cloud, flow, target, version, replicas }: Answers) {
  const known = version && isVersion(version) ? version : undefined;
  const chosen = isCloudId(cloud) ? clouds[cloud] : undefined;
  return {
    cloud: chosen,
    customOidc: chosen?.azureProvider === false,
    flow: isFlow(flow) ? flow : undefined,
    target: target && isTarget(target) ? target : 'docker',
    version: known ?? defaultVersion,
    onlyVersion: known,
    replicas: replicas && isReplicas(replicas) ? replicas : 'one',
  } as const;
}
