import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Tag,
} from '@markdoc/markdoc';
import {
  anchorOf,
  errorGroups,
  headingOf,
  ownersPage,
  placeOf,
  sourceOf,
} from '../../sso/errors/catalogue.ts';
import type { ErrorEntry } from '../../sso/errors/entry.ts';
import { settingPage } from '../../sso/settings/names.ts';
import { settings, type SettingKey } from '../../sso/settings/table.ts';
import { spelling } from '../../sso/settings/spelling.ts';
import { targets, type Target } from '../../sso/server/targets.ts';
import { arisesAt } from '../../sso/errors/arises.ts';
import { pageOf } from '../context.ts';
import { placeLinks } from '../place-links.ts';
import { code, element, prose } from '../elements.ts';
import { headingTag } from '../heading-tag.ts';
import { isExternal } from '../links.ts';
import { groupAttribute } from '../group-attribute.ts';
import type { TagSchema } from '../types.ts';

export const errors: TagSchema = {
  description: 'What the catalogue knows about each error of a group.',
  example: '### Errors\n\n{% errors group="conditional-access" /%}',
  selfClosing: true,
  inline: false,
  attributes: groupAttribute('errors', errorGroups.keys()),
  transform(node, config) {
    const group = String(node.attributes['group']);
    // A group that there is not has been told; the rest of the page still comes out.
    return Object.entries(errorGroups.get(group) ?? {}).flatMap(([id, entry]) => {
      const { label = id, title } = entry;
      const heading = pageOf(config).heading(3, headingOf(id, entry), anchorOf(id), node);
      const start = label === id ? heavy('span', label) : light('span', label);
      return [
        headingTag(heading, [start, ': ', light('span', title)]),
        ...explanation(id, entry, linkFrom(node, config)),
      ];
    });
  },
};

// For the search: this page is the answer to a code, and not to every word that errors have in
// common with the pages which explain the thing itself.
const weighed =
  (weight: number) =>
  (name: string, ...children: RenderableTreeNode[]) =>
    new Markdoc.Tag(name, { 'data-pagefind-weight': weight }, children);
const heavy = weighed(10);
const light = weighed(0.3);

type Link = (href: string, ...children: RenderableTreeNode[]) => Tag;

function linkFrom(node: Node, config: Config): Link {
  return (href, ...children) => {
    pageOf(config).refer(href, node);
    const outside = { class: 'external', rel: 'noreferrer', 'data-pagefind-ignore': '' };
    return new Markdoc.Tag('a', { href, ...(isExternal(href) && outside) }, children);
  };
}

function explanation(id: string, entry: ErrorEntry, link: Link): Tag[] {
  const { happened, causes = [], fix, unconfirmed, more } = entry;
  const others = (entry.also ?? []).filter((code) => !entry.label?.includes(code));
  const owners = ownersPage(id);
  const place = placeOf(id);
  const owner = sourceOf(id)?.owner;
  return [
    light(
      'p',
      ...(others.length > 0
        ? ['Also ', ...list(others.map((code) => heavy('code', code))), '. ']
        : []),
      ...prose(happened),
      ...(unconfirmed && owner
        ? [` We have not seen this number in a document of ${owner}’s.`]
        : []),
    ),
    ...usual(causes),
    light(
      'p',
      marked('Fix.'),
      ...(place ? [' Go to ', element('strong', place.way), '.'] : []),
      ...prose(` ${fix}`),
      ...(more ? [' More: ', link(more.href, more.name), '.'] : []),
      ...(owners ? [' ', link(owners.href, owners.name), '.'] : []),
    ),
    ...spellings(entry.settings ?? [], link),
    new Markdoc.Tag('p', { class: 'places', 'data-pagefind-ignore': '' }, [
      'In a sign-in: ',
      ...placeLinks(arisesAt(id)),
    ]),
  ];
}

function usual(causes: readonly string[]): Tag[] {
  const [first, ...others] = causes;
  if (first === undefined) return [];
  if (others.length === 0) return [light('p', marked('Usual cause.'), ...prose(` ${first}`))];
  const items = causes.map((cause) => element('li', ...prose(cause)));
  return [light('p', marked('Usual causes.')), light('ul', ...items)];
}

// A hundred times the same words would make this page the best answer to each of them.
function marked(text: string): Tag {
  return new Markdoc.Tag('strong', { 'data-pagefind-ignore': '' }, [text]);
}

/**
 * The settings as each target writes them, so that a style sheet can fold the others away. Whoever
 * searches for a setting wants the reference, not every error it may cause.
 */
function spellings(keys: readonly SettingKey[], link: Link): Tag[] {
  const rows = Object.entries(targets).flatMap(([target, { name }]) => {
    const names = keys.flatMap((key) => {
      const one = spelling(settings[key], target as Target);
      return one
        ? [
            [
              link(settingPage(key), code(one.name)),
              ...(one.inside ? [' in ', code(one.inside)] : []),
            ],
          ]
        : [];
    });
    if (names.length === 0) return [];
    const children = names.flatMap((parts, index) => [index === 0 ? `${name}: ` : ', ', ...parts]);
    return [new Markdoc.Tag('li', { 'data-targets': target }, children)];
  });
  return rows.length === 0 ? [] : [new Markdoc.Tag('ul', { 'data-pagefind-ignore': '' }, rows)];
}

function list(items: readonly Tag[]): RenderableTreeNode[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' and ' : ', ', item];
  });
}
