import type { Flow } from '../sso/server/flow.ts';

/** One fixed answer to a question. */
export interface Option<Value> {
  value: Value;
  label: string;
}

export const flowOptions: readonly Option<Flow>[] = [
  { value: 'confidential', label: 'Authorization code (confidential)' },
  { value: 'public', label: 'Public client (SPA)' },
];
