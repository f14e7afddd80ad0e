import type { Client } from '../../settings/given.ts';
import type { FieldSpec, ProviderForm } from '../provider.ts';
import { pages } from './pages.ts';

export const client: Client = { provider: 'basic' };

const signUps = {
  domains: 'Whoever has an address of your domains',
  nobody: 'Nobody; administrators add people',
  all: 'Anybody',
} as const;

const fields = [
  {
    key: 'signUp',
    label: 'Who may sign up',
    options: Object.entries(signUps).map(([value, label]) => ({ value, label })),
    read: (raw: string) => ({ value: Object.hasOwn(signUps, raw) ? raw : 'domains', findings: [] }),
  },
] as const satisfies readonly FieldSpec[];

/** Basic sign-in, as far as a form asks for it. */
export const form = {
  id: 'basic',
  name: 'Basic sign-in',
  shortName: 'basic sign-in',
  ...{ pages, fields },
  blanks: {},
  client: () => client,
  flow: 'public',
  server: { http: 'anywhere' },
  heading: 'Your sign-up',
  outputs: [
    {
      label: 'The first administrator signs in as',
      of: (_, __, { admins: [admin], domains: [domain] }) =>
        admin !== undefined && domain !== undefined ? `${admin}@${domain}` : undefined,
      needs: ['admins', 'domains'],
      remark: 'With the password admin, unless OpenMetadata sends mail. Change it at once.',
    },
  ],
} satisfies ProviderForm;
