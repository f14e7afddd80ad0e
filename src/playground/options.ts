import { clouds } from '../sso/clouds.ts';
import type { Answers } from '../sso/answers.ts';
import { targets, type Target } from '../sso/targets.ts';
import { versions } from '../sso/versions.ts';

interface Option<Value> {
  value: Value;
  label: string;
}

type Options<Name extends keyof Answers> = readonly Option<NonNullable<Answers[Name]>>[];

export const cloudOptions: Options<'cloud'> = Object.values(clouds).map(({ id, name }) => ({
  value: id,
  label: name,
}));

export const flowOptions: Options<'flow'> = [
  { value: 'confidential', label: 'Authorization code (confidential)' },
  { value: 'public', label: 'Public client (SPA)' },
];

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
