import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Tag,
} from '@markdoc/markdoc';
import { errorsAt } from '../../sso/errors/arises.ts';
import { errorGroups, errorPage, errors, headingOf } from '../../sso/errors/catalogue.ts';
import { settingsAt } from '../../sso/flow/decides.ts';
import type { Actor, Kind } from '../../sso/flow/kind.ts';
import { kinds, signIns } from '../../sso/flow/kinds.ts';
import { glyph, picture } from '../../sso/flow/picture.ts';
import { flowPage, spotAnchor, spotsOf, stopAt, type Place } from '../../sso/flow/place.ts';
import { settingName, settingPage } from '../../sso/settings/names.ts';
import { pageOf } from '../context.ts';
import { drawn } from '../drawn.ts';
import { code, element, prose } from '../elements.ts';
import { headingTag } from '../heading-tag.ts';
import type { TagSchema } from '../types.ts';

export const arrows: TagSchema = {
  description:
    'The picture of one kind of sign-in, and its arrows as a list: what happens, which settings decide it and which errors arise there. Each has a heading of the third level.',
  example: '## Sign-in with passwords\n\n{% arrows kind="basic" /%}',
  seenAt: `${flowPage}/passwords`,
  sheet: 'arrows',
  selfClosing: true,
  inline: false,
  attributes: {
    kind: {
      type: String,
      required: true,
      matches: kinds,
      description: 'The kind of sign-in.',
    },
    only: {
      type: String,
      matches: ['picture'],
      description: 'The picture alone, whose arrows lead to the page that tells of them.',
    },
  },
  transform(node, config) {
    const kind = String(node.attributes['kind']);
    // A kind that there is not has been told; the rest of the page still comes out.
    if (!isKind(kind)) return [];
    const alone = node.attributes['only'] === 'picture';
    const names = signIns[kind].actors.map(([, name]) => name);
    return new Markdoc.Tag('div', { class: 'arrows' }, [
      // Alone it has the anchors of the time when all kinds were told of on one page.
      drawn(picture(kind, { look: 'large', anchors: alone })),
      new Markdoc.Tag('p', { class: 'legend' }, [`Lines from left to right: ${names.join(', ')}.`]),
      ...(alone ? [] : [list(kind, names.length, node, config)]),
    ]);
  },
};

function list(kind: Kind, lanes: number, node: Node, config: Config): Tag {
  const items = spotsOf(kind).map((spot) => item({ kind, spot }, node, config));
  return new Markdoc.Tag('ol', { class: `spots lanes-${lanes}` }, items);
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(signIns, text);
}

function item(place: Place, node: Node, config: Config): Tag {
  const { kind, spot } = place;
  const { title, says, inferred } = stopAt(place);
  const numbered = typeof spot === 'number';
  const of = ` (${signIns[kind].short})`;
  const text = `${numbered ? `Arrow ${spot}: ${title}` : title}${of}`;
  const heading = pageOf(config).heading(3, text, spotAnchor(place), node);
  heading.unseen = of;
  // In sight the number has a frame in the place of these, and the kind is in the heading above.
  const unseen = (text: string) => new Markdoc.Tag('span', { class: 'visually-hidden' }, [text]);
  const words = numbered
    ? [unseen('Arrow '), element('b', String(spot)), unseen(': '), title, unseen(of)]
    : [title, unseen(of)];
  const link = (href: string, ...children: RenderableTreeNode[]) => {
    pageOf(config).refer(href, node);
    return new Markdoc.Tag('a', { href }, children);
  };
  return new Markdoc.Tag('li', {}, [
    drawn(glyph(kind, spot)),
    headingTag(heading, words),
    ...(numbered ? [between(kind, spot)] : []),
    element('p', ...prose(says), ...(inferred ? [' ', element('em', inferred)] : [])),
    // Searched for, a setting or an error is to be found where it is explained.
    new Markdoc.Tag('div', { class: 'ledger', 'data-pagefind-ignore': '' }, [
      ...decisions(place, link),
      ...failures(place, link),
    ]),
  ]);
}

function decisions(place: Place, link: Link): Tag[] {
  const names = settingsAt(place).map((key) => link(settingPage(key), code(settingName(key))));
  if (names.length === 0) return [];
  return [element('div', element('p', 'Decided by'), row(names))];
}

/** Names that stand side by side. */
function row(names: readonly Tag[]): Tag {
  return new Markdoc.Tag('ul', { class: 'names' }, unordered(names).children);
}

/** Who speaks to whom, which the picture shows, and what travels. */
function between(kind: Kind, spot: number): Tag {
  const { actors, arrows: all } = signIns[kind];
  const arrow = all[spot - 1];
  const name = (actor?: Actor) => actors.find(([one]) => one === actor)?.[1] ?? '';
  const way =
    arrow?.from === arrow?.to
      ? `In ${name(arrow?.from)}`
      : `${name(arrow?.from)} to ${name(arrow?.to)}${arrow?.both ? ' and back' : ''}${arrow?.via ? ', by way of the browser' : ''}`;
  return new Markdoc.Tag('p', { class: 'between' }, [`${way}: `, code(arrow?.carries ?? '')]);
}

/** What is said around the server, or not said at all, stands on its own page: no arrow shows it. */
const around: ReadonlySet<string> = new Set(
  ['cluster', 'told'].flatMap((group) => Object.keys(errorGroups.get(group) ?? {})),
);

/** So many errors are seen at once. */
const most = 6;

type Link = (href: string, ...children: RenderableTreeNode[]) => Tag;

function failures(place: Place, link: Link): Tag[] {
  const groups = errorsAt(place);
  const links = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entry = errors.get(id);
      return entry ? [link(errorPage(id), entry.label ?? headingOf(id, entry))] : [];
    });
  const owners = [...groups]
    .filter(([owner]) => owner !== '')
    .map(([owner, ids]) => link(ownerPage(owner), `${owner}: ${ids.length}`));
  const common = links((groups.get('') ?? []).filter((id) => !around.has(id)));
  if (common.length + owners.length === 0) return [];
  const more = common.slice(most);
  return [
    element(
      'div',
      element('p', 'Fails with'),
      ...(common.length > 0 ? [unordered(common.slice(0, most))] : []),
      ...(more.length > 0 ? [fold(`${more.length} more`, more)] : []),
      ...(owners.length > 0 ? [row(owners)] : []),
    ),
  ];
}

/** What a provider adds is listed there, so that whoever uses another does not load it. */
function ownerPage(owner: string): string {
  return `${flowPage}/provider-errors#${owner.toLowerCase()}`;
}

function fold(title: string, items: readonly Tag[]): Tag {
  return element('details', element('summary', title), unordered(items));
}

function unordered(items: readonly Tag[]): Tag {
  return element('ul', ...items.map((one) => element('li', one)));
}
