import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * What the site carries that no bundler sees: Astro and Pagefind write scripts of their own, icons
 * become markup.
 */
const besides = ['astro', 'pagefind', '@iconify-json/ic'];

const apache = 'The text of the licence: https://www.apache.org/licenses/LICENSE-2.0';

/** In the site. */
const name = 'licenses.txt';

/**
 * Writes `licenses.txt`: for every package of which code, styles or fonts are in the site, its name and
 * the text of its licence, which all of these licences ask for. Read from the bundle itself, so a new
 * dependency is in it without anybody's doing.
 */
export function licenceNotices(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'licence-notices',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licence-notices',
                generateBundle(_options, bundle) {
                  // Styles and fonts come from the pages, scripts from what is made for the browser.
                  const forBrowser = this.environment.name === 'client';
                  for (const output of Object.values(bundle)) {
                    const files =
                      output.type === 'asset'
                        ? output.originalFileNames
                        : forBrowser
                          ? output.moduleIds
                          : [];
                    for (const file of files) {
                      const folder = packageFolder(path.resolve(file));
                      if (folder) folders.add(folder);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const own of besides) folders.add(path.resolve('node_modules', own));
        writeFileSync(new URL(name, dir), notices([...folders]));
      },
    },
  };
}

/** The folder of the package that a file belongs to; nothing for our own. */
export function packageFolder(file: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replace(/^\0/, ''))?.[1];
}

/** One text for these packages. Throws where a package says nothing that could be passed on. */
export function notices(folders: readonly string[]): string {
  const entries = folders.map((folder) => {
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
      author?: string | { name?: string };
    };
    const author = typeof about.author === 'string' ? about.author : about.author?.name;
    const texts = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)/i.test(file))
      .flatMap((file) => textsAt(path.join(folder, file)));
    if (texts.length === 0) {
      if (about.license !== 'Apache-2.0') {
        throw new Error(`The package ${about.name} is in the site and brings no licence text.`);
      }
      texts.push(`By ${author ?? about.name}. ${apache}`);
    }
    const title = `${about.name} ${about.version} (${about.license ?? 'see below'})`;
    return { title, text: texts.join('\n\n') };
  });
  const sorted = entries.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return [
    'This site is under the Apache License 2.0. It carries code, fonts and icons of others:',
    ...sorted.map(({ title, text }) => `${'-'.repeat(72)}\n${title}\n\n${text}`),
    '',
  ].join('\n\n');
}

/** One file, or, as with Pagefind, a folder of them. */
function textsAt(place: string): string[] {
  const files = statSync(place).isDirectory()
    ? readdirSync(place).map((name) => path.join(place, name))
    : [place];
  return files.map((file) => readFileSync(file, 'utf8').trim());
}
