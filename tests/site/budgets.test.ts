import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { attributes, guidePages, read, weight } from './built-site.ts';

const kB = 1000;

/** Scripts a page loads before anybody touches it, with all they import. */
async function scripts(html: string): Promise<string> {
  const islands = ['component-url', 'renderer-url', 'before-hydration-url'];
  const queue = ['src', ...islands]
    .flatMap((name) => attributes(html, name))
    .filter((url) => url.endsWith('.js'));
  const seen = new Set<string>();
  let text = '';
  for (let url = queue.pop(); url; url = queue.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const source = await read(url);
    text += source;
    for (const [, target = ''] of source.matchAll(
      /(?:^|[;}])(?:import|export)[^"'()]*["'](\.[^"']+)["']/g,
    )) {
      queue.push(new URL(target, `http://site${url}`).pathname);
    }
  }
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|text\/))[^>]*>([^]*?)<\/script>/g)];
  return text + inline.map(([, source = '']) => source).join('');
}

/** A guide, a guide with a widget in it, the pages of the playground and the doctor. */
function scriptBudget(html: string): number {
  if (/component-export="(?:FullView|ConfigDoctor)"/.test(html)) return 45 * kB;
  return html.includes('<astro-island') ? 25 * kB : 4 * kB;
}

describe('Budgets, compressed', () => {
  it('HTML is at most 8 kB in the middle', () => {
    // The gallery of tags is for authors, and a path is a form with all its files.
    const sizes = guidePages
      .filter(({ url }) => !/^\/(?:contributing|path)\//.test(url))
      .map(({ html }) => weight(html))
      .sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    assert.ok(median <= 8 * kB, `${median} bytes`);
  });

  it('HTML of a path is at most 15 kB', () => {
    for (const { url, html } of guidePages.filter(({ url }) => url.startsWith('/path/'))) {
      assert.ok(weight(html) <= 15 * kB, `${url}: ${weight(html)} bytes`);
    }
  });

  for (const { url, html } of guidePages) {
    const limit = scriptBudget(html);
    it(`${url} loads at most ${limit / kB} kB of script before anybody touches it`, async () => {
      const size = weight(await scripts(html));
      assert.ok(size <= limit, `${size} bytes`);
    });

    it(`${url} loads at most 8 kB of styles`, async () => {
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
      const texts = await Promise.all(sheets.map(([, href = '']) => read(href)));
      const size = weight(texts.join(''));
      assert.ok(size <= 8 * kB, `${size} bytes`);
    });
  }

  it('what shows the reader’s installation is at most 1.6 kB on a page', () => {
    const modules = ['inline/installation', 'installation', 'tabs', 'unfold', 'settings'];
    const { outputFiles } = buildSync({
      stdin: {
        contents: modules.map((name) => `import './src/behaviour/${name}.ts';`).join('\n'),
        resolveDir: process.cwd(),
      },
      ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023' },
      // Loaded when something is pressed or pointed at.
      external: ['./press.ts', './setting-card.ts', './settings-filter.ts'],
    });
    const size = weight(outputFiles[0]?.text ?? '');
    assert.ok(size > 500 && size <= 1.6 * kB, `${size} bytes`);
  });

  it('the search is at most 150 kB until its first results', async () => {
    const names = [
      'pagefind-component-ui.js',
      'pagefind-component-ui.css',
      'pagefind-worker.js',
      'pagefind.js',
    ];
    const texts = await Promise.all(names.map((name) => read(`pagefind/${name}`)));
    // The engine comes compressed already.
    const engine = Buffer.byteLength(await read('pagefind/wasm.en.pagefind'), 'latin1');
    assert.ok(weight(texts.join('')) + engine <= 150 * kB);
  });
});
