// What the work costs without any framework: parse, validate, transform,
// highlight, write, index. The benchmark's unit of measure.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Markdoc, { type Config, type Node } from '@markdoc/markdoc';
import { close, createIndex } from 'pagefind';
import { createCssVariablesTheme, createHighlighter } from 'shiki';

const [from = '', to = ''] = process.argv.slice(2);
const names = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.md'));
const tokenizer = new Markdoc.Tokenizer({ allowIndentation: true });
const sources = await Promise.all(
  names.map(async (name) => [name, await readFile(path.join(from, name), 'utf8')] as const),
);
const asts = new Map(
  sources.map(([name, text]) => [name, Markdoc.parse(tokenizer.tokenize(text))]),
);
const partials: Record<string, Node> = {};
for (const [name, ast] of asts) {
  if (name.startsWith('partials')) partials[name.slice('partials'.length)] = ast;
}

const highlighter = await createHighlighter({
  themes: [createCssVariablesTheme()],
  langs: ['yaml', 'bash'],
});
const any = { type: String };
const config: Config = {
  partials,
  nodes: {
    document: { render: 'article', attributes: { frontmatter: { render: false } } },
    fence: {
      attributes: { content: any, language: any, title: any },
      transform: (node) => {
        const language = node.attributes['language'] === 'yaml' ? 'yaml' : 'bash';
        const tokens = highlighter.codeToTokensBase(String(node.attributes['content']), {
          lang: language,
        });
        return new Markdoc.Tag(
          'pre',
          {},
          tokens.flatMap((line) =>
            line.map(({ content, color }) => new Markdoc.Tag('span', { class: color }, [content])),
          ),
        );
      },
    },
  },
  tags: {
    note: { render: 'aside', attributes: { noteType: any } },
    image: { render: 'img', attributes: { src: any, alt: any, caption: any } },
    inlineCalloutContainer: { render: 'div' },
    inlineCallout: { render: 'a', attributes: { color: any, icon: any, bold: any, href: any } },
  },
};

await mkdir(to, { recursive: true });
const pages = [...asts].filter(([name]) => !name.startsWith('partials'));
for (const [name, ast] of pages) {
  const errors = Markdoc.validate(ast, config);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const html = Markdoc.renderers.html(Markdoc.transform(ast, config));
  await writeFile(
    path.join(to, `${name}.html`),
    `<!doctype html><html lang="en"><title>${name}</title><body>${html}</body></html>`,
  );
}
const { index } = await createIndex();
await index?.addDirectory({ path: to });
await index?.writeFiles({ outputPath: path.join(to, 'pagefind') });
await close();
