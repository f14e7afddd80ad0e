import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import { settingAnchor, spellings } from '../sso/settings/names.ts';
import { settings, type SettingKey } from '../sso/settings/table.ts';
import { plainText } from './plain-text.ts';

/** The attribute of the lines of a setting in a file, and of what explains it. */
export const settingLines = 'data-setting';

/**
 * Marks each explanation in `text` with the settings of the file that it names, and makes their names
 * links to the lines. Lines that nothing explains lose their mark.
 *
 * @param newId An ID that nothing else in the page has.
 */
export function linkExplanations(
  file: Tag,
  text: readonly RenderableTreeNode[],
  newId: (word: string) => string,
): void {
  const lines = new Map<string, Tag>();
  visit([file], (tag) => {
    const setting = tag.attributes[settingLines] as string | undefined;
    if (setting !== undefined && !lines.has(setting)) lines.set(setting, tag);
  });
  const find = settingsNamed([...lines.keys()]);
  const explained = new Set<string>();
  visit(text, (tag) => {
    const names = namesIn(tag);
    const found = [...new Set(names.flatMap((name) => find(plainText([name]))))];
    if (found.length === 0) return;
    for (const setting of found) explained.add(setting);
    tag.attributes[settingLines] = found.join(' ');
    for (const name of names) {
      const [first] = find(plainText([name]));
      const target = first === undefined ? undefined : lines.get(first);
      if (!target || tag.name.startsWith('h')) continue;
      target.attributes['id'] ??= newId('line');
      const inner = new Markdoc.Tag(name.name, name.attributes, name.children);
      const href = `#${String(target.attributes['id'])}`;
      Object.assign(name, { name: 'a', attributes: { class: 'to-line', href }, children: [inner] });
    }
  });
  keepMarks(file, explained);
}

/** Takes the mark from all lines but those of some settings, and the element where it had nothing else. */
function keepMarks(tag: Tag, kept: ReadonlySet<string>): void {
  tag.children = tag.children.flatMap((child) => {
    if (!isTag(child)) return [child];
    keepMarks(child, kept);
    const { [settingLines]: setting, ...others } = child.attributes;
    if (setting === undefined || kept.has(setting as string)) return [child];
    child.attributes = others;
    return Object.keys(others).length > 0 ? [child] : child.children;
  });
}

/** Blocks with each part below a small heading in a box of its own, so that it lights as a whole. */
export function sections(blocks: readonly RenderableTreeNode[]): RenderableTreeNode[] {
  const result: RenderableTreeNode[] = [];
  let open: Tag | undefined;
  for (const block of blocks) {
    const name = Markdoc.Tag.isTag(block) ? block.name : '';
    if (/^h[1-6]$/.test(name)) open = undefined;
    if (Markdoc.Tag.isTag(block) && name === 'h3' && block.attributes[settingLines] !== undefined) {
      const { [settingLines]: names, ...others } = block.attributes;
      open = new Markdoc.Tag('div', { [settingLines]: names as string });
      block.attributes = others;
      result.push(open);
    }
    if (open) open.children.push(block);
    else result.push(block);
  }
  return result;
}

/** Where an explanation says what it is about: in its first cell, at its beginning, in its heading. */
function namesIn(tag: Tag): Tag[] {
  if (tag.name === 'h3') return words(tag);
  if (tag.name === 'tr') {
    const [first] = tag.children.filter(isTag);
    return first?.name === 'td' ? first.children.filter(isTag).filter(isName) : [];
  }
  if (tag.name !== 'li') return [];
  const children = tag.children.flatMap((child) =>
    isTag(child) && child.name === 'p' ? child.children : [child],
  );
  return isTag(children[0]) ? children.filter(isTag).filter(isName) : [];
}

const isName = ({ name }: Tag) => name === 'code' || name === 'strong';

/** Words of a heading, which are names without being marked as such. */
function words(heading: Tag): Tag[] {
  return plainText(heading.children)
    .split(/[\s,]+/)
    .map((word) => new Markdoc.Tag('code', {}, [word]));
}

/** What of the file is meant by a name: in whole, or the end of a path. */
function settingsNamed(inFile: readonly string[]): (name: string) => string[] {
  const known = (Object.keys(settings) as SettingKey[])
    .map((key) => ({ anchor: settingAnchor(key), names: spellings(settings[key]) }))
    .filter(({ anchor }) => inFile.includes(anchor));
  return (name) =>
    known
      .filter(({ names }) => names.some((one) => one === name || one.endsWith(`.${name}`)))
      .map(({ anchor }) => anchor);
}

function visit(nodes: readonly RenderableTreeNode[], look: (tag: Tag) => void): void {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    look(node);
    visit(node.children, look);
  }
}

function isTag(node: RenderableTreeNode | undefined): node is Tag {
  return Markdoc.Tag.isTag(node);
}
