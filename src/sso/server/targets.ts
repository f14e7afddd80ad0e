export type Target = 'docker' | 'bare-metal' | 'kubernetes';

/** Where OpenMetadata is deployed. */
interface Deployment {
  name: string;
  /**
   * The server's address as the server itself reaches it, for its own JWKS. The public address
   * often leads nowhere from inside a container (open-metadata/OpenMetadata#15489).
   */
  ownAddress: string;
  /**
   * Removes the sign-in settings stored in the database, which win over every file since 1.10
   * (open-metadata/OpenMetadata#31786; operation added in 1.10.0).
   */
  reset: string;
  /** Shows the log of the server. */
  logs: string;
}

const reset = './bootstrap/openmetadata-ops.sh remove-security-config --force';

/** Own addresses: the defaults of conf/openmetadata.yaml and of the Helm chart's values.yaml. */
export const targets: Record<Target, Deployment> = {
  docker: {
    name: 'Docker',
    ownAddress: 'http://localhost:8585',
    reset: `docker exec openmetadata_server ${reset}`,
    logs: 'docker logs openmetadata_server',
  },
  'bare-metal': {
    name: 'Bare metal',
    ownAddress: 'http://localhost:8585',
    reset,
    logs: 'tail -n 200 logs/openmetadata.log',
  },
  kubernetes: {
    name: 'Kubernetes',
    ownAddress: 'http://openmetadata:8585',
    reset: `kubectl exec deployment/openmetadata -- ${reset}`,
    logs: 'kubectl logs deployment/openmetadata',
  },
};

/** Whether text from outside names a deployment target. */
export function isTarget(text: string): text is Target {
  return Object.hasOwn(targets, text);
}
