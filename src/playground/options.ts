import { clouds } from '../sso/providers/azure/clouds.ts';
import type { Answers } from '../sso/plan/answers.ts';

interface Option<Value> {
  value: Value;
  label: string;
}

export type Options<Name extends keyof Answers> = readonly Option<NonNullable<Answers[Name]>>[];

export const cloudOptions: Options<'cloud'> = Object.values(clouds).map(({ id, name }) => ({
  value: id,
  label: name,
}));

export const flowOptions: Options<'flow'> = [
  { value: 'confidential', label: 'Authorization code (confidential)' },
  { value: 'public', label: 'Public client (SPA)' },
];
