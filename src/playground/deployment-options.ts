import type { Replicas } from '../sso/plan/answers.ts';
import { targets, type Target } from '../sso/server/targets.ts';
import { versions, type Version } from '../sso/server/versions.ts';
import type { Option } from './Choice.tsx';

export const targetOptions: readonly Option<Target>[] = Object.entries(targets).map(
  ([id, { name }]) => ({ value: id as Target, label: name }),
);

export const versionOptions: readonly Option<Version>[] = versions.map((version) => ({
  value: version,
  label: version,
}));

export const replicaOptions: readonly Option<Replicas>[] = [
  { value: 'one', label: 'One' },
  { value: 'several', label: 'Several' },
];

export const proxyOptions: readonly Option<boolean>[] = [
  { value: true, label: 'A proxy in front ends TLS' },
  { value: false, label: 'The server itself does' },
];
