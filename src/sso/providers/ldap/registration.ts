import type { Registration } from '../registration.ts';
import { lookups } from './lookup.ts';

/** What to prepare in the directory, and how to ask it before the server does. */
export const registration: Registration = {
  steps: ({ values, part }) => [
    {
      title: 'Make the lookup account',
      text: 'An account of the directory that may read people and groups, and nothing else.',
    },
    {
      title: 'Keep its password',
      text: 'It should not expire without a word: while it is wrong, nobody signs in. A trust store of your own has a password too.',
      stage: 'secret',
    },
    ...(values['connection'] === 'store' ? [trustStore(part)] : []),
    ...lookups(part, values),
  ],
  enter: 'enter the e-mail address and the password of somebody in the directory',
  ends: () => 'the certificate of the directory',
  signIn: 'The home page appears.',
  failure:
    'An error with “data 52e” at a sign-in is a wrong password; at the start it is that of the lookup account.',
};

function trustStore(part: (blank: string) => string) {
  const path = part('trust-store-path');
  // A blank, or a gap in its place, has no name to cut off.
  const name = path.startsWith('/') ? path.slice(path.lastIndexOf('/') + 1) : 'ldap-truststore.p12';
  const type = /\.(?:jks|ks|keystore|truststore)$/i.test(name) ? 'JKS' : 'PKCS12';
  return {
    title: 'Make the trust store',
    text: 'ca.pem is the certificate of the authority that signed the directory’s. Keep the file beside the ones below.',
    command: `keytool -importcert -noprompt -alias ldap-ca -file ca.pem \\\n  -keystore ${name} -storetype ${type}`,
  };
}
