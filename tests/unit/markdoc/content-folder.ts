import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { readContent, type Content } from '../../../src/markdoc/content.ts';
import { formatProblem, sortProblems } from '../../../src/markdoc/problems.ts';
import type { CompiledPage, Segment } from '../../../src/markdoc/types.ts';

/** A page with sound frontmatter; line 6 is the first of the body. */
export function page(body: string, slug = '/page'): string {
  return `---\ntitle: A page\ndescription: What it is about.\nslug: ${slug}\n---\n${body}`;
}

export const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';

/** A symbolic link in place of a file. */
export interface Link {
  to: string;
}

/** Writes a content folder, reads it as a build does, and takes it away again. */
export async function read(
  t: TestContext,
  files: Record<string, string | Buffer | Link>,
  routes: string[] = [],
): Promise<Omit<Content, 'pages'> & { pages: CompiledPage[]; said: string[] }> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  t.after(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (typeof text === 'string' || Buffer.isBuffer(text)) await writeFile(file, text);
    else await symlink(text.to, file);
  }
  const content = await readContent({
    content: root,
    shown: 'content',
    public: path.join(root, 'no-such-folder'),
    routes,
  });
  const pages = content.pages.map(({ file }) => content.whole(file));
  return {
    ...content,
    pages: await Promise.all(pages),
    said: sortProblems(content.problems).map(formatProblem),
  };
}

/** The HTML of a page, with components written as elements. */
export function html(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      typeof segment === 'string'
        ? segment
        : `<${segment.component}>${html(segment.children)}</${segment.component}>`,
    )
    .join('');
}
