import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { atLeast } from '../../../server/versions.ts';
import { pages } from '../pages.ts';

/**
 * `public-needs-implicit`: from 1.12 on the browser asks for an ID token
 * (open-metadata/OpenMetadata#28062), and Keycloak answers "Implicit flow is disabled for the client".
 */
export const publicFlow: Rule = {
  name: 'public-flow',
  at: 'request',
  codes: ['public-needs-implicit'],
  run,
};

function run({ flow, version, settings }: Config): ConfigFinding[] {
  const entry = settings.get('clientType');
  if (flow !== 'public' || !atLeast(version, '1.12')) return [];
  const message =
    'From 1.12 on a public client works only if Implicit flow is switched on for it in Keycloak. Take confidential if you can.';
  const remark = { code: 'public-needs-implicit', message, docs: pages.public } as const;
  return [aboutSetting('clientType', entry, { ...remark, severity: 'note' })];
}
