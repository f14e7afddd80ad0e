import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { site, wholeAddress } from '../config.ts';
import { paletteOf } from '../guide-config/colours.ts';
import { digest, type Kept } from '../kept.ts';
import type { Writer } from '../writer.ts';
import type { Navigation } from '../navigation.ts';
import { cardFile } from './card-file.ts';
import { drawCard, type Card, type CardLook } from './card.ts';
import { feed } from './feed.ts';
import { fontFromWoff } from './woff.ts';

interface Found {
  slug: string;
  title: string;
  description: string;
  url: string;
  changed?: Date | undefined;
}

interface Means {
  ways: Navigation;
  write: Writer['write'];
  kept: Kept;
}

/**
 * Writes what makes a site found and shared: the picture of each page, the feed of changes, and where
 * the list of pages is. All of it names whole addresses, so it is made where somebody said which.
 */
export async function writeFound(pages: readonly Found[], { ways, write, kept }: Means) {
  const cards = pages.map(({ slug, title }) => {
    const trail = ways
      .trail(slug)
      .slice(0, -1)
      .map((entry) => entry.title)
      .join(' › ');
    return { file: cardFile(slug), card: { title, trail, site: site.name } };
  });
  for (const [file, png] of await drawn(cards, kept)) await write(file, png);
  const dated = pages.flatMap(({ changed, ...page }) => (changed ? [{ ...page, changed }] : []));
  const about = { title: site.name, url: wholeAddress('/'), self: wholeAddress('/feed.xml') };
  await write(
    '/feed.xml',
    feed({ ...about, description: 'The pages that were changed last.' }, dated),
  );
  const list = wholeAddress('/sitemap-index.xml');
  await write('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${list}\n`);
}

const woff = 'node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff';

async function drawn(cards: readonly { file: string; card: Card }[], kept: Kept) {
  const colours = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'), 'light');
  const look = Object.fromEntries(
    ['paper', 'ink', 'muted', 'accent'].map((name) => [name, colours.get(name) ?? '#000000']),
  ) as CardLook['colours'];
  const source = readFileSync(new URL('card.ts', import.meta.url));
  const made = digest(JSON.stringify([look, sharp.versions]), source);
  const folder = mkdtempSync(path.join(tmpdir(), 'card-font-'));
  const font = path.join(folder, 'mono.ttf');
  writeFileSync(font, fontFromWoff(readFileSync(woff)));
  const files: [file: string, png: Buffer][] = [];
  for (const { file, card } of cards) {
    const key = digest(made, JSON.stringify(card));
    const png =
      kept.get('cards', key) ??
      (await drawCard(card, { font, family: 'IBM Plex Mono', colours: look }));
    kept.put('cards', key, png);
    files.push([file, png]);
  }
  rmSync(folder, { recursive: true });
  return files;
}
