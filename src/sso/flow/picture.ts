import type { Arrow, Kind } from './kind.ts';
import { signIns } from './kinds.ts';
import { lineOf, type Lanes, type Line, type Sizes } from './line.ts';
import { spotAnchor, spotName, spotPage, spotsOf, stopAt, type Spot } from './place.ts';
import { shape, type Shape } from './shape.ts';
import type { Mark } from './verdict.ts';

interface Look extends Sizes {
  width: number;
  /** Of the first and the last line. */
  edges: readonly [number, number];
  /** Under the names, and what each spot takes. */
  top: number;
  row: number;
  /** How far below the top of its row an arrow is. */
  drop: number;
  /** Whether it says what happens. */
  said: boolean;
}

const looks = {
  /** With words, for a page. */
  large: {
    width: 640,
    edges: [44, 578],
    top: 34,
    row: 66,
    drop: 36,
    turn: 14,
    head: 5,
    gap: 12,
    said: true,
  },
  /** With numbers alone, for beside a text. */
  small: {
    width: 236,
    edges: [44, 220],
    top: 26,
    row: 22,
    drop: 8,
    turn: 7,
    head: 3,
    gap: 0,
    said: false,
  },
} as const satisfies Record<string, Look>;

/** What a mark says to whoever does not see it. */
const remarks: Readonly<Record<Mark, string>> = {
  broken: 'breaks here',
  error: 'wrong too',
  look: 'worth a look',
};

export interface Drawn {
  look: keyof typeof looks;
  /** What was found at a spot; what comes after the broken one is never reached. */
  marks?: ReadonlyMap<Spot, Mark>;
  /** Whether each spot has its own anchor, where nothing else of the page has it. */
  anchors?: boolean;
}

/**
 * The picture of a sign-in. Colours and fonts are those of its classes (styles/picture.css). Each spot is
 * a link to where it is told of. Pure.
 */
export function picture(
  kind: Kind,
  { look: name, marks = new Map<Spot, Mark>(), anchors = false }: Drawn,
): Shape {
  const look: Look = looks[name];
  const spots = spotsOf(kind);
  const lanes = lanesOf(kind, look);
  const height = look.top + spots.length * look.row + 4;
  const broken = spots.findIndex((spot) => marks.get(spot) === 'broken');
  const parts = spots.map((spot, index) => {
    const y = look.top + index * look.row + look.drop;
    const mark = marks.get(spot);
    const never = broken >= 0 && index > broken;
    const state = [...(mark ? [mark] : []), ...(never ? ['never'] : [])].join(' ');
    const place = { kind, spot };
    const title = [
      `${spotName(place)}: ${stopAt(place).title}`,
      ...(mark ? [remarks[mark]] : []),
      ...(never ? ['never reached'] : []),
    ].join(', ');
    return shape(
      'a',
      {
        ...{ href: spotPage(place), class: `spot ${state}`.trim() },
        ...(anchors && { id: spotAnchor(place) }),
        // Where it says what happens, its words are its name.
        ...(!look.said && {
          ...{ 'data-spot': spot, 'aria-label': title.charAt(0).toUpperCase() + title.slice(1) },
        }),
      },
      ...spotShapes(kind, spot, y, { lanes, look, mark }),
    );
  });
  return shape(
    'svg',
    {
      ...{ class: `sign-in ${name}`, viewBox: `0 0 ${look.width} ${height}`, role: 'group' },
      'aria-label': `Picture: ${signIns[kind].name}`,
    },
    ...names(kind, lanes, look, height),
    ...parts,
  );
}

