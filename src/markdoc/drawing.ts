import sax from 'sax';
import type { Problem } from './problems.ts';
import { positionAt, type Source } from './source.ts';

/** Whether a drawing takes its colours from the page. */
const themed = /currentColor|var\(--/;

/** All that a drawing is made of which becomes part of a page. */
const drawn = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'textPath image marker clipPath mask pattern linearGradient radialGradient stop filter feBlend ' +
    'feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting ' +
    'feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** What no picture needs, also one that stays a file of its own, which somebody may open alone. */
const neverDrawn =
  /^(?:script|handler|listener|foreignobject|iframe|embed|object|audio|video|canvas|link|meta|set|animate\w*)$/i;

/** A fragment of the same drawing, or a picture that comes along. */
const local = /^\s*(?:#|data:image\/(?:avif|gif|jpeg|png|webp)[;,])/i;

/** Only the entities that XML knows; sax’s types do not name the option. */
const options = { position: true, strictEntities: true } as sax.SAXOptions;

/**
 * Reads an SVG. `inline` is its markup, written anew from what was read, where it takes its colours from
 * the page: a browser reads SVG in a page by other rules than XML's, so that comments and the like must
 * not come along. In a page, and in a file that can be opened alone, only what is drawn may be: no
 * script, no style for all of the page, nothing from elsewhere.
 */
export function readDrawing(source: Source): { inline?: string; problems: Problem[] } {
  const inPage = themed.test(source.text);
  const problems: Problem[] = [];
  const said = new Set<string>();
  const complain = (offset: number, message: string, hint: string, once = message) => {
    if (said.has(once)) return;
    said.add(once);
    problems.push({
      ...positionAt(source, offset),
      severity: 'error',
      code: 'not-a-drawing',
      message,
      hint,
    });
  };

  const parser = sax.parser(true, options);
  const markup: string[] = [];
  /** The elements that are open. */
  const open: string[] = [];
  let lastStart = 0;
  let broken = false;
  // An element without content is closed in its own tag.
  let unfinished = false;
  const put = (text: string) => {
    if (unfinished) markup.push('>');
    unfinished = false;
    markup.push(text);
  };

  parser.onerror = (error) => {
    // So that it goes on; its types do not know that it may.
    (parser as { error: Error | null }).error = null;
    if (broken) return;
    broken = true;
    const [reason = ''] = error.message.split('\n', 1);
    // An entity is known to be wrong at its end.
    const entity = /entity/i.test(reason);
    const at = entity ? source.text.lastIndexOf('&', parser.position - 1) : parser.position - 1;
    complain(
      Math.max(0, at),
      `The drawing is not XML: ${reason.replace(/[.!]$/, '').toLowerCase()}.`,
      entity
        ? 'Write the character itself, or its number, e.g. "&#160;".'
        : 'Correct it, or export it again.',
    );
  };
  parser.ondoctype = (text) => {
    if (!text.includes('[')) return;
    complain(
      source.text.indexOf('<!DOCTYPE'),
      'The drawing defines entities.',
      'Export it as plain SVG.',
    );
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name === 'xml') return;
    complain(
      source.text.indexOf(`<?${name}`),
      `The drawing has an instruction "${name}".`,
      'Take it out; it is no part of a picture.',
    );
  };
  parser.onopentag = ({ name, attributes }) => {
    const start = parser.startTagPosition - 1;
    lastStart = start;
    if (open.push(name) === 1 && name !== 'svg') {
      complain(start, `The file is no drawing: it begins with "${name}".`, 'Export it as SVG.');
    }
    const local = name.replace(/^.*:/, '');
    if (neverDrawn.test(local) || (inPage && !drawn.has(name))) {
      complain(
        start,
        `A drawing cannot hold the element "${name}".`,
        local === 'style'
          ? 'Say fill, stroke and font at each element; a style would count for the whole page.'
          : 'Take it out, or export the drawing as plain SVG.',
      );
    }
    put(`<${name}`);
    for (const [attribute, value] of Object.entries(attributes as Record<string, string>)) {
      const at = attributeOffset(source.text, start, attribute);
      checkAttribute(attribute, value, inPage, (message, hint) => {
        complain(at, message, hint);
      });
      // In a page what an element is need not be said.
      if (attribute === 'xmlns') continue;
      markup.push(` ${attribute}="${escape(value).replaceAll('"', '&quot;')}"`);
    }
    unfinished = true;
  };
  parser.onclosetag = (name) => {
    open.pop();
    markup.push(unfinished ? '/>' : `</${name}>`);
    unfinished = false;
  };
  const words = (text: string) => {
    if (/@import|url\(\s*(?!['"]?\s*(?:#|data:))/i.test(text) && parser.tag?.name === 'style') {
      complain(
        lastStart,
        'The style of the drawing loads something from elsewhere.',
        'Draw without it.',
      );
    }
    // Lines and indents between shapes are there for whoever edits the file; between words they are a space.
    const between = text.trim() === '' && !/^(?:t|desc)/.test(open.at(-1) ?? '');
    if (open.length > 0 && !between) put(escape(text));
  };
  parser.ontext = words;
  parser.oncdata = words;
  parser.write(source.text).close();

  if (problems.length > 0) return { problems };
  return inPage ? { inline: markup.join(''), problems } : { problems };
}

function checkAttribute(
  name: string,
  value: string,
  inPage: boolean,
  complain: (message: string, hint: string) => void,
): void {
  if (/^on/i.test(name)) {
    complain(`A drawing cannot act on its own ("${name}").`, 'Take the attribute out.');
  } else if (/javascript:/i.test(value.replace(/\s/g, ''))) {
    complain(`The attribute "${name}" would run a script.`, 'Take it out.');
  } else if (/^(?:.*:)?(?:href|src)$/i.test(name) ? !local.test(value) : isRemote(value)) {
    complain(
      `The attribute "${name}" loads something from elsewhere.`,
      'Put the picture into the drawing, or draw without it.',
    );
  } else if (inPage && name === 'style') {
    complain(
      'A drawing that follows the theme cannot have a "style".',
      'Write each property as an attribute, e.g. fill="var(--pic-ink)".',
    );
  } else if (inPage && name.includes(':') && !/^(?:xmlns(?::|$)|xml:|xlink:href$)/.test(name)) {
    complain(`The attribute "${name}" belongs to a drawing program.`, 'Export it as plain SVG.');
  }
}

function isRemote(value: string): boolean {
  return /url\(\s*(?!['"]?\s*(?:#|data:image\/))/i.test(value);
}

function attributeOffset(text: string, tag: number, name: string): number {
  const found = text.slice(tag).search(new RegExp(`\\s${RegExp.escape(name)}\\s*=`));
  return found < 0 ? tag : tag + found + 1;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
