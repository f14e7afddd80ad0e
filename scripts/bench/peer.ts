import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** Another generator, made ready to build the same pages. */
export interface Peer {
  folder: string;
  /** The file of one page. */
  file: string;
}

const starlight = '0.42.4';

/**
 * Starlight on the Astro that we use, with the pages of a corpus as its own Markdown: asides, pictures,
 * code with titles, passages in the place of partials. It is installed on first use.
 *
 * @param edited The page of the corpus that will be edited.
 */
export function starlightSite(root: string, content: string, edited: string): Peer {
  const folder = `${root}/starlight`;
  const docs = `${folder}/src/content/docs`;
  rmSync(`${folder}/src`, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, text);
  };
  put(
    'package.json',
    JSON.stringify({
      type: 'module',
      dependencies: {
        astro: manifest.devDependencies.astro,
        '@astrojs/starlight': starlight,
      },
    }),
  );
  put(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://docs.example', integrations: [starlight({ title: 'Docs' })] });
`,
  );
  put(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
export { collections };
`,
  );
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  cpSync(`${content}/images`, `${folder}/src/assets`, { recursive: true });
  let file = '';
  for (const name of globSync('*.md', { cwd: content })) {
    const { slug, text } = asStarlight(readFileSync(`${content}/${name}`, 'utf8'), content);
    const target = `src/content/docs/${slug === '/' ? 'index' : slug.slice(1)}.md`;
    const up = '../'.repeat(target.split('/').length - 2);
    put(target, text.replaceAll('@assets', `${up}assets`));
    if (path.resolve(content, name) === path.resolve(edited)) file = `${folder}/${target}`;
  }
  return { folder, file };
}

/** A page of the corpus in Starlight's Markdown. Throws when a tag is left that has no such form. */
function asStarlight(source: string, content: string): { slug: string; text: string } {
  const slug = /^slug: (.*)$/m.exec(source)?.[1] ?? '/';
  const text = source
    .replace(/^slug: .*\n/m, '')
    .replace(/^# .*\n/m, '')
    .replace(/\{% partial file="(.*?)" \/%\}/g, (_, file: string) =>
      readFileSync(`${content}/partials${file}`, 'utf8'),
    )
    .replace(/\{% image src="\/images\/(.*?)" alt="(.*?)".*?\/%\}/g, '![$2](@assets/$1)')
    .replace(/\{% note noteType="(.*?)" %\}\n([^]*?)\n\{% \/note %\}/g, (_, type: string, body) => {
      const kind = type === 'Warning' ? 'caution' : type.toLowerCase();
      return `:::${kind}\n${String(body)}\n:::`;
    })
    .replace(/^(`{3}\w+) \{% title="(.*?)" %\}$/gm, '$1 title="$2"')
    .replace(/^```commandline/gm, '```bash')
    .replace(/\{% \/?inlineCalloutContainer %\}\n?/g, '')
    .replace(
      / *\{% inlineCallout[^]*?bold="(.*?)"\n *href="(.*?)" %\}\n *(.*)\n *\{% \/inlineCallout %\}/g,
      '- [$1]($2): $3',
    );
  const left = /\{%.*/.exec(text.replaceAll('{{', ''));
  if (left) throw new Error(`No form for ${left[0]}`);
  return { slug, text };
}
