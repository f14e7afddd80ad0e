import type { Actor, Arrow } from './kind.ts';

/** Where the line of each actor stands. */
export type Lanes = Readonly<Partial<Record<Actor, number>>>;

/** What an arrow looks like between some lines. */
export interface Line {
  /** The path of the arrow, and that of its heads. */
  d: string;
  heads: string;
  /** Where a mark on it stands. */
  mark: readonly [number, number];
  /** Where the number of the arrow stands. */
  origin: readonly [number, number];
}

/** Sizes of a drawing, in its own units. */
export interface Sizes {
  /** Between the two strokes of an arrow that goes by way of the browser, or back to where it began. */
  turn: number;
  head: number;
  /** How far from where it begins the head of an arrow to and fro stands: beside its number. */
  gap: number;
}

const hop = 4;

/** Draws one arrow whose first stroke is at a height. Pure. */
export function lineOf(arrow: Arrow, lanes: Lanes, y: number, { turn, head, gap }: Sizes): Line {
  const x = (actor: Actor) => lanes[actor] ?? 0;
  const [from, to] = [x(arrow.from), x(arrow.to)];
  const middle = (a: number, b: number) => (a + b) / 2;
  if (arrow.from === arrow.to) {
    const out = from + turn * 1.8;
    const d = `M${from} ${y}H${out}a${turn / 2} ${turn / 2} 0 0 1 0 ${turn}H${from}`;
    const heads = headAt(from, y + turn, -1, head);
    return { d, heads, mark: [out + turn / 2, y + turn / 2], origin: [from, y] };
  }
  if (arrow.via) {
    const [via, low, round] = [x(arrow.via), y + turn, turn / 2];
    const back = across(from, via + round, lanes);
    const on = across(via + round, to, lanes);
    const d = `M${from} ${y}${back}a${round} ${round} 0 0 0 0 ${turn}${on}`;
    // A mark on the longer stroke, where it crosses nothing.
    const mark: Line['mark'] =
      arrow.to === 'provider' ? [middle(x('server'), to), low] : [middle(x('server'), from), y];
    return { d, heads: headAt(to, low, 1, head), mark, origin: [from, y] };
  }
  const way = Math.sign(to - from);
  const heads = `${headAt(to, y, way, head)}${arrow.both ? headAt(from + way * gap, y, -way, head) : ''}`;
  const over = crossed(from, to, lanes);
  return {
    d: `M${from} ${y}${across(from, to, lanes)}`,
    heads,
    mark: [over === undefined ? middle(from, to) : middle(over, Math.max(from, to)), y],
    origin: [from, y],
  };
}

/** A stroke to the left or right, with a hop over a line that it has nothing to do with. */
function across(from: number, to: number, lanes: Lanes): string {
  const over = crossed(from, to, lanes);
  if (over === undefined) return `H${to}`;
  const way = Math.sign(to - from);
  return `H${over - way * hop}a${hop} ${hop} 0 0 ${way > 0 ? 1 : 0} ${way * 2 * hop} 0H${to}`;
}

function crossed(from: number, to: number, lanes: Lanes): number | undefined {
  const { server = 0 } = lanes;
  return Math.min(from, to) < server - hop && Math.max(from, to) > server + hop
    ? server
    : undefined;
}

function headAt(x: number, y: number, way: number, size: number): string {
  const back = Math.round((x - way * size * 1.4) * 10) / 10;
  return `M${back} ${y - size}L${x} ${y}L${back} ${y + size}`;
}
