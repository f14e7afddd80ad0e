import type { CompileOptions } from '../markdoc/compile.ts';
import { compilerVersion } from '../markdoc/compiler-version.ts';
import { readContent, type Content, type Known } from '../markdoc/content.ts';
import { foldersFrom, shown, site } from './config.ts';
import { digest, type Kept } from './kept.ts';

export interface KnownContent {
  content: Content;
  known: Known;
  /** Digest of the code that made it. */
  compiler: string;
}

/**
 * Reads a content folder with what an earlier run knew of it, and keeps what there is to know. What
 * pages show is not kept: as long as nothing changes, nobody asks for it.
 *
 * @param root The project.
 * @param from The content folder.
 */
export async function readKnownContent(
  root: string,
  from: string,
  kept: Kept,
  options: CompileOptions & { lowered?: ReadonlySet<string> } = {},
): Promise<KnownContent> {
  const compiler = await compilerVersion(root);
  const key = digest(compiler, from, site.own?.content ?? '');
  const text = kept.get('content', key)?.toString();
  const before = text
    ? (JSON.parse(text) as { [Name in keyof Known]: [string, never][] })
    : undefined;
  const known: Known = { pages: new Map(before?.pages), pictures: new Map(before?.pictures) };
  const folders = foldersFrom(root, from);
  const { lowered } = options;
  const content = await readContent({ ...folders, ...(lowered && { lowered }) }, known, options);
  content.menu = shown.menu(content.menu);
  const pages = [...known.pages].map(([file, page]) => [file, { ...page, body: undefined }]);
  kept.put('content', key, JSON.stringify({ pages, pictures: [...known.pictures] }));
  return { content, known, compiler };
}
