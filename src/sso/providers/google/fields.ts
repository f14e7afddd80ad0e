import { refused } from '../../read/reading.ts';
import type { OwnValues } from '../../settings/given.ts';
import type { Blank, FieldSpec } from '../provider.ts';
import { exampleId, readClientId } from './read/client-id.ts';
import { readWorkspaceDomain } from './read/workspace-domain.ts';

/** Google gives out a refresh token only when it shows the consent page. */
const prompts = ['consent', 'select_account'] as const;

/** The prompt that was chosen, or the one that holds for whoever has not chosen. */
export function promptOf({ prompt }: OwnValues): string {
  return prompt ?? prompts[0];
}

export const fields: readonly FieldSpec[] = [
  {
    key: 'prompt',
    label: 'Page at each sign-in',
    options: [
      { value: 'consent', label: 'Consent: sessions are renewed' },
      { value: 'select_account', label: 'Account chooser: sign in again after an hour' },
    ],
    // Nobody was asked: then the usual one holds.
    read: (raw) =>
      raw === '' || (prompts as readonly string[]).includes(raw)
        ? { value: raw || prompts[0], findings: [] }
        : refused('prompt', 'prompt-unknown', 'Choose consent or the account chooser.'),
  },
  {
    key: 'clientId',
    label: 'Client ID',
    hint: 'Google Auth Platform › Clients › your client.',
    example: exampleId,
    read: readClientId,
  },
  {
    key: 'workspaceDomain',
    label: 'Workspace domain (optional)',
    hint: 'Offers only accounts of this domain. Empty: any account that the audience allows.',
    example: 'example.com',
    optional: true,
    read: readWorkspaceDomain,
  },
];

export const blanks: Readonly<Record<string, Blank>> = {
  'client-id': { field: 'clientId', label: 'client ID' },
  'workspace-domain': { field: 'workspaceDomain', label: 'Workspace domain' },
  prompt: { field: 'prompt', label: 'prompt', usual: prompts[0] },
};
