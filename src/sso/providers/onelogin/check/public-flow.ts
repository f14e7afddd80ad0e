import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { atLeast } from '../../../server/versions.ts';
import { pages } from '../pages.ts';

/** `onelogin-public-client`: OpenMetadata's page sets the token endpoint to None (PKCE), for it alone. */
export const publicFlow: Rule = {
  name: 'public-flow',
  at: 'request',
  codes: ['onelogin-public-client'],
  run({ flow, version, settings }): ConfigFinding[] {
    if (flow !== 'public' || !atLeast(version, '1.12')) return [];
    const entry = settings.get('clientType');
    return [
      aboutSetting('clientType', entry, {
        ...{ code: 'onelogin-public-client', severity: 'note', docs: pages.public },
        message:
          'From 1.12 on the browser asks for an ID token, and None (PKCE) at OneLogin is made for a code. Take confidential, and set the Token Endpoint to POST.',
      }),
    ];
  },
};
