import { contrast, isColour, mixed, type Colour } from './contrast.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The accent of each theme, from which the others of its family follow. */
export type Accents = Readonly<Record<Theme, Colour>>;

/** Colours of one theme by their names in `styles/tokens.css`. */
type Palette = ReadonlyMap<string, Colour>;

const declaration = /^( {2}--([\w-]+): light-dark\()(#\w+), (#\w+)(\);)$/gm;

/** Text and what it stands on. Text of any size needs 4.5 (WCAG 2.2, 1.4.3). */
export const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...['paper', 'surface', 'raised', 'accent-soft'].map((ground) => ['accent', ground] as const),
  ...['paper', 'surface', 'accent-soft'].map((ground) => ['accent-strong', ground] as const),
  ...['accent', 'accent-strong'].map((ground) => ['on-accent', ground] as const),
  ['ink', 'accent-soft'],
];

export const needed = 4.5;

/** What can be read too badly: which text on what, and the contrast. */
export interface Faint {
  theme: Theme;
  text: string;
  ground: string;
  contrast: number;
}

/** The colours of a theme, as the stylesheet has them. */
export function paletteOf(css: string, theme: Theme): Palette {
  return new Map(
    [...css.matchAll(declaration)].flatMap(([, , name = '', light = '', dark = '']) => {
      const colour = full(theme === 'light' ? light : dark);
      return isColour(colour) ? [[name, colour] as const] : [];
    }),
  );
}

/** The family of an accent: darker or lighter beside it, a tint of the paper, and what is written on it. */
function family(accent: Colour, theme: Theme, palette: Palette): Palette {
  const [paper = '#ffffff', ink = '#000000'] = [palette.get('paper'), palette.get('ink')];
  const strong = mixed(accent, theme === 'light' ? '#000000' : '#ffffff', 0.75);
  const on = [palette.get('on-accent') ?? paper, paper, ink].toSorted(
    (a, b) => contrast(b, accent) - contrast(a, accent),
  )[0];
  return new Map([
    ['accent', accent],
    ['accent-strong', strong],
    ['accent-soft', mixed(accent, paper, theme === 'light' ? 0.09 : 0.17)],
    ['on-accent', on ?? paper],
  ]);
}

/** The stylesheet with the colours of these accents. */
export function withAccents(css: string, accents: Accents): string {
  const [light, dark] = themes.map((theme) => family(accents[theme], theme, paletteOf(css, theme)));
  return css.replace(
    declaration,
    (_, start: string, name: string, before: string, after: string, end: string) =>
      `${start}${light?.get(name) ?? before}, ${dark?.get(name) ?? after}${end}`,
  );
}

/** The colours of these accents that a stylesheet has not, as a rule to come behind its own. */
export function accentRule(css: string, accents: Accents): string {
  const before = new Set(css.split('\n'));
  const lines = withAccents(css, accents)
    .split('\n')
    .filter((line) => !before.has(line));
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** What of a stylesheet can be read too badly, the worst of each theme first. */
export function faintIn(css: string): Faint[] {
  return themes.flatMap((theme) => {
    const palette = paletteOf(css, theme);
    return pairs
      .flatMap(([text, ground]) => {
        const [front, back] = [palette.get(text), palette.get(ground)];
        if (!front || !back) return [];
        const ratio = contrast(front, back);
        return ratio < needed ? [{ theme, text, ground, contrast: ratio }] : [];
      })
      .sort((a, b) => a.contrast - b.contrast);
  });
}

/** `#fff` as `#ffffff`. */
function full(colour: string): string {
  return /^#[\da-f]{3}$/i.test(colour) ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
}
