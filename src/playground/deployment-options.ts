import { targets, type Target } from '../sso/server/targets.ts';
import { versions } from '../sso/server/versions.ts';
import type { Options } from './options.ts';

export const targetOptions: Options<'target'> = Object.entries(targets).map(([id, { name }]) => ({
  value: id as Target,
  label: name,
}));

export const versionOptions: Options<'version'> = versions.map((version) => ({
  value: version,
  label: version,
}));

export const replicaOptions: Options<'replicas'> = [
  { value: 'one', label: 'One' },
  { value: 'several', label: 'Several' },
];

export const proxyOptions: Options<'tlsProxy'> = [
  { value: true, label: 'A proxy in front ends TLS' },
  { value: false, label: 'The server itself does' },
];
