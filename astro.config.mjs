import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder, site } from './src/site/config.ts';
import { devContent } from './src/site/dev-content.ts';
import { inlineScriptHashes } from './src/site/inline-scripts.ts';
import { licenceNotices } from './src/site/licence-notices.ts';
import { safeBuild } from './src/site/safe-build.ts';
import { searchIndex } from './src/site/search-index.ts';
import { tightPolicy } from './src/site/tight-policy.ts';

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
  renderChunk: (code) => code.replaceAll('__VITE_PRELOAD__', '[]'),
};

export default defineConfig({
  site: site.url,
  // One form for every URL: /deployment/security, never with a slash or .html.
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', concurrency: 8 },
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  integrations: [
    mdx(),
    preact({ include: ['**/src/playground/**/*.tsx'] }),
    sitemap(),
    devContent(),
    tightPolicy(),
    searchIndex(),
    licenceNotices(),
    safeBuild([contentFolder]),
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
    resolve: { alias: { '@content': contentFolder } },
    plugins: [plainImports],
    // The doctor's worker is a module, which waits for what each provider brings.
    worker: { format: 'es', plugins: () => [plainImports] },
    build: {
      // A file is cached once; an inlined one is sent with every page.
      assetsInlineLimit: 0,
    },
  },
});
