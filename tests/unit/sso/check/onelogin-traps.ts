import type { Trap } from './trap-table.ts';

/** The mistake that OpenMetadata's page on OneLogin leads to: the public client, with None (PKCE). */
export const oneLoginTraps: readonly Trap[] = [
  {
    trap: 'K15',
    name: 'the public client, for which alone None (PKCE) is right',
    text: 'AUTHENTICATION_PROVIDER=custom-oidc\nAUTHENTICATION_CLIENT_TYPE=▶public\nAUTHENTICATION_AUTHORITY=https://acme.onelogin.com/oidc/2\n',
    code: 'onelogin-public-client',
  },
];
