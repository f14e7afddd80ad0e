/**
 * Keys of the chart open-metadata/openmetadata beside the settings of sign-in, read in values.yaml,
 * values.schema.json and the templates of the charts 1.9.17, 1.10.14, 1.11.13, 1.12.12 and 1.13.1.
 */

// At the left margin, by the first release whose chart reads them; '' for all of ours.
const topKeys = {
  '': `openmetadata replicaCount networkPolicy image sidecars imagePullSecrets nameOverride
    fullnameOverride serviceAccount automountServiceAccountToken podSecurityContext securityContext
    service serviceMonitor ingress extraEnvs envFrom extraVolumes extraVolumeMounts
    extraInitContainers preMigrateInitContainers resources startingDeadlineSeconds testConnection
    nodeSelector tolerations affinity livenessProbe readinessProbe startupProbe podDisruptionBudget
    commonLabels deploymentAnnotations podAnnotations hpa messages`,
  '1.11': 'route omjobOperator collate',
  '1.12': 'gateway istio topologySpreadConstraints',
} as const;

/**
 * What the chart reads at the left margin, each with the first release whose chart has it; undefined
 * for all of ours. The schema allows any other key there, and no template reads it.
 */
export const chartTopKeys: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(topKeys).flatMap(([since, names]) =>
    names.split(/\s+/).map((name) => [name, since === '' ? undefined : since] as const),
  ),
);

/**
 * Keys that the chart has and that work only while they are empty, by their block: with a list in them
 * `helm template` stops, in every chart.
 */
export const chartBrokenKeys: Readonly<Record<string, readonly string[]>> = {
  'openmetadata.config.authentication.ldapConfiguration.trustStoreConfig.hostNameConfig': [
    'acceptableHostNames',
  ],
};

/** Below `openmetadata.config`, where any other key is refused. */
export const chartConfigKeys: ReadonlySet<string> = new Set(
  `authentication authorizer clusterName database deployPipelinesConfig elasticsearch eventMonitor fernetkey
jwtTokenConfiguration logLevel openmetadata pipelineServiceClientConfig rdf reindexConfig secretsManager
upgradeMigrationConfigs web`.split(/\s+/),
);
