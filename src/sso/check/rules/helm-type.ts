import { helmPath } from '../../settings/setting.ts';
import { settings } from '../../settings/table.ts';
import type { Config } from '../config.ts';
import type { Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, edit } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * `helm-wrong-type`: values.schema.json of the chart wants text for some numbers (tokenValidity, maxAge,
 * maxClockSkew, sessionExpiry) and numbers for the others, true or false without quotes, and lists as
 * lists (helm-charts#245). The value of a variable in `extraEnvs` is text to Kubernetes: what YAML reads otherwise
 * is refused (EnvVar of the core API).
 */
export const helmType: Rule = {
  name: 'helm-type',
  at: 'start',
  codes: ['helm-wrong-type'],
  run,
};

function run({ readings }: Config): ConfigFinding[] {
  return readings.flatMap(({ source, entries }) =>
    source.format === 'helm' ? entries.flatMap((entry) => wrongType(entry)) : [],
  );
}

/** What YAML takes for true, false, nothing or a number. */
const noText = /^(?:true|false|null|~|[-+]?\d[\d_]*(?:\.\d+)?)$/i;

function ofVariable(entry: Entry): ConfigFinding[] {
  const { source, span, style } = entry;
  const written = source.text.slice(span.from, span.to).trim();
  if (style !== 'plain' || !noText.test(written)) return [];
  return [
    about(entry, {
      ...{ code: 'helm-wrong-type', severity: 'error' },
      message: 'Kubernetes wants text as the value of a variable, so it must stand in quotes.',
      fix: edit(source, span, `"${written}"`),
    }),
  ];
}

function wrongType(entry: Entry): ConfigFinding[] {
  const { key, value, source, span, text } = entry;
  if (text !== undefined) return ofVariable(entry);
  if (!key || value === undefined || !helmPath(settings[key])) return [];
  if (typeof settings[key].helm === 'object') return [];
  const { type, typeInChart = type } = settings[key];
  const written = source.text.slice(span.from, span.to);
  const found = (message: string, fix?: string): ConfigFinding[] => [
    about(entry, {
      ...{ code: 'helm-wrong-type', severity: 'error', message },
      fix: fix === undefined || written.includes('\n') ? undefined : edit(source, span, fix),
    }),
  ];
  const list = typeof value === 'object' && value !== null && 'items' in value;
  if (type === 'list') {
    const text = typeof value === 'string' && value !== '';
    return list ? [] : found('The chart wants a list here.', text ? `[${written}]` : undefined);
  }
  if (type === 'boolean') {
    if (typeof value === 'boolean') return [];
    const bare = String(value).toLowerCase();
    const clear = bare === 'true' || bare === 'false';
    return found('The chart wants true or false here, without quotes.', clear ? bare : undefined);
  }
  if (typeInChart === 'integer') {
    if (typeof value === 'number') return [];
    const bare = String(value).trim();
    const clear = /^\d{1,9}$/.test(bare) ? bare : undefined;
    return found('The chart wants a number here, without quotes.', clear);
  }
  if (typeof value === 'string') return [];
  if (value === null) {
    return key === 'oidcCustomParams'
      ? []
      : found('The chart wants text here, and nothing is not text. Write "".', ' ""');
  }
  if (typeof value === 'object') return found('The chart wants text here.');
  return found('The chart wants text here, so the value must stand in quotes.', `"${written}"`);
}
