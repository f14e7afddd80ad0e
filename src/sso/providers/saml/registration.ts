import type { Registration, Step } from '../registration.ts';
import { mailNameId, paths } from './addresses.ts';
import { registrationsAt, type RegistrationAt } from './registrations.ts';
import { withKey } from './read/signing.ts';

/**
 * OpenMetadata’s own key, for signed requests. `req` writes PKCS#8, the one form that java-saml reads.
 * Neither file has to leave the machine: what the settings need of them is one line each.
 */
export const ownKey: Step = {
  title: 'Make a key for OpenMetadata',
  text: 'In a directory that only you can read. The identity provider gets saml-sp.crt. The last two lines print what the settings need: the certificate, then the private key, each on one line.',
  command: [
    'openssl req -x509 -newkey rsa:3072 -nodes -days 1095 -subj /CN=openmetadata -keyout saml-sp.key -out saml-sp.crt',
    "openssl x509 -in saml-sp.crt -outform DER | base64 | tr -d '\\n'",
    "openssl pkcs8 -topk8 -nocrypt -in saml-sp.key -outform DER | base64 | tr -d '\\n'",
  ].join('\n'),
};

/** What has to be done at the identity provider that was chosen. */
export const registration: Registration = {
  steps: ({ values, serverUrl, part }) => {
    const signing = values['signing'] ?? '';
    const given: RegistrationAt = {
      entityId: `${serverUrl}${paths.entityId}`,
      acs: `${serverUrl}${paths.acs}`,
      nameId: mailNameId,
      keyed: withKey.includes(signing),
      encrypted: signing === 'encrypted',
      part,
    };
    const steps =
      registrationsAt[values['identityProvider'] ?? 'other'] ?? registrationsAt['other'];
    return [...(given.keyed ? [ownKey] : []), ...(steps?.(given) ?? [])];
  },
  ends: () => 'the certificate of the identity provider',
  signIn: 'The login page of the identity provider appears, then the home page.',
  failure:
    'If the identity provider shows an error of its own, compare entity ID and ACS URL there. If OpenMetadata shows one, set the log level of com.onelogin.saml2 to DEBUG: only there the reason stands.',
};
