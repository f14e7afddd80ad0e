import type { ErrorTable } from '../../errors/entry.ts';
import type { ProviderErrors } from '../../errors/provider-errors.ts';
import { pages } from './pages.ts';

const more = (anchor: string, name: string) => ({ href: `${pages.overview}#${anchor}`, name });

/**
 * Texts about OpenMetadata’s own passwords: BasicAuthenticator, CatalogExceptionMessage,
 * OpenMetadataOperations; OpenMetadata #20445. Those that every provider may meet are with the users.
 */
const passwords = {
  'basic-password-policy': {
    at: 'after',
    label: 'Password must be of minimum 8 characters',
    title: 'the new password is too simple',
    happened:
      'A password has eight characters or more, with a capital, a small letter, a digit and a special character.',
    fix: 'Choose such a password.',
    texts: ['Password must be of minimum 8 characters'],
  },
  'basic-password-encoding': {
    at: 'credentials',
    label: 'Password needs to be encoded in Base-64',
    title: 'the password was sent as it is',
    happened:
      'The login of the API wants the password in Base64, which hides nothing from anybody.',
    fix: 'Encode it, as `base64` does.',
    texts: ['Password needs to be encoded in Base-64'],
  },
  'basic-mail-not-sent': {
    at: 'after',
    label: 'There is some issue in sending the Mail',
    title: 'the server cannot send mail',
    happened: 'Something needed a mail: a sign-up, an invitation or a new password.',
    causes: ['The settings of SMTP are wrong, or the server cannot reach the mail server.'],
    fix: 'Correct the settings of SMTP, and look into the log for what the mail server said.',
    texts: ['There is some issue in sending the Mail', "Couldn't connect to host, port:"],
    more: more('mail', 'Mail'),
  },
  'basic-old-password': {
    at: 'after',
    label: 'Old Password is not correct',
    title: 'the old password is another',
    happened: 'Who changes a password enters the old one first.',
    fix: 'Reset it, by mail or with `reset-password`.',
    texts: ['Old Password is not correct'],
  },
  'basic-reset-token': {
    at: 'after',
    label: 'Password Reset Token',
    title: 'the link for a new password is used up or too old',
    happened: 'A link to set a new password works once, and for a while.',
    fix: 'Ask for a new one.',
    texts: ['Expired token. Please issue a new request', 'was marked inactive'],
  },
  'basic-passwords-differ': {
    at: 'after',
    label: 'Password and Confirm Password should match',
    title: 'the two new passwords differ',
    happened: 'A new password is entered twice, and the two are not the same.',
    fix: 'Enter the same twice.',
    texts: ['Password and Confirm Password should match'],
  },
  'basic-not-basic': {
    at: 'after',
    label: 'Auth Provider is Not Basic',
    title: 'the server signs in with another provider',
    happened:
      'The command makes or resets passwords, and the stored settings name another provider.',
    fix: 'Go back to basic sign-in first: remove the stored settings.',
    texts: ['Auth Provider is Not Basic', 'Authentication is not set to basic'],
    settings: ['provider'],
    more: more('locked-out-the-way-back', 'Locked out: the way back'),
  },
  'basic-bot-password': {
    at: 'after',
    label: 'cannot have password',
    title: 'the account is a bot',
    happened: 'Bots have tokens, and no passwords.',
    fix: 'Take the account of a person.',
    texts: ['cannot have password'],
  },
} as const satisfies ErrorTable;

export const errors: ProviderErrors = {
  owner: 'OpenMetadata',
  groups: { passwords },
  pages: { passwords: 'basic' },
  console: 'OpenMetadata',
  places: {},
  rules: {},
};
