import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { site } from './src/site/config.ts';
import { accentRule } from './src/site/guide-config/colours.ts';
import { inlineScriptHashes } from './src/site/inline-scripts.ts';
import { licenceNotices } from './src/site/licence-notices.ts';
import { renderer, rendererFolder } from './src/site/renderer.ts';
import { openEntries, scriptFiles } from './src/site/script-files.ts';
import { whileWriting } from './src/site/while-writing.ts';

/** An `import()` in that helper, alone or with what is picked from the module. */
const wrappedImport =
  /__vitePreload\((?:\(\) => |async \(\) => \{\s*const (?<names>\{[^}]*\}) = await )(?<loads>import\([^()]*\))(?:;\s*return \k<names>;?\s*\})?\)/g;

/**
 * Vite wraps each `import()` in a helper that preloads what the module imports in turn, which weighs
 * more on every page than it brings. Nothing that is loaded later has styles of its own.
 *
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  renderChunk: (code) =>
    code
      .replace(/,\s*__VITE_PRELOAD__(?:,\s*import\.meta\.url)?/g, '')
      .replace(wrappedImport, '$<loads>'),
};

/**
 * Astro's Preact integration takes JSX through Babel, which is a seventh of what a build of the code costs;
 * Vite's own compiler, which has read the types of these files already, writes the same.
 *
 * @type {import('vite').Plugin}
 */
const jsxWithoutBabel = {
  name: 'jsx-without-babel',
  apply: 'build',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved({ plugins }) {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform;
  },
};

/**
 * Views in the browser write addresses of the site as `/doctor`; this makes links of them that lead to
 * where the site is. See src/playground/jsx-runtime.ts.
 *
 * @type {import('vite').Plugin}
 */
const placedLinks = {
  name: 'placed-links',
  enforce: 'pre',
  resolveId(id, importer) {
    const own = fileURLToPath(new URL('src/playground/jsx-runtime.ts', import.meta.url));
    const isOurs =
      /^preact\/jsx(-dev)?-runtime$/.test(id) && importer?.includes('/src/playground/');
    return isOurs && importer !== own ? own : null;
  },
};

/**
 * The accent of a company, in the place of the guide's own. It comes behind the tokens in their layer,
 * because a style sheet that is imported by another is no module that could be changed.
 *
 * @type {import('vite').Plugin}
 */
const guideColours = {
  name: 'guide-colours',
  enforce: 'pre',
  transform(code, id) {
    if (!site.accents || !/\/src\/styles\/index\.css(?:\?|$)/.test(id)) return null;
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    return `${code}\n@layer tokens {\n${accentRule(tokens, site.accents)}}\n`;
  },
};

export default defineConfig({
  site: site.url,
  // One form for every URL: /deployment/security, never with a slash or .html.
  trailingSlash: 'never',
  // A program that renders any page; `src/site/make-site.ts` asks it for each.
  output: 'server',
  adapter: renderer(),
  outDir: `${rendererFolder}/made`,
  cacheDir: `${rendererFolder}/cache`,
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    preact({ include: ['**/src/playground/**/*.tsx'] }),
    licenceNotices(),
    whileWriting(),
  ],
  // Markdoc pages bring their own highlighting, with classes.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineScriptHashes,
      },
    },
  },
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  vite: {
    // What a company says for everybody; views count with it as with any default.
    define: {
      GUIDE_ANSWERS: JSON.stringify(site.answers),
      GUIDE_PROVIDERS: JSON.stringify(site.providers),
    },
    cacheDir: `${rendererFolder}/vite`,
    plugins: [openEntries, plainImports, jsxWithoutBabel, placedLinks, guideColours],
    // The doctor's worker is a module, which waits for what each provider brings.
    worker: { format: 'es', plugins: () => [plainImports] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: scriptFiles },
          },
        },
      },
    },
    build: {
      // A file is cached once; an inlined one is sent with every page.
      assetsInlineLimit: 0,
    },
    experimental: {
      // Code finds its neighbours wherever the site is; addresses in pages and styles are placed when
      // these are written (src/site/placing.ts).
      renderBuiltUrl: (_file, { ssr }) => (ssr ? undefined : { relative: true }),
    },
  },
});
