import { settings, type SettingKey } from '../../settings/table.ts';
import type { Setting } from '../../settings/setting.ts';
import { compareVersions, type Version } from '../../server/versions.ts';
import { aroundPlaceholder } from '../around.ts';
import { nameIn, type Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, replace, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/**
 * A value of the wrong kind: `value-not-allowed`, `value-too-new`, `value-not-boolean`,
 * `value-not-number`, `value-too-small`, `value-not-list`.
 *
 * Allowed values: conf/openmetadata.yaml, authenticationConfiguration.json, chart templates. A clock
 * skew that is no number stops the server (AuthenticationCodeFlowHandler). A session lives 3600 seconds
 * at least (upgrade notes 2.0). That a list must be one is inferred from the type in the schema.
 */
export const valueKind: Rule = {
  name: 'value-kind',
  at: 'start',
  codes: [
    'value-not-allowed',
    'value-too-new',
    'value-not-boolean',
    'value-not-number',
    'value-too-small',
    'value-not-list',
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  return [...config.settings].flatMap(([key, entry]) => {
    if (entry.origin === 'default') return [];
    if (entry.value === undefined) return aroundBlank(config, key, entry);
    const remark = remarkOn(config, key, entry);
    return remark ? [about(entry, remark)] : [];
  });
}

// Whatever somebody puts into the blank, brackets are missing around it.
function aroundBlank(config: Config, key: SettingKey, entry: Entry): ConfigFinding[] {
  const around = settings[key].type === 'list' ? aroundPlaceholder(entry) : undefined;
  if (around === undefined || entry.source.format === 'helm' || /^[[{]|[\n\]]/.test(around))
    return [];
  const remark = listRemark({ ...entry, style: 'fixed' }, nameIn(config, key), around);
  return remark ? [about(entry, remark)] : [];
}

// They have rules of their own, which say more.
const elsewhere: ReadonlySet<SettingKey> = new Set([
  'oidcClientAuthMethod',
  'oidcPrompt',
  'oidcCustomParams',
]);

// values.schema.json of the chart has one value for each.
const classes: ReadonlySet<SettingKey> = new Set(['authorizerClassName', 'requestFilter']);

function remarkOn(config: Config, key: SettingKey, entry: Entry): Remark | undefined {
  const setting: Setting = settings[key];
  if (elsewhere.has(key)) return undefined;
  const name = nameIn(config, key);
  const text = textOf(entry)?.trim();
  if (setting.type === 'list') return listRemark(entry, name, text);
  if (text === undefined) {
    if (entry.source.format === 'helm') return undefined;
    const message = `${name} is one value, not a list or a block.`;
    return { code: 'value-not-allowed', severity: 'error', message };
  }
  if (text === '') return undefined;
  if (classes.has(key) && entry.source.format === 'helm' && text !== setting.defaults?.server) {
    const message = `The chart accepts only ${String(setting.defaults?.server)} here.`;
    return { code: 'value-not-allowed', severity: 'error', message };
  }
  return kinds[setting.type]?.({ setting, entry, name, text, release: config.version });
}

interface Given {
  setting: Setting;
  release: Version;
  entry: Entry;
  name: string;
  text: string;
}

const kinds: Partial<Record<Setting['type'], (given: Given) => Remark | undefined>> = {
  enum: ({ setting, entry, name, text, release }) => {
    const allowed = (setting.allowed ?? []).filter(
      (one) => one !== 'openmetadata' || entry.source.format !== 'helm',
    );
    const { allowedSince = {} }: Setting = setting;
    const known = allowed.filter((one) => compareVersions(release, allowedSince[one] ?? '0') >= 0);
    if (known.includes(text)) return undefined;
    if (allowed.includes(text)) {
      return {
        ...{ code: 'value-too-new', severity: 'error' },
        message: `OpenMetadata knows this value of ${name} from ${allowedSince[text] ?? ''} on; earlier releases refuse it. They have ${known.join(', ')}.`,
      };
    }
    const plain = (one: string): string => one.toLowerCase().replaceAll('_', '-');
    const meant = allowed.find((one) => plain(one) === plain(text));
    return {
      ...{ code: 'value-not-allowed', severity: 'error' },
      message: `The server knows these values of ${name}: ${known.join(', ')}.`,
      fix: meant === undefined ? undefined : replace(entry, meant),
    };
  },
  boolean: ({ entry, name, text }) => {
    if (/^(?:true|false)$/i.test(text) || entry.source.format === 'helm') return undefined;
    // YAML 1.1, which the server may speak, reads these as true and false.
    if (/^(?:yes|no|on|off)$/i.test(text)) return undefined;
    return {
      ...{ code: 'value-not-boolean', severity: 'error' },
      message: `${name} is true or false.`,
    };
  },
  integer: ({ setting, name, text }) => {
    if (!/^\d+$/.test(text)) {
      const stops = setting === settings.oidcMaxClockSkew ? ' Anything else stops the server.' : '';
      const message = `${name} is a number, in digits alone.${stops}`;
      return { code: 'value-not-number', severity: 'error', message };
    }
    const session = setting === settings.sessionExpiry || setting === settings.oidcSessionExpiry;
    if (!session || Number(text) >= 3600) return undefined;
    const message = `${name} is in seconds, and 3600 is the least the server accepts from 2.0 on.`;
    return { code: 'value-too-small', severity: 'warning', message };
  },
};

function listRemark(entry: Entry, name: string, text: string | undefined): Remark | undefined {
  if (entry.source.format === 'helm' && entry.text === undefined) return undefined;
  if (text === undefined || text === '') return undefined;
  const items = text.split(/\s*,\s*/);
  const safe = items.every((item) => /^[\w.:/@+-]+$/.test(item));
  return {
    ...{ code: 'value-not-list', severity: 'error' },
    message: `${name} is a list, in brackets and separated by commas: [one,two].`,
    fix: safe && entry.style === 'env' ? replace(entry, `[${items.join(',')}]`) : undefined,
  };
}
