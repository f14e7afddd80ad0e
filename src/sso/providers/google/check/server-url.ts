import { addressCodes, addressFindings } from '../../../check/address-rule.ts';
import type { Rule } from '../../../check/rule.ts';
import { redirect } from '../redirect.ts';

/** What Google refuses as a redirect URI, and as an address to make one of. */
export const serverUrl: Rule = {
  name: 'server-url',
  at: 'setting',
  codes: [
    ...addressCodes,
    ...['server-url-raw-ip', 'server-url-not-public', 'server-url-is-google'],
    ...['redirect-uri-raw-ip', 'redirect-uri-not-public'],
  ],
  run: (config) => addressFindings(config, redirect),
};
