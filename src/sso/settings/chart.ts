/**
 * Keys of the chart openmetadata beside the settings of sign-in, read in values.yaml and
 * values.schema.json of the charts 1.9.17, 1.10.14, 1.11.13, 1.12.12 and 1.13.1.
 */

/** At the left margin. The schema allows any other key there, and no template reads it. */
export const chartTopKeys: ReadonlySet<string> = new Set(
  `affinity automountServiceAccountToken collate commonLabels deploymentAnnotations envFrom extraEnvs
extraInitContainers extraVolumeMounts extraVolumes fullnameOverride gateway hpa image imagePullSecrets
ingress istio livenessProbe messages nameOverride networkPolicy nodeSelector omjobOperator openmetadata
podAnnotations podDisruptionBudget podSecurityContext preMigrateInitContainers readinessProbe replicaCount
resources route securityContext service serviceAccount serviceMonitor sidecars startingDeadlineSeconds
startupProbe testConnection tolerations topologySpreadConstraints`.split(/\s+/),
);

/** Below `openmetadata.config`, where any other key is refused. */
export const chartConfigKeys: ReadonlySet<string> = new Set(
  `authentication authorizer clusterName database deployPipelinesConfig elasticsearch eventMonitor fernetkey
jwtTokenConfiguration logLevel openmetadata pipelineServiceClientConfig rdf reindexConfig secretsManager
upgradeMigrationConfigs web`.split(/\s+/),
);
