import type { SchemaAttribute } from '@markdoc/markdoc';
import { compile } from './compile.ts';
import type { CompiledPage, Picture, TagSchema } from './types.ts';
import { tags } from './tags/index.ts';

/**
 * The page of all tags: each live beside its source, and its attributes as the schema has them. It is
 * written in Markdoc, so what it shows went the way of every page.
 */
export function galleryText(pictures: ReadonlyMap<string, Picture>): string {
  const own = Object.entries(tags);
  const parts = (name: string) =>
    own.filter(([, { inside, example }]) => !example && inside?.includes(name));
  // A tag that is a part of another is told with it.
  const heads = own.filter(([, { inside, example }]) => example !== undefined || !inside);
  return [
    '---\ntitle: Tags\ndescription: Every tag.\nslug: /contributing/tags\n---',
    ...heads.flatMap(([name, schema]) => [...entry(name, schema, pictures), ...below(name, parts)]),
  ].join('\n\n');
}

/** Of all pictures those that the examples show. */
export function galleryPictures(pictures: ReadonlyMap<string, Picture>): Map<string, Picture> {
  const names = Object.values(tags).flatMap(({ example }) => shownIn(example) ?? []);
  return new Map([...pictures].filter(([name]) => names.includes(name)));
}

/** The gallery as a page. */
export function galleryPage(pictures: ReadonlyMap<string, Picture>): Promise<CompiledPage> {
  const source = { file: 'gallery.md', text: galleryText(pictures) };
  return compile(source, { partials: new Map(), pictures });
}

type Parts = (name: string) => [string, TagSchema][];

function below(name: string, parts: Parts): string[] {
  return parts(name).flatMap(([part, schema]) => [
    `### \`${part}\` in \`${name}\` {% #part-${part.toLowerCase()} %}`,
    escaped(schema.description ?? ''),
    ...attributes(schema),
    ...below(part, parts),
  ]);
}

function entry(name: string, schema: TagSchema, pictures: ReadonlyMap<string, Picture>): string[] {
  const { example, seenAt } = schema;
  const picture = shownIn(example);
  const live =
    example !== undefined &&
    seenAt === undefined &&
    (picture === undefined || pictures.has(picture));
  return [
    `## \`${name}\` {% #tag-${name.toLowerCase()} %}`,
    escaped(schema.description ?? ''),
    ...(live ? [example] : []),
    ...(seenAt === undefined ? [] : [`Live: [\`${seenAt}\`](${seenAt})`]),
    ...(example === undefined ? [] : [`\`\`\`\`md {% process=false %}\n${example}\n\`\`\`\``]),
    ...attributes(schema),
  ];
}

/** The picture in an example, if there is one. */
function shownIn(example: string | undefined): string | undefined {
  return /src="([^"]+)"/.exec(example ?? '')?.[1];
}

/** A sentence about tags may name them, which would be read as tags. */
function escaped(text: string): string {
  return text.replace(/\{%\s*(\w+)\s*%\}/g, '`$1`');
}

function attributes({ attributes: own = {} }: TagSchema): string[] {
  const rows = Object.entries(own).map(([name, attribute]) => {
    const cells = [`\`${name}\``, kind(attribute), escaped(attribute.description ?? '')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return rows.length === 0
    ? []
    : [['| attribute | takes | what it is for |', '| --- | --- | --- |', ...rows].join('\n')];
}

function kind({ type, required, matches, default: usual }: SchemaAttribute): string {
  const name =
    typeof type === 'function' ? type.name.toLowerCase().replace('partialfile', 'file') : 'value';
  const values = Array.isArray(matches) ? matches.map((value) => `\`${String(value)}\``) : [];
  return [
    values.length > 0 ? values.join(', ') : name,
    ...(required ? ['required'] : []),
    ...(usual === undefined ? [] : [`else \`${String(usual)}\``]),
  ].join('; ');
}
