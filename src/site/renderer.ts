import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { withoutDetours } from './without-detours.ts';

/** Where Astro works; each build has a folder of its own for it. */
export const rendererFolder = path.resolve(process.env['RENDERER_DIR'] ?? '.cache/renderer');

/** What a renderer was made from, besides what {@link alwaysUsed} names; in its folder. */
const usedFilesList = 'used-files.json';

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
        const noteUsed = (): Plugin => ({
          name: 'used-files',
          generateBundle() {
            for (const id of this.getModuleIds()) used.add(id.split('?', 1)[0] ?? '');
          },
        });
        // A worker is bundled apart.
        updateConfig({ vite: { plugins: [noteUsed()], worker: { plugins: () => [noteUsed()] } } });
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
        withoutDetours(path.join(rendererFolder, 'made'));
        const own = ownFiles(used, root);
        writeFileSync(path.join(rendererFolder, 'made', usedFilesList), JSON.stringify(own));
      },
    },
  };
}

/**
 * Of the modules of a bundle the files of the project, by their paths in it. What packages bring is told
 * by the lockfile, and what Astro and Vite make up as they go is no file.
 */
function ownFiles(modules: Iterable<string>, root: string): string[] {
  const inside = [...modules]
    .filter((file) => path.isAbsolute(file) && existsSync(file))
    .map((file) => path.relative(root, file).split(path.sep).join('/'));
  return [...new Set(inside)].filter((file) => !/^(?:\.\.\/|node_modules\/|\.)/.test(file)).sort();
}

/** What a renderer in this folder was made from. */
export function usedFiles(made: string): string[] {
  return JSON.parse(readFileSync(path.join(made, usedFilesList), 'utf8')) as string[];
}
