import sharp from 'sharp';
import { cardSize } from './card-file.ts';
import type { Colour } from '../guide-config/contrast.ts';

/** What the picture of a page says. */
export interface Card {
  title: string;
  /** Where the page stands: `Single sign-on › Azure`. */
  trail: string;
  /** Name of the guide. */
  site: string;
}

/** What it is drawn with. */
export interface CardLook {
  /** File of the font, in a form that a desktop reads. */
  font: string;
  /** Name of the font. */
  family: string;
  colours: Readonly<Record<'paper' | 'ink' | 'muted' | 'accent', Colour>>;
}

const margin = 84;

/** The picture that is shown beside a link to a page, as PNG. */
export async function drawCard({ title, trail, site }: Card, look: CardLook): Promise<Buffer> {
  const { colours } = look;
  const [heading, above, below] = await Promise.all([
    written(title, title.length > 60 ? 44 : 56, colours.ink, look),
    trail === '' ? undefined : written(trail, 26, colours.muted, look),
    written(site, 28, colours.ink, look),
  ]);
  const middle = Math.round((cardSize.height - heading.height) / 2);
  return sharp(Buffer.from(ground(look)))
    .composite([
      ...(above ? [{ input: above.png, left: margin, top: middle - above.height - 28 }] : []),
      { input: heading.png, left: margin, top: middle },
      { input: below.png, left: margin + 72, top: cardSize.height - margin - 34 },
    ])
    .png({ compressionLevel: 9, palette: true, colours: 64 })
    .toBuffer();
}

/** Paper, the mark of the guide, and a line in its colour. */
function ground({ colours: { paper, accent } }: CardLook): string {
  const { width, height } = cardSize;
  const stroke = `fill="none" stroke="${accent}" stroke-width="3.5" stroke-linecap="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
<rect width="100%" height="100%" fill="${paper}"/>
<rect width="100%" height="12" fill="${accent}"/>
<g transform="translate(${String(margin)} ${String(height - margin - 44)}) scale(1.6)">
<path d="M16 3a13 13 0 1 0 13 13" ${stroke}/><path d="M16 16 27 5m-4 0h4v4" ${stroke}/>
<circle cx="16" cy="16" r="3.5" fill="${accent}"/></g></svg>`;
}

async function written(text: string, size: number, colour: Colour, { font, family }: CardLook) {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `${family} ${String(size)}`,
      ...{ fontfile: font, width: cardSize.width - 2 * margin, rgba: true, spacing: 12 },
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, height: info.height };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
