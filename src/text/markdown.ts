/** An element of a page, as Markdoc renders it or as a browser shows it. */
export interface PageElement {
  name: string;
  attributes: Readonly<Record<string, unknown>>;
  children: readonly PageNode[];
}

/** Text, or an element; whatever else a renderer leaves behind counts as nothing. */
export type PageNode = PageElement | string | number | boolean | null | undefined | object;

type Write = (tag: PageElement) => string;

/**
 * A rendered tree as plain Markdown, for whoever reads a page with other tools than a browser. Pure.
 * Passages for some readers are there for all, each under its label.
 */
export function toMarkdown(tree: PageNode | readonly PageNode[]): string {
  return `${blocks(list(tree))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

const list = (tree: PageNode | readonly PageNode[]) =>
  Array.isArray(tree) ? (tree as PageNode[]) : [tree as PageNode];
const attribute = (tag: PageElement, name: string) =>
  String((tag.attributes[name] as unknown) ?? '');

/** Elements that stand in a line of text. */
const inline: Record<string, Write> = {
  a: (tag) => {
    if (attribute(tag, 'class') === 'anchor') return '';
    if (attribute(tag, 'class') === 'number') return number(tag);
    // It leads to a line of the page alone.
    if (attribute(tag, 'class') === 'to-line') return line(tag.children);
    const href =
      attribute(tag, 'href') || attribute(tag, 'data-href').replace(/\{(.+?)\}/g, '<$1>');
    return `[${line(tag.children)}](${href})`;
  },
  br: () => '\\\n',
  // A word with a definition; all other buttons are for the page alone.
  button: (tag) => (attribute(tag, 'class') === 'term' ? line(tag.children) : ''),
  code: (tag) => `\`${plainText(tag)}\``,
  Icon: () => '',
  input: () => '[ ] ',
  label: (tag) => line(tag.children),
  em: (tag) => `*${line(tag.children)}*`,
  kbd: (tag) => plainText(tag),
  s: (tag) => `~~${line(tag.children)}~~`,
  // The number of a part of the code, which cannot be a link there.
  span: (tag) => {
    const of = attribute(tag, 'class');
    if (of === 'definition') return '';
    return of === 'number' ? number(tag) : line(tag.children);
  },
  strong: (tag) => `**${line(tag.children)}**`,
  var: (tag) => plainText(tag),
};

/** Elements and components that are blocks of their own. */
const block: Record<string, Write> = {
  Doctor: () => 'The page has a box here that explains what is pasted into it: see /doctor.',
  Image: (tag) => {
    const caption = attribute(tag, 'caption');
    return `![${attribute(tag, 'alt')}](${attribute(tag, 'src')}${caption && ` "${caption}"`})`;
  },
  InlineCallout: (tag) => {
    if (!attribute(tag, 'href')) {
      return `- **${attribute(tag, 'bold')}**\n\n${blocks(tag.children).replace(/^(?=.)/gm, '  ')}`;
    }
    const text = blocks(tag.children).replace(/\s+/g, ' ').trim();
    return `- [${attribute(tag, 'bold')}](${attribute(tag, 'href')})${text && `: ${text}`}`;
  },
  InlineCalloutContainer: (tag) => tag.children.map(one).join('\n'),
  Note: (tag) =>
    quote(`**${attribute(tag, 'title') || attribute(tag, 'noteType')}.** ${blocks(tag.children)}`),
  Playground: () => 'The page has a form here that computes these values: see /playground.',
  Upgrade: () =>
    'The page has a box here that says what an upgrade means for files: see /deployment/security/upgrade.',
  blockquote: (tag) => quote(blocks(tag.children)),
  details: (tag) => blocks(tag.children),
  dl: (tag) => tag.children.map((row) => one(row)).join('\n'),
  figure: (tag) => {
    const [pre] = tag.children.filter(isTag).filter(({ name }) => name === 'pre');
    const [title] = tag.children.filter(isTag).filter(({ name }) => name === 'figcaption');
    const language =
      pre && isTag(pre.children[0]) ? attribute(pre.children[0], 'data-language') : '';
    const body = pre ? plainText(pre) : '';
    const fence = '`'.repeat(
      Math.max(3, ...[...body.matchAll(/`+/g)].map(([run]) => run.length + 1)),
    );
    return `${title ? `${plainText(title)}:\n\n` : ''}${fence}${language}\n${body}\n${fence}`;
  },
  hr: () => '---',
  // A list whose items hold no paragraphs stays close together.
  li: (tag) => blocks(tag.children, tag.children.some(isParagraph) ? '\n\n' : '\n'),
  ol: (tag) => items(tag, (index) => `${String(index + 1)}. `),
  p: (tag) => line(tag.children),
  // What a drawing shows stands beside it in words.
  svg: () => '',
  summary: (tag) => `**${plainText(tag)}**`,
  table: (tag) => table(tag),
  ul: (tag) => items(tag, () => '- '),
};
for (const level of [1, 2, 3, 4, 5, 6]) {
  block[`h${String(level)}`] = (tag) => `${'#'.repeat(level)} ${line(tag.children)}`;
}

const number = (tag: PageElement) => `**${plainText(tag)}.**`;

function isTag(node: PageNode | undefined): node is PageElement {
  return typeof node === 'object' && node !== null && 'name' in node && 'children' in node;
}

/** The words alone. */
function plainText(node: PageNode): string {
  if (isTag(node)) return node.children.map(plainText).join('');
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}

function isParagraph(node: PageNode): boolean {
  return isTag(node) && node.name === 'p';
}

function isInline(node: PageNode): boolean {
  return !isTag(node) || node.name in inline || (node.name === 'span' && !(node.name in block));
}

/** Blocks, with a blank line between them unless told otherwise; runs of text among them are paragraphs. */
function blocks(nodes: readonly PageNode[], between = '\n\n'): string {
  const parts: string[] = [];
  let run: PageNode[] = [];
  const close = () => {
    if (run.length > 0) parts.push(line(run));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      close();
      parts.push(one(node));
    }
  }
  close();
  return parts.filter((part) => part.trim() !== '').join(between);
}

function one(node: PageNode): string {
  if (!isTag(node)) return line([node]);
  if (node.attributes['class'] === 'variant-label') return `**${plainText(node)}:**`;
  const write = block[node.name] ?? inline[node.name];
  if (write) return write(node);
  // A row of facts: the term, then what is said of it.
  const [term, ...rest] = node.children;
  if (isTag(term) && term.name === 'dt') {
    return `- ${plainText(term)}: ${line(rest.filter(isTag).flatMap(({ children }) => children))}`;
  }
  return blocks(node.children);
}

function line(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (!isTag(node)) return plainText(node).replace(/[\\`*_[\]<>]/g, '\\$&');
      return inline[node.name]?.(node) ?? line(node.children);
    })
    .join('');
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function items(tag: PageElement, mark: (index: number) => string): string {
  return tag.children
    .filter(isTag)
    .map((item, index) => {
      const first = mark(index);
      return first + one(item).replace(/\n(?!\n|$)/g, `\n${' '.repeat(first.length)}`);
    })
    .join('\n');
}

function table(tag: PageElement): string {
  const rows = tag.children
    .filter(isTag)
    .flatMap(({ children }) => children.filter(isTag))
    .map(({ children }) =>
      children.filter(isTag).map((cell) => line(cell.children).replaceAll('|', '\\|')),
    );
  const [head = []] = rows;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.slice(1).map(row)].join('\n');
}
