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
import { spotAnchor, spotsOf, stopAt, type Place } from '../../sso/flow/place.ts';
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
  seenAt: '/deployment/security/how-a-sign-in-goes',
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
  },
  transform(node, config) {
    const kind = String(node.attributes['kind']);
    // A kind that there is not has been told; the rest of the page still comes out.
    if (!isKind(kind)) return [];
    const names = signIns[kind].actors.map(([, name]) => name);
    const items = spotsOf(kind).map((spot) => item({ kind, spot }, node, config));
    return new Markdoc.Tag('div', { class: 'arrows' }, [
      drawn(picture(kind, { look: 'large' })),
      new Markdoc.Tag('p', { class: 'legend' }, [`Lines from left to right: ${names.join(', ')}.`]),
      new Markdoc.Tag('ol', { class: `spots lanes-${names.length}` }, items),
    ]);
  },
};

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
  const all = new Markdoc.Tag('ul', { class: 'names' }, unordered(names).children);
  return [element('div', element('p', 'Decided by'), all)];
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

/** What is said around the server stands on its own page: no arrow shows it. */
const around: ReadonlySet<string> = new Set(Object.keys(errorGroups.get('cluster') ?? {}));

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
  const folded = [...groups]
    .filter(([owner]) => owner !== '')
    .map(([owner, ids]) => fold(`${owner}: ${ids.length}`, links(ids)));
  const common = links((groups.get('') ?? []).filter((id) => !around.has(id)));
  if (common.length + folded.length === 0) return [];
  const more = common.slice(most);
  if (more.length > 0) folded.unshift(fold(`${more.length} more`, more));
  return [
    element(
      'div',
      element('p', 'Fails with'),
      ...(common.length > 0 ? [unordered(common.slice(0, most))] : []),
      ...(folded.length > 0 ? [new Markdoc.Tag('div', { class: 'owners' }, folded)] : []),
    ),
  ];
}

function fold(title: string, items: readonly Tag[]): Tag {
  return element('details', element('summary', title), unordered(items));
}

function unordered(items: readonly Tag[]): Tag {
  return element('ul', ...items.map((one) => element('li', one)));
}
