/**
 * The keys that the chart open-metadata/openmetadata reads at the left margin, and from which release
 * on; '' from 1.9 on. Charts 1.9.17, 1.10.14, 1.11.13, 1.12.12 and 1.13.1: values.yaml,
 * values.schema.json and the templates. The schema allows others there, and nothing reads them.
 */
const keys = {
  '': `openmetadata replicaCount networkPolicy image sidecars imagePullSecrets nameOverride
    fullnameOverride serviceAccount automountServiceAccountToken podSecurityContext securityContext
    service serviceMonitor ingress extraEnvs envFrom extraVolumes extraVolumeMounts
    extraInitContainers preMigrateInitContainers resources startingDeadlineSeconds testConnection
    nodeSelector tolerations affinity livenessProbe readinessProbe startupProbe podDisruptionBudget
    commonLabels deploymentAnnotations podAnnotations hpa messages`,
  '1.11': 'route omjobOperator collate',
  '1.12': 'gateway istio topologySpreadConstraints',
} as const;

/** Each key with the first release whose chart reads it; undefined for all of ours. */
export const chartKeys: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(keys).flatMap(([since, names]) =>
    names.split(/\s+/).map((name) => [name, since === '' ? undefined : since] as const),
  ),
);
