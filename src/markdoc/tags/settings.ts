import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { literal } from '../../sso/settings/literal.ts';
import { settingAnchor, settingName } from '../../sso/settings/names.ts';
import { settingGroups, type SettingKey } from '../../sso/settings/table.ts';
import { settingsReference } from '../../sso/settings/reference.ts';
import { extraEnvs, publicOnly, type Literal, type Setting } from '../../sso/settings/setting.ts';
import { decidedBy } from '../../sso/flow/decides.ts';
import { pageOf } from '../context.ts';
import { code, element, prose } from '../elements.ts';
import { headingTag } from '../heading-tag.ts';
import { placeLinks } from '../place-links.ts';
import { groupAttribute } from '../group-attribute.ts';
import type { TagSchema } from '../types.ts';

export const settings: TagSchema = {
  description: 'The reference of one group of settings.',
  example: '### Settings\n\n{% settings group="jwt" /%}',
  selfClosing: true,
  inline: false,
  sheet: 'reference',
  attributes: groupAttribute('settings', Object.keys(settingGroups)),
  transform(node, config) {
    const group = String(node.attributes['group']);
    // A group that there is not has been told; the rest of the page still comes out.
    if (!Object.hasOwn(settingGroups, group)) return [];
    const entries = Object.entries<Setting>(settingGroups[group as keyof typeof settingGroups]);
    return entries.map(([name, setting]) => {
      const key = name as SettingKey;
      const { meaning, caution, source } = settingsReference[key];
      const heading = pageOf(config).heading(3, settingName(key), settingAnchor(key), node);
      const children = [
        headingTag(heading, [heading.text]),
        element('p', ...prose(meaning)),
        ...(caution ? [element('p', element('strong', 'Careful.'), ' ', ...prose(caution))] : []),
        facts(setting, source, placeLinks(decidedBy(key))),
      ];
      return new Markdoc.Tag('section', {}, children);
    });
  },
};

function facts(setting: Setting, source: string, decides: RenderableTreeNode[]): Tag {
  const { env, yaml, helm, type, typeInChart, defaults, flows, since, sinceChart } = setting;
  const { until, fallback } = setting;
  const rows: [string, (RenderableTreeNode | undefined)[]][] = [
    [
      'Variable',
      [
        env && code(env),
        setting.forwarded === false && ', not in the stock compose file: it needs an override',
      ],
    ],
    ['openmetadata.yaml', [yaml && code(yaml)]],
    ['Helm', helmNames(helm)],
    ['Type', [type, allowedValues(setting), typeInChart && `; in the chart ${typeInChart}`]],
    [
      'Default',
      [
        shown(defaults?.server),
        defaults?.helm !== undefined &&
          `${defaults.server === undefined ? '' : '; '}in the chart: `,
        shown(defaults?.helm),
      ],
    ],
    // Without OpenID Connect there is nothing to choose.
    ['Flow', [flows !== publicOnly && flows.join(' and ')]],
    ['Since', [since && `OpenMetadata ${since}`, sinceChart && ` chart ${sinceChart}`]],
    ['Until', [until && `OpenMetadata ${until}`]],
    [
      'Fallback',
      [fallback && `from OpenMetadata ${fallback.since} on, for `, fallback && code(fallback.for)],
    ],
    ['Decides', decides],
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
        element('div', element('dt', label), element('dd', ...(parts as RenderableTreeNode[]))),
      ),
  );
}

// Values that came later stand last, with the release that brought them.
function allowedValues({ allowed, allowedSince = {} }: Setting): string | undefined {
  if (!allowed) return undefined;
  const always = allowed.filter((value) => allowedSince[value] === undefined);
  const later = [...new Set(Object.values(allowedSince))].map((since) => {
    const values = allowed.filter((value) => allowedSince[value] === since);
    return `; from OpenMetadata ${since} on also ${values.join(', ')}`;
  });
  return `: ${[always.join(', '), ...later].join('')}`;
}

function helmNames(helm: Setting['helm']): (RenderableTreeNode | undefined)[] {
  if (!helm) return [];
  if (helm === extraEnvs) return ['no key; pass the variable in ', code(extraEnvs)];
  if (typeof helm === 'string') return [code(helm)];
  return [code(helm.path), ', a reference to the Secret ', code(`${helm.secret}/${helm.key}`)];
}

function shown(value: Literal | undefined): RenderableTreeNode | undefined {
  const text = literal(value);
  if (text === undefined) return value === '' ? 'blank' : undefined;
  return code(text);
}
