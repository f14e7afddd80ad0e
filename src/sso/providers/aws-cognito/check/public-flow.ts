import { nameIn, type Config } from '../../../check/config.ts';
import { textOf } from '../../../check/entry.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { aboutSetting, replace } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { atLeast } from '../../../server/versions.ts';
import { pages } from '../pages.ts';
import { publicFlowFails, publicFlowMessage } from '../public-flow.ts';

/** A public client: `flow-public-broken`, `response-type-id-token`; see ../public-flow.ts. */
export const publicFlow: Rule = {
  name: 'public-flow',
  at: { 'flow-public-broken': 'request' },
  codes: ['flow-public-broken', 'response-type-id-token'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const { settings, flow, version, complete } = config;
  if (flow !== 'public' || !publicFlowFails(version)) return [];
  const found = aboutSetting('clientType', settings.get('clientType'), {
    ...{ code: 'flow-public-broken', severity: 'warning', docs: pages.public },
    message: publicFlowMessage(version),
  });
  const entry = settings.get('responseType');
  const text = entry ? textOf(entry)?.trim() : 'id_token';
  const wrong = text !== undefined && text !== 'code' && (entry !== undefined || complete);
  if (!wrong || !atLeast(version, '1.13')) return [found];
  return [
    found,
    aboutSetting('responseType', entry, {
      ...{ code: 'response-type-id-token', severity: 'error', docs: pages.public },
      message: `${nameIn(config, 'responseType')} must be code: Cognito gives a browser no ID token.`,
      fix: entry && replace(entry, 'code'),
    }),
  ];
}
