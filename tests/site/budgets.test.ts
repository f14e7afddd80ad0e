import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import { attributes, files, folder, guidePages, read, weight } from './built-site.ts';

const kB = 1000;

/** Scripts of these addresses, with all they import. */
async function withImports(addresses: readonly string[]): Promise<Map<string, string>> {
  const queue = addresses.filter((url) => url.endsWith('.js'));
  const found = new Map<string, string>();
  for (let url = queue.pop(); url; url = queue.pop()) {
    if (found.has(url)) continue;
    const source = await read(url);
    found.set(url, source);
    for (const [, target = ''] of source.matchAll(
      /(?:^|[;}])(?:import|export)[^"'()]*["'](\.[^"']+)["']/g,
    )) {
      queue.push(new URL(target, `http://site${url}`).pathname);
    }
  }
  return found;
}

/** Scripts a page loads before anybody touches it, with all they import: how many files, and their text. */
async function scripts(html: string): Promise<{ count: number; text: string }> {
  const islands = ['component-url', 'renderer-url', 'before-hydration-url'];
  const addresses = ['src', ...islands].flatMap((name) => attributes(html, name));
  // The form of a guide, which is loaded when it is in sight.
  if (html.includes('data-asked=')) {
    const form = files.find((name) => /^_astro\/AuthorityView\.[^/]+\.js$/.test(name));
    assert.ok(form);
    addresses.push(`/${form}`);
  }
  const loaded = await withImports(addresses);
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|text\/))[^>]*>([^]*?)<\/script>/g)];
  const text = [...loaded.values(), ...inline.map(([, source = '']) => source)].join('');
  return { count: loaded.size, text };
}

/** A guide, a guide with a widget in it, the pages of the playground and the doctor. */
function scriptBudget(html: string): { limit: number; most: number } {
  if (/component-export="(?:FullView|ConfigDoctor)"/.test(html))
    return { limit: 45 * kB, most: 32 };
  return /<astro-island|data-asked=/.test(html)
    ? { limit: 25 * kB, most: 20 }
    : { limit: 4 * kB, most: 5 };
}

/** A page that is its form, which is there from the start. */
function isProgram(html: string): boolean {
  return html.includes('client="load"');
}

function sheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
}

/** Pages above the limit of the others, in kB: with a form, drawings or an explained file in them. */
const heavy: Readonly<Record<string, number>> = {
  '/contributing/tags': 28,
  '/deployment/security/amazon-cognito': 21,
  '/deployment/security/azure/auth-code-flow': 24,
  '/deployment/security/azure/implicit-flow': 23,
};

/** A list of everything grows with what there is, so it is judged by its rows: in kB, and of each row. */
const index = { page: 15.6, row: 0.036 };

/** What a page may weigh, in kB. */
function mostOf(url: string, html: string): number {
  const rows =
    html
      .match(/<ul class="index"[^]*?<\/ul>/g)
      ?.join('')
      .split('<li').length ?? 0;
  return heavy[url] ?? Math.max(20, index.page + index.row * rows);
}

/** Pages with scripts or styles of their own beside those of the others. */
const moreRequests: Readonly<Record<string, number>> = {
  '/': 7,
};

describe('Budgets, compressed', () => {
  for (const { url, html } of guidePages) {
    const { limit, most: mostFiles } = scriptBudget(html);
    it(`${url} loads at most ${limit / kB} kB of script in ${mostFiles} files before anybody touches it`, async () => {
      const { count, text } = await scripts(html);
      const size = weight(text);
      assert.ok(size <= limit, `${size} bytes`);
      assert.ok(count <= mostFiles, `${count} files`);
    });

    it(`${url} loads at most 8 kB of styles`, async () => {
      const texts = await Promise.all(sheets(html).map(read));
      const size = weight(texts.join(''));
      assert.ok(size <= 8 * kB, `${size} bytes`);
    });

    if (isProgram(html)) continue;
    const most = mostOf(url, html);
    const requests = moreRequests[url] ?? 6;
    it(`${url} is at most ${most.toFixed(1)} kB in ${requests} requests, besides fonts and pictures`, async () => {
      const parts = [html, ...(await Promise.all(sheets(html).map(read)))];
      parts.push(...(await withImports(attributes(html, 'src'))).values());
      const size = parts.map(weight).reduce((sum, part) => sum + part, 0);
      assert.ok(parts.length <= requests, `${parts.length} requests`);
      assert.ok(size <= most * kB, `${size} bytes`);
      // Who made it lighter takes it off the list, or writes down the new figure.
      assert.ok(!heavy[url] || size > (most - 3) * kB, `${size} bytes`);
    });
  }

  it('no page is on the list of the heavy ones that is not there', () => {
    const urls = new Set(guidePages.map(({ url }) => url));
    assert.deepEqual(
      Object.keys({ ...heavy, ...moreRequests }).filter((url) => !urls.has(url)),
      [],
    );
  });

  it('what shows the reader’s installation is at most 1.6 kB on a page', () => {
    const modules = ['inline/installation', 'installation', 'tabs', 'follow-hash', 'settings'];
    const { outputFiles } = buildSync({
      stdin: {
        contents: modules.map((name) => `import './src/behaviour/${name}.ts';`).join('\n'),
        resolveDir: process.cwd(),
      },
      ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023' },
      // Loaded when something is pressed or pointed at.
      external: ['./press.ts', './point.ts', './index-filter.ts', './to-place.ts'],
    });
    const size = weight(outputFiles[0]?.text ?? '');
    assert.ok(size > 500 && size <= 1.6 * kB, `${size} bytes`);
  });

  it('the search is at most 155 kB until its first results', async () => {
    const { outputFiles } = buildSync({
      entryPoints: ['./src/behaviour/search/dialog.ts'],
      external: ['*.css?url'],
      ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023' },
    });
    const texts = await Promise.all(
      ['pagefind.js', 'names.json'].map((name) => read(`pagefind/${name}`)),
    );
    const scripts = weight([outputFiles[0]?.text, ...texts].join(''));
    // What comes compressed already: the engine, and for a word one part of the index and the pages that
    // are looked into.
    const sizes = (kind: string) =>
      files
        .filter((name) => name.startsWith('pagefind/') && name.endsWith(kind))
        .map((name) => statSync(path.join(folder, name)).size)
        .sort((a, b) => a - b);
    const fragments = sizes('.pf_fragment');
    const page = fragments[Math.floor(fragments.length / 2)] ?? 0;
    const [engine = 0, part = 0] = [sizes('wasm.en.pagefind')[0], sizes('.pf_index').at(-1)];
    const total = scripts + engine + part + 6 * page;
    assert.ok(Math.min(engine, part, page) > 0 && total <= 155 * kB, `${String(total)} bytes`);
    // A sentence needs a part for each of its words.
    assert.ok(part <= 8 * kB, `one part of the index has ${String(part)} bytes`);
  });
});
