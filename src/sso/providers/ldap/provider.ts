import type { Provider } from '../provider.ts';
import { advice } from './advice.ts';
import { clientFor, form } from './form.ts';
import { registration } from './registration.ts';
import { mounts, settings } from './settings.ts';

/** LDAP: OpenMetadata asks the directory itself, and makes the tokens. */
export const ldap: Provider = {
  ...form,
  variants: ['jvm', 'store', 'any', 'plain'].flatMap((connection) =>
    ['no', 'yes'].map((groups) => ({
      client: clientFor({ connection, groups }),
      values: { directory: 'ad', connection, groups },
      ...(connection !== 'jvm' && { guideOnly: true as const }),
    })),
  ),
  ...{ settings, mounts, registration, advice },
  whys: {
    publicKeyUrls: 'Keys of its own alone: the server makes every token itself.',
    enableSelfSignup:
      'The first sign-in of a user makes their account. With false, nobody new gets in.',
    ldapHost: 'A name alone; with ldaps:// in front it is not found.',
    ldapBindPassword: 'The password of the lookup account.',
    ldapTrustStorePassword: 'The password of the trust store.',
    ldapMailAttribute: 'People sign in with the address that stands here.',
    ldapRolesMapping: 'JSON in one text. Each DN exactly as the directory returns it.',
    ldapReassignRoles: 'Without a role in this list, no group gives it.',
    ldapAdminRole:
      'The word in the mapping that makes an administrator; without it no group is read.',
  },
  byHand:
    'the settings are the directory’s host and port, a lookup account with its password, the base DN of people and the attribute `mail`; the pages about LDAP list them all.',
};
