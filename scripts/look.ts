// `npm run look`: whether a dozen screens look as they did, in both themes. `-- --update` takes the pictures
// anew, for the browser that is here. Another browser, or a machine that draws letters otherwise, has nothing
// to compare with, and says so; that is no failure.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { run } from './run.ts';

/** What a comparison needs, or why there is none. */
export type Look = { browser: string; pictures: string } | { notCompared: string };

const ruler = 'ruler.png';

/** The pictures for the browser that is here, if it has some and this machine draws as theirs did. */
export async function findLook(site: string): Promise<Look> {
  const browser = findBrowser();
  const { major, drawn } = await drawRuler(browser, site);
  const pictures = folderOf(major);
  if (!existsSync(path.join(pictures, ruler))) {
    return { notCompared: `There are no pictures for Chromium ${major}.` };
  }
  const known = readFileSync(path.join(pictures, ruler));
  if (!(await sameDots(known, drawn))) {
    return { notCompared: `This machine draws letters otherwise than the one of the pictures.` };
  }
  return { browser, pictures };
}

function folderOf(major: string): string {
  return `tests/look/chromium-${major}`;
}

/**
 * Letters of both fonts, lines and a slope, drawn by the browser alone: what differs here differs
 * everywhere, and has nothing to do with the site.
 */
async function drawRuler(executablePath: string, site: string) {
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
    const fonts = globSync('_astro/ibm-plex-{sans,mono}-latin-{wght,400}-normal*.woff2', {
      cwd: site,
    });
    const faces = fonts.sort().map((file, index) => {
      const bytes = readFileSync(path.join(site, file)).toString('base64');
      return `@font-face{font-family:f${String(index)};font-weight:100 700;src:url(data:font/woff2;base64,${bytes})}`;
    });
    const line = (font: number, size: number, weight: number) =>
      `<p style="font:${String(weight)} ${String(size)}px f${String(font)}">Il1O0 Sphinx of black quartz, judge my vow 0123</p>`;
    await page.setContent(
      `<style>${faces.join('')}body{margin:8px}p{margin:0 0 4px;white-space:nowrap}div{height:40px;border:1px solid #8d867a;border-radius:8px;background:linear-gradient(90deg,#fff,#4b33d1)}</style>${line(0, 15, 400)}${line(1, 15, 600)}${line(1, 24, 550)}${line(0, 13, 400)}<div></div>`,
    );
    await page.evaluate(() => document.fonts.ready);
    const [major = ''] = browser.version().split('.');
    return { major, drawn: await page.screenshot() };
  } finally {
    await browser.close();
  }
}

async function sameDots(one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((file) => sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer()),
  );
  return a !== undefined && b !== undefined && a.equals(b);
}

/** Takes all pictures anew, without a bit lost, and leaves none that is not compared any more. */
async function update(site: string): Promise<number> {
  const browser = findBrowser();
  const { major, drawn } = await drawRuler(browser, site);
  const pictures = folderOf(major);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path.join(pictures, ruler), drawn);
  const code = await compare({ browser, pictures }, site, ['--update-snapshots=all']);
  let size = 0;
  for (const file of globSync(`${pictures}/*.png`)) {
    // The same dots in fewer bytes.
    writeFileSync(file, await sharp(readFileSync(file)).png({ compressionLevel: 9 }).toBuffer());
    size += readFileSync(file).length;
  }
  console.log(`${pictures}: ${(size / 1e6).toFixed(2)} MB`);
  return code;
}

/** Runs the comparison; `results` gets what it counted, as JSON. */
export function compare(
  { browser, pictures }: { browser: string; pictures: string },
  site: string,
  args: readonly string[] = [],
  results = '.cache/look/results.json',
): Promise<number> {
  return run('playwright', ['test', '--config', 'tests/look/playwright.config.ts', ...args], {
    ...{ CHROMIUM_PATH: browser, OUT_DIR: site, LOOK_PICTURES: pictures },
    PLAYWRIGHT_JSON_OUTPUT_FILE: results,
  });
}

if (import.meta.main) {
  const site = '.cache/look/site';
  process.exitCode = await buildSite({ OUT_DIR: site });
  if (process.exitCode === 0 && process.argv.includes('--update')) {
    process.exitCode = await update(site);
  } else if (process.exitCode === 0) {
    const look = await findLook(site);
    if ('notCompared' in look) console.log(`Not compared. ${look.notCompared}`);
    else process.exitCode = await compare(look, site);
  }
}
