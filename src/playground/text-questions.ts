import { serverUrlQuestion, type TextQuestion } from './fields.ts';

/** Every text field that is asked for whatever the provider. */
export const textQuestions: Readonly<Record<'serverUrl' | 'admins' | 'domains', TextQuestion>> = {
  serverUrl: serverUrlQuestion,
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
