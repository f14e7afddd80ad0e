/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** Whether a text is such a colour. */
export function isColour(text: string): text is Colour {
  return /^#[\da-f]{6}$/i.test(text);
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour between two: `share` of the first, the rest of the other. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const second = channels(other);
  const between = channels(one).map((channel, index) =>
    Math.round(channel * share + (second[index] ?? 0) * (1 - share)),
  );
  return `#${between.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
