import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { cardSize } from '../../../../src/site/found/card-file.ts';
import { drawCard, type CardLook } from '../../../../src/site/found/card.ts';
import { fontFromWoff } from '../../../../src/site/found/woff.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'card-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true });
});
const font = path.join(folder, 'mono.ttf');
const woff = 'node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff';
writeFileSync(font, fontFromWoff(readFileSync(woff)));
const look: CardLook = {
  ...{ font, family: 'IBM Plex Mono' },
  colours: { paper: '#fdfcfa', ink: '#1f1c19', muted: '#635d54', accent: '#4b33d1' },
};
const card = { title: 'Azure on Kubernetes', trail: 'Single sign-on › Azure', site: 'Guide' };

describe('The picture of a page', () => {
  it('has the size that is asked for, is light, and is the same each time', async () => {
    const [once, again] = await Promise.all([drawCard(card, look), drawCard(card, look)]);
    const { width, height, format } = await sharp(once).metadata();
    assert.deepEqual([width, height, format], [cardSize.width, cardSize.height, 'png']);
    assert.ok(once.length < 40_000, String(once.length));
    assert.ok(once.equals(again));
  });

  it('is drawn with the font of the guide, and not with what the machine has', async () => {
    // Every letter of this font is as wide as any other.
    const width = async (title: string) => {
      const { info } = await sharp(await drawCard({ ...card, title, trail: '' }, look))
        .extract({ left: 84, top: 200, width: 1032, height: 230 })
        .trim()
        .toBuffer({ resolveWithObject: true });
      return info.width;
    };
    const [narrow, wide] = await Promise.all([width('HiiiiiiiiiH'), width('HmmmmmmmmmH')]);
    assert.ok(Math.abs(narrow - wide) <= 2, `${String(narrow)} and ${String(wide)}`);
  });

  it('takes a long title and one with characters of markup', async () => {
    const title = 'A & <b> '.repeat(12);
    assert.equal((await sharp(await drawCard({ ...card, title }, look)).metadata()).height, 630);
  });
});