/** One arrow alone, between lines that go on above and below it. For the margin of a list. */
export function glyph(kind: Kind, spot: Spot): Shape {
  const [width, height] = [68, 26];
  const lanes = lanesAt(kind, [8, 60]);
  const sizes: Sizes = { turn: 9, head: 3.5, gap: 0 };
  const arrow = arrowAt(kind, spot);
  const line = arrow && lineOf(arrow, lanes, 8, sizes);
  const inner = line ? shape('path', { d: line.d + line.heads }) : square(lanes.server ?? 0, 12, 4);
  return shape(
    'svg',
    { class: 'sign-in glyph', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    shape('g', { class: 'spot' }, inner),
  );
}

function lanesOf(kind: Kind, { edges }: Look): Lanes {
  return lanesAt(kind, edges);
}

function lanesAt(kind: Kind, [first, last]: readonly [number, number]): Lanes {
  const { actors } = signIns[kind];
  // Of two, the second stands where it stands of three, so that pictures can be compared.
  const step = (last - first) / 2;
  return Object.fromEntries(actors.map(([actor], index) => [actor, first + index * step]));
}

function names(kind: Kind, lanes: Lanes, { said, top, edges }: Look, height: number): Shape[] {
  return signIns[kind].actors.flatMap(([actor, name]) => {
    const x = lanes[actor] ?? 0;
    const last = x === edges[1];
    const anchor = said ? 'middle' : last ? 'end' : actor === 'browser' ? 'start' : 'middle';
    const at = said || anchor === 'middle' ? x : last ? x + 14 : x - 22;
    return [
      shape('text', { x: at, y: said ? 18 : 12, 'text-anchor': anchor, class: 'actor' }, name),
      shape('path', { d: `M${x} ${top - 6}V${height}`, class: 'lane' }),
    ];
  });
}

function arrowAt(kind: Kind, spot: Spot): Arrow | undefined {
  return typeof spot === 'number' ? signIns[kind].arrows[spot - 1] : undefined;
}

interface Around {
  lanes: Lanes;
  look: Look;
  mark: Mark | undefined;
}

function spotShapes(kind: Kind, spot: Spot, y: number, { lanes, look, mark }: Around): Shape[] {
  const arrow = arrowAt(kind, spot);
  const server = lanes.server ?? 0;
  const { title } = stopAt({ kind, spot });
  if (!arrow) {
    const size = look.said ? 6 : 3.5;
    return [
      // As wide as the picture, so that it can be hit.
      hit(look, y),
      mark ? marked(mark, [server, y + size], look) : square(server, y + size, size),
      ...(look.said ? [words(title, undefined, server + 22, y + 11)] : []),
    ];
  }
  const line = lineOf(arrow, lanes, y, look);
  return [
    hit(look, y),
    // Only where an arrow may never be reached, its line is not drawn like its heads.
    ...(look.said
      ? [shape('path', { d: line.d + line.heads })]
      : [shape('path', { d: line.d }), shape('path', { d: line.heads, class: 'heads' })]),
    ...(mark ? [marked(mark, line.mark, look)] : []),
    ...numbered(spot, line, y, look),
    ...(look.said ? [saidOf(arrow, lanes, y)] : []),
  ];
}

function hit({ width, row, drop }: Look, y: number): Shape {
  return shape('rect', { class: 'hit', x: 0, y: y - drop, width, height: row });
}

function square(x: number, y: number, size: number): Shape {
  return shape('rect', {
    x: x - size,
    y: y - size,
    width: 2 * size,
    height: 2 * size,
    class: 'box',
  });
}

function numbered(spot: Spot, { origin: [x] }: Line, y: number, { said }: Look): Shape[] {
  if (!said) return [shape('text', { x: 12, y: y + 5, class: 'number' }, String(spot))];
  return [
    shape('rect', { x: x - 11, y: y - 11, width: 22, height: 22, rx: 3, class: 'box' }),
    shape('text', { x, y: y + 4.5, 'text-anchor': 'middle', class: 'number' }, `${spot} `),
  ];
}

/** What happens above the line, what travels below it. */
function saidOf(arrow: Arrow, lanes: Lanes, y: number): Shape {
  const x = (actor: Arrow['from']) => lanes[actor] ?? 0;
  if (arrow.from === arrow.to)
    return words(arrow.title, arrow.carries, x(arrow.from) + 46, y + 3, 17);
  const left = arrow.via ? x(arrow.via) : Math.min(x(arrow.from), x(arrow.to));
  // Above the frame of a number that stands at the other end.
  const above = arrow.via ? 17 : 8;
  return words(arrow.title, arrow.carries, left + 18, y - above, above + (arrow.via ? 28 : 18));
}

function words(
  title: string,
  carries: string | undefined,
  x: number,
  y: number,
  below = 18,
): Shape {
  return shape(
    'g',
    { class: 'words' },
    shape('text', { x, y, class: 'title' }, `${title} `),
    ...(carries === undefined
      ? []
      : [shape('text', { x, y: y + below, class: 'carries' }, carries)]),
  );
}

function marked(mark: Mark, [x, y]: Line['mark'], { said }: Look): Shape {
  const size = said ? 7 : 4.5;
  if (mark === 'look') return shape('circle', { cx: x, cy: y, r: size * 0.7, class: 'dot' });
  const d = `M${x - size} ${y - size}L${x + size} ${y + size}M${x - size} ${y + size}L${x + size} ${y - size}`;
  return shape('path', { d, class: 'cross' });
}
