import { constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outputFolder } from './output-folder.ts';
import { besideFolder, isAlive, newRun, recoverFolder, replaceFolder } from './replace-folder.ts';
import { takeTurn } from './turn.ts';

/**
 * A build never harms the site that is there. Astro empties its output folder and writes into it;
 * here each build has a work folder of its own, for the site and for what is remembered from build to
 * build, and only a finished site takes the place of the old one, whole. So a kill, a full disk or a
 * mistake leaves the old site, and two builds at once do not see each other. Must be the last
 * integration: nothing may be written after it.
 *
 * @param sources Folders that the site is made from, where it must not be written.
 */
export function safeBuild(sources: readonly string[]): AstroIntegration {
  let finish: (() => string) | undefined;
  // Reading the content goes through `.astro`, the one folder that Astro lets all builds share.
  let endTurn: (() => void) | undefined;
  return {
    name: 'safe-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const target = outputFolder(fileURLToPath(config.outDir), root, sources);
        const remembered = path.resolve(fileURLToPath(config.cacheDir));
        const run = newRun();
        const work = path.join(root, workFolders, run);
        const next = besideFolder(target, 'next', run);

        recoverFolder(target);
        clearWork(path.join(root, workFolders));
        process.once('exit', () => {
          for (const folder of [work, next]) rmSync(folder, { recursive: true, force: true });
        });
        // Claims the place early, so that a folder where nothing may be written is told at once.
        mkdirSync(next, { recursive: true });
        mkdirSync(path.join(work, 'site'), { recursive: true });
        copy(remembered, path.join(work, 'cache'));

        const folder = (name: string) => pathToFileURL(`${path.join(work, name)}/`);
        updateConfig({
          outDir: folder('site'),
          cacheDir: folder('cache'),
          vite: { cacheDir: path.join(work, 'vite') },
        });
        finish = () => {
          move(path.join(work, 'site'), next);
          replaceFolder(next, target, run);
          remember(path.join(work, 'cache'), remembered);
          return target;
        };
        endTurn = await takeTurn(path.join(root, workFolders, 'turn'));
      },
      'astro:build:start': () => {
        endTurn?.();
      },
      'astro:build:done': ({ logger }) => {
        const target = finish?.();
        if (target) logger.info(`The site is in ${path.relative(process.cwd(), target)}`);
      },
    },
  };
}

/** In the project: for an output folder outside of it, Astro puts things into `.astro`, which all share. */
const workFolders = '.cache/builds';

/** Work folders of builds that were killed. */
function clearWork(parent: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = Number.parseInt(name);
    if (!pid || isAlive(pid)) continue;
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Takes over what earlier builds remember. Without it, or half of it, a build only takes longer. */
function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  } catch {
    rmSync(to, { recursive: true, force: true });
  }
}

/** Keeps what this build remembers. If another does so at the same moment, one of the two stays. */
function remember(from: string, to: string): void {
  try {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(path.dirname(to), { recursive: true });
    move(from, to);
  } catch {
    // The next build starts cold.
  }
}

/** Moves a folder to the place of an empty one or none, also to another file system. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
