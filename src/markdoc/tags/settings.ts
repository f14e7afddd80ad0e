import Markdoc, { type RenderableTreeNode, type Schema, type Tag } from '@markdoc/markdoc';
import { settingGroups, type SettingKey } from '../../sso/settings.ts';
import { settingName } from '../../sso/setting-name.ts';
import { settingsReference } from '../../sso/settings-reference.ts';
import { extraEnvs, type Literal, type Setting } from '../../sso/settings/setting.ts';
import { pageOf } from '../context.ts';
import { headingTag } from '../heading-tag.ts';

const element = (name: string, ...children: RenderableTreeNode[]) =>
  new Markdoc.Tag(name, {}, children);
const code = (text: string) => element('code', text);

/** The reference of one group of settings, from the table that also makes the files. */
export const settings: Schema = {
  selfClosing: true,
  inline: false,
  attributes: {
    group: { type: String, required: true, matches: Object.keys(settingGroups) },
  },
  transform(node, config) {
    const group = node.attributes['group'] as keyof typeof settingGroups;
    const entries = Object.entries<Setting>(settingGroups[group]);
    return entries.flatMap(([key, setting]) => {
      const { meaning, caution, source } = settingsReference[key as SettingKey];
      const heading = pageOf(config).heading(3, settingName(setting), undefined, node);
      return [
        headingTag(heading, [heading.text]),
        element('p', ...prose(meaning)),
        ...(caution ? [element('p', element('strong', 'Careful.'), ' ', ...prose(caution))] : []),
        facts(setting, source),
      ];
    });
  },
};

// Seventy times the same words would make this page the best answer to each of them.
const labelled = (label: string) => new Markdoc.Tag('dt', { 'data-pagefind-ignore': '' }, [label]);

function facts(setting: Setting, source: string): Tag {
  const { env, yaml, helm, type, defaults, allowed, flows, since, sinceChart, until } = setting;
  const rows: [string, (RenderableTreeNode | undefined)[]][] = [
    [
      'Variable',
      [
        env && code(env),
        setting.forwarded === false && ' not in the stock compose file; needs an override',
      ],
    ],
    ['openmetadata.yaml', [yaml && code(yaml)]],
    ['Helm', helmNames(helm)],
    ['Type', [type, allowed && `: ${allowed.join(', ')}`]],
    [
      'Default',
      [
        literal(defaults?.server),
        defaults?.helm !== undefined && ' in the chart: ',
        literal(defaults?.helm),
      ],
    ],
    ['Flow', [flows.join(' and ')]],
    ['Since', [since && `OpenMetadata ${since}`, sinceChart && ` chart ${sinceChart}`]],
    ['Until', [until && `OpenMetadata ${until}`]],
    ['Source', [source]],
  ].map(([label, parts]) => [
    label as string,
    (parts as (RenderableTreeNode | undefined)[]).filter(Boolean),
  ]);
  return new Markdoc.Tag(
    'dl',
    { class: 'facts' },
    rows
      .filter(([, parts]) => parts.length > 0)
      .map(([label, parts]) =>
        element('div', labelled(label), element('dd', ...(parts as RenderableTreeNode[]))),
      ),
  );
}

function helmNames(helm: Setting['helm']): (RenderableTreeNode | undefined)[] {
  if (!helm) return [];
  if (helm === extraEnvs) return ['no key; pass the variable in ', code(extraEnvs)];
  if (typeof helm === 'string') return [code(helm)];
  return [code(helm.path), ', a reference to the Secret ', code(`${helm.secret}/${helm.key}`)];
}

function literal(value: Literal | undefined): RenderableTreeNode | undefined {
  if (value === undefined) return undefined;
  if (value === '') return 'empty';
  return code(typeof value === 'object' ? `[${value.join(', ')}]` : String(value));
}

/** A sentence of the table, in which backticks mark code. */
function prose(text: string): RenderableTreeNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}
