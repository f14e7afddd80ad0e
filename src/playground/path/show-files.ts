import { textOf, type EmittedFile } from '../../sso/emit/emit.ts';
import { shownPieces, type ShownPiece } from './path-files.ts';

/** A file as the build has drawn it, with blanks that fill themselves. */
interface Drawn {
  name: string;
  code: HTMLElement;
  nodes: readonly ChildNode[];
}

/**
 * The files beside the path. The build has drawn them for most answers; where the answers make another
 * text of a file, that text takes its place, so what is read and copied is what is saved.
 */
export class ShownFiles {
  readonly #drawn: readonly Drawn[];

  constructor(place: ParentNode) {
    this.#drawn = [...place.querySelectorAll<HTMLElement>('figure.code')].flatMap((figure) => {
      const code = figure.querySelector<HTMLElement>('pre > code');
      const name = figure.querySelector('figcaption')?.textContent;
      return code && name ? [{ name, code, nodes: [...code.childNodes] }] : [];
    });
  }

  /** Puts back what was drawn, whose blanks are filled only while they are in the page. */
  restore(): void {
    for (const { code, nodes } of this.#drawn) {
      if (code.firstChild !== nodes[0]) code.replaceChildren(...nodes);
    }
  }

  show(files: readonly EmittedFile[]): void {
    this.restore();
    for (const { name, code } of this.#drawn) {
      const file = files.find((one) => one.name === name);
      // What is drawn ends without a line break.
      const text = file ? textOf(file).trimEnd() : '';
      if (code.innerText.trimEnd() === text) continue;
      code.replaceChildren(...(file ? shownPieces(file).map(nodeOf) : []));
    }
  }
}

function nodeOf({ text, href, look }: ShownPiece): Node {
  if (href !== undefined)
    return Object.assign(document.createElement('a'), { href, textContent: text });
  if (look === undefined) return document.createTextNode(text);
  const node = document.createElement(look === 'comment' ? 'span' : 'var');
  node.textContent = text;
  if (look !== 'open') node.className = look === 'comment' ? 't-comment' : 'own';
  return node;
}
