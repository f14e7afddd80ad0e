import type { Answers, Choice, Replicas } from './answers.ts';
import { isTarget, type Target } from '../server/targets.ts';
import { defaultVersion, isVersion, type Version } from '../server/versions.ts';

function isReplicas(text: string): text is Replicas {
  return text === 'one' || text === 'several';
}

/** What is asked about the deployment, apart from texts. */
export const deploymentChoices: readonly Choice[] = [
  { field: 'target', known: isTarget, message: 'Choose Docker, bare metal or Kubernetes.' },
  { field: 'version', known: isVersion, message: 'Choose one of the listed releases.' },
  { field: 'replicas', known: isReplicas, message: 'Choose one or several.' },
];

/** The deployment the reader described; what is in no table counts as not chosen. */
export function readDeployment({
  target,
  version,
  replicas,
}: Pick<Answers, 'target' | 'version' | 'replicas'>): {
  target: Target;
  version: Version;
  replicas: Replicas;
} {
  return {
    target: target && isTarget(target) ? target : 'docker',
    version: version && isVersion(version) ? version : defaultVersion,
    replicas: replicas && isReplicas(replicas) ? replicas : 'one',
  };
}
