import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { highlight, type Coloured } from './highlight.ts';

/** Code as text, with elements around or in the place of some of it. */
export type CodePiece = string | Tag;

interface Frame {
  /** The name of the file. */
  title?: string | undefined;
  /** Whether it shows a mistake. */
  wrong?: boolean | undefined;
  /** Whether its parts have numbers, which stand beside them. */
  numbered?: boolean | undefined;
  /** Whether the search passes it by, since its words stand in many pages. */
  unsearched?: boolean | undefined;
}

/** A coloured code block, with a line above it when there is something to say about it. */
export function codeBlock(
  given: readonly CodePiece[],
  language: string,
  { title, wrong, numbered, unsearched }: Frame = {},
): Tag {
  const pieces = joined(given);
  const text = pieces.map(standIn).join('');
  const colours = highlight(text, language);
  const code = new Markdoc.Tag(
    'code',
    language ? { 'data-language': language } : {},
    paint(pieces, colours),
  );
  const said = [wrong && 'Wrong', title].filter(Boolean).join(': ');
  const caption = said ? [new Markdoc.Tag('figcaption', {}, [said])] : [];
  const pre = new Markdoc.Tag(
    'pre',
    { tabindex: 0, ...(unsearched && { 'data-pagefind-ignore': '' }) },
    [code],
  );
  // A line alone is no file, in which one looks for lines: it may go on in the next.
  const kinds = { wrong, numbered, 'one-line': !text.includes('\n') };
  const classes = ['code', ...Object.entries(kinds).flatMap(([name, is]) => (is ? name : []))];
  return new Markdoc.Tag('figure', { class: classes.join(' ') }, [...caption, pre]);
}

/** Neighbouring texts as one, so that they share an element where they share a colour. */
function joined(pieces: readonly CodePiece[]): CodePiece[] {
  const result: CodePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece !== 'string') {
      const children = joined(piece.children as CodePiece[]);
      result.push(new Markdoc.Tag(piece.name, piece.attributes, children));
    } else if (typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** What the highlighter reads. The brackets of a blank would be operators to it, so a word stands in. */
function standIn(piece: CodePiece): string {
  if (typeof piece === 'string') return piece;
  const inner = (piece.children as CodePiece[]).map(standIn).join('');
  return piece.name === 'var' ? 'x'.repeat(inner.length) : inner;
}

/** Takes the colours of each piece off the front of `colours` and puts the elements around them. */
function paint(pieces: readonly CodePiece[], colours: Coloured[]): RenderableTreeNode[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return take(colours, piece.length);
    if (piece.name === 'var') {
      take(colours, standIn(piece).length);
      return [piece];
    }
    const children = paint(piece.children as CodePiece[], colours);
    return [new Markdoc.Tag(piece.name, piece.attributes, children)];
  });
}

function take(colours: Coloured[], length: number): RenderableTreeNode[] {
  const taken: RenderableTreeNode[] = [];
  let left = length;
  while (left > 0) {
    const [first] = colours;
    if (!first) break;
    const text = first.text.slice(0, left);
    first.text = first.text.slice(left);
    if (first.text === '') colours.shift();
    left -= text.length;
    taken.push(first.kind ? new Markdoc.Tag('span', { class: `t-${first.kind}` }, [text]) : text);
  }
  return taken;
}
