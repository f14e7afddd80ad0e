import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { wasAnyWritten } from '../markdoc/compiler-version.ts';
import { filesBelow } from '../markdoc/files.ts';
import { digest, type Kept } from './kept.ts';
import type * as RenderPage from './render-page.ts';
import { usedFiles } from './renderer.ts';
import { writer, type NamedFile } from './writer.ts';

export interface Renderer {
  /** Of all it was made from. */
  digest: string;
  load(): Promise<typeof RenderPage>;
  /** The files that a browser gets beside the pages. */
  assets(): Promise<NamedFile[]>;
}

/**
 * The program that renders pages: the kept one while nothing has changed that it was made from, else a
 * new one.
 *
 * @param folder Where to put it; in the project, because it imports packages.
 * @param stopped Ends the making of one.
 */
export async function findRenderer(
  root: string,
  folder: string,
  kept: Kept,
  stopped: AbortSignal,
): Promise<Renderer> {
  const made = path.join(folder, 'made');
  const files = await alwaysUsed(root);
  const always = alwaysDigest(root, files);
  const digestOf = (files: readonly string[]) =>
    digest(always, ...files.map((file) => `${file}\0${textOf(root, file)}`));

  const list = kept.get('used-files', always);
  let key = list && digestOf(JSON.parse(list.toString()) as string[]);
  if (!key || !kept.get('renderer', key) || !kept.get('assets', key)) {
    const began = Date.now();
    await makeRenderer(root, folder, stopped);
    const used = usedFiles(made);
    // What was written meanwhile may not be what was bundled: then it is nobody's but this build's.
    key = (await wasAnyWritten(root, [...used, ...files], began)) ? randomUUID() : digestOf(used);
    kept.put('used-files', always, JSON.stringify(used));
    kept.putFiles('renderer', key, await filesIn(path.join(made, 'server')));
    kept.putFiles('assets', key, await filesIn(path.join(made, 'client')));
  }
  const found = key;
  return {
    digest: found,
    assets: async () => kept.getFiles('assets', found) ?? filesIn(path.join(made, 'client')),
    async load() {
      // Only now is it worth writing it out.
      if (!existsSync(made)) {
        const { write, finished } = writer(path.join(made, 'server'));
        for (const [name, body] of kept.getFiles('renderer', found) ?? []) await write(name, body);
        await finished();
      }
      const entry = pathToFileURL(path.join(made, 'server/entry.mjs'));
      return (await import(entry.href)) as typeof RenderPage;
    },
  };
}

async function filesIn(folder: string): Promise<NamedFile[]> {
  const names = await filesBelow(folder);
  return Promise.all(
    names.map(async (name): Promise<NamedFile> => [name, await readFile(path.join(folder, name))]),
  );
}

/** Files that every renderer depends on, whatever pages and components there are. */
async function alwaysUsed(root: string): Promise<string[]> {
  const below = async (folder: string) =>
    (await filesBelow(path.join(root, folder))).map((name) => `${folder}/${name}`);
  return [
    ...['astro.config.mjs', 'package-lock.json', 'tsconfig.json'],
    ...(await below('public')),
    ...(await below('src/site')),
    ...(await below('src/behaviour/inline')),
    // Style sheets import each other, which no list of modules tells.
    ...(await below('src/styles')),
    // A new page is used by nobody, and yet a page.
    ...(await below('src/pages')),
  ];
}

function alwaysDigest(root: string, files: readonly string[]): string {
  return digest(
    process.version,
    JSON.stringify([process.env['SITE_URL'], process.env['EDIT_URL'], process.env['GUIDE']]),
    ...files.map((file) => `${file}\0${textOf(root, file)}`),
  );
}

function textOf(root: string, file: string): string {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'latin1') : '';
}

async function makeRenderer(root: string, folder: string, signal: AbortSignal): Promise<void> {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ RENDERER_DIR: folder, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    },
    signal,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`Astro could not make the site's code:\n\n${said}`);
}
