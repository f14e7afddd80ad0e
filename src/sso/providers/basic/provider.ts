import { ownTokenSettings } from '../../settings/own-tokens.ts';
import { text } from '../../text/pieces.ts';
import type { Provider } from '../provider.ts';
import { advice } from './advice.ts';
import { client, form } from './form.ts';

/**
 * Basic sign-in: user names and passwords of OpenMetadata itself. What another provider may have left
 * in the files is taken back, so that the same files are the way out of a sign-in that does not work.
 */
export const basic: Provider = {
  ...form,
  variants: [{ client, values: { signUp: 'domains' } }],
  settings: (given) => {
    const { signUp } = given.values;
    return {
      ...ownTokenSettings(given),
      ...(signUp === 'all' && { allowedRegistrationDomains: { list: [[text('all')]] } }),
      enforcePrincipalDomain: false,
      enableSelfSignup: signUp !== 'nobody',
      oidcEnabled: false,
    };
  },
  whys: {
    adminPrincipals: 'User names: each signs in as name@principal domain.',
    publicKeyUrls: 'Keys of its own alone: the server makes every token itself.',
    enforcePrincipalDomain: 'Left on by another provider, it may keep the administrator out.',
    enableSelfSignup: 'Whether the login page has a way to make an account.',
  },
  registration: {
    steps: () => [
      {
        title: 'Choose the first administrators',
        text: 'At its start the server makes an account for each of them. Everybody else signs up, or is added by an administrator.',
      },
    ],
    enter: 'enter an e-mail address and its password',
    signIn:
      'The first administrator is the user name, an @ and your first domain, with the password admin. Change it at once.',
    failure: 'The login takes e-mail addresses alone, and no user names.',
  },
  advice,
  byHand:
    'the settings are `provider: basic`, `clientType: public`, the server’s own key URL, the user names of administrators, and your e-mail domain.',
};
