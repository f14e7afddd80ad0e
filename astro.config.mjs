import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentFolder, site } from './src/site/config.ts';
import { inlineScriptHashes } from './src/site/inline-scripts.ts';
import { searchIndex } from './src/site/search-index.ts';

/** @param {string} file */
const plex = (file) => `./node_modules/${file}.woff2`;

export default defineConfig({
  site: site.url,
  // One form for every URL: /deployment/security, never with a slash or .html.
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', concurrency: 8 },
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  integrations: [mdx(), preact({ include: ['**/src/playground/**/*.tsx'] }), sitemap(), searchIndex()],
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
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'IBM Plex Sans',
      cssVariable: '--font-plex-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [plex('@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal')],
            weight: '100 700',
            style: 'normal',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'IBM Plex Mono',
      cssVariable: '--font-plex-mono',
      fallbacks: ['ui-monospace', 'monospace'],
      options: {
        variants: [
          {
            src: [plex('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal')],
            weight: '400',
            style: 'normal',
          },
        ],
      },
    },
  ],
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { '@content': contentFolder } },
    build: {
      // A file is cached once; an inlined one is sent with every page.
      assetsInlineLimit: 0,
      // The helper that preloads costs more than the one small module it would bring sooner.
      modulePreload: false,
    },
  },
});
