import type { Config } from '../../../check/config.ts';
import type { ConfigFinding } from '../../../check/finding.ts';
import { about } from '../../../check/report.ts';
import type { Rule } from '../../../check/rule.ts';
import { discoveryOf } from '../../../check/rules/discovery.ts';
import { isLoopback } from '../../../text/loopback.ts';
import { splitUrl } from '../../../text/url-parts.ts';

/** `discovery-localhost`: the server fetches the document, and in a container localhost is itself. */
export const localhost: Rule = {
  name: 'localhost',
  at: 'prepare',
  codes: ['discovery-localhost'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const found = discoveryOf(config);
  if (!found || config.target === 'bare-metal') return [];
  if (!isLoopback(splitUrl(found.url)?.host ?? '')) return [];
  const message =
    'The server fetches this from inside its container, where localhost is the container itself. Write an address that is reachable from there, such as the name of the provider’s service.';
  return [about(found.entry, { code: 'discovery-localhost', severity: 'warning', message })];
}
