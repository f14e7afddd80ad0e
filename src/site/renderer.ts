import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro works; each build has a folder of its own for it. */
export const rendererFolder = path.resolve(process.env['RENDERER_DIR'] ?? '.cache/renderer');

/** What a renderer was made from, besides what {@link alwaysUsed} names; in its folder. */
export const usedFilesList = 'used-files.json';

/**
 * Lets Astro make a program that renders any page, and the files that a browser gets beside the pages.
 * What the pages say is no part of it: `make-site.ts` asks it for each page. So it is made once, and
 * serves until a file changes that it was made from.
 *
 * `astro build` by hand makes the renderer alone, and touches no site.
 */
export function renderer(): AstroIntegration {
  const used = new Set<string>();
  let root = '';
  return {
    name: 'renderer',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'used-files',
                generateBundle() {
                  for (const id of this.getModuleIds()) used.add(id.split('?', 1)[0] ?? '');
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: pathToFileURL(path.join(root, 'src/site/render-page.ts')),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:done': () => {
        const own = [...used]
          .map((file) => path.relative(root, file))
          .filter((file) => /^src\//.test(file))
          .sort();
        writeFileSync(path.join(rendererFolder, 'made', usedFilesList), JSON.stringify(own));
      },
    },
  };
}

/** What a renderer in this folder was made from. */
export function usedFiles(made: string): string[] {
  return JSON.parse(readFileSync(path.join(made, usedFilesList), 'utf8')) as string[];
}
