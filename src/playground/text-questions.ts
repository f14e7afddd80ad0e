import type { TextField } from './fields.ts';
import {
  clientIdQuestion,
  serverUrlQuestion,
  tenantQuestion,
  type TextQuestion,
} from './registration-fields.ts';

/** Every text field there is, wherever it is asked. */
export const textQuestions: Readonly<Record<TextField, TextQuestion>> = {
  serverUrl: serverUrlQuestion,
  tenant: tenantQuestion,
  clientId: clientIdQuestion,
  admins: {
    name: 'admins',
    hint: 'Who becomes administrator at the first sign-in: e-mail addresses or user names.',
    example: 'ada@example.com',
  },
  domains: {
    name: 'domains',
    hint: 'Domains of your users’ e-mail addresses. The first is the principal domain.',
    example: 'example.com',
  },
};
