import type { Config } from '../config.ts';
import { isObject, parseJson } from '../../text/json.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

const shape = /^customParam(?:Key|Value)[1-5]$/;

/**
 * `custom-params-shape`: AuthenticationCodeFlowHandler reads customParamKey1 to 5 and
 * customParamValue1 to 5 and nothing else. `custom-params-brace`: the quickstart compose file writes
 * `${OIDC_CUSTOM_PARAMS:-{}}`, which leaves a brace behind the value (docker-compose 1.29.2).
 */
export const customParams: Rule = {
  name: 'custom-params',
  at: 'prepare',
  codes: ['custom-params-shape', 'custom-params-brace'],
  run,
};

function run({ settings, readings }: Config): ConfigFinding[] {
  const entry = settings.get('oidcCustomParams');
  if (!entry || entry.origin === 'default') return [];
  const keys = keysOf(entry);
  if (keys?.length === 0) return [];
  const found: ConfigFinding[] = [];
  if (!keys || !keys.every((key) => shape.test(key))) {
    found.push(
      about(entry, {
        ...{ code: 'custom-params-shape', severity: 'error' },
        message:
          'The server reads only customParamKey1 with customParamValue1, and so on to 5. Write {"customParamKey1":"name","customParamValue1":"value"}.',
      }),
    );
  }
  const composed = readings.filter(({ source }) => source.format === 'compose');
  const named = composed.flatMap(({ entries }) => entries).filter(({ key }) => key === entry.key);
  if (entry.style === 'env' && (composed.length === 0 || named.some(({ variable }) => variable))) {
    found.push(
      about(entry, {
        ...{ code: 'custom-params-brace', severity: 'warning' },
        message:
          'The quickstart compose file adds a brace to this value. Put it under environment in an override file instead.',
      }),
    );
  }
  return found;
}

// Undefined when it is no mapping at all.
function keysOf(entry: Entry): readonly string[] | undefined {
  const { value } = entry;
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return 'keys' in value ? value.keys : undefined;
  const text = (textOf(entry) ?? '').trim();
  if (text === '') return [];
  const parsed = parseJson(text);
  return isObject(parsed) ? Object.keys(parsed) : undefined;
}
