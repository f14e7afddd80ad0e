import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  faintIn,
  pairs,
  paletteOf,
  themes,
  withAccents,
} from '../../../../src/site/guide-config/colours.ts';
import { contrast, isColour, mixed } from '../../../../src/site/guide-config/contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

describe('Contrast', () => {
  it('is what WCAG says', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#777777'), contrast('#777777', '#ffffff'));
  });
  it('is of colours only', () => {
    assert.deepEqual(['#a1B2c3', '#fff', 'red', '#12345g'].map(isColour), [
      true,
      false,
      false,
      false,
    ]);
    assert.equal(mixed('#ff0000', '#0000ff', 0.5), '#800080');
  });
});

describe('The colours of a guide', () => {
  it('know every colour that is looked at, in both themes', () => {
    for (const theme of themes) {
      const palette = paletteOf(css, theme);
      for (const name of pairs.flat()) assert.ok(palette.has(name), `${theme} ${name}`);
    }
  });

  it('as they come can be read', () => {
    assert.deepEqual(faintIn(css), []);
  });

  it('of another accent change its family and nothing else', () => {
    const own = withAccents(css, { light: '#0b57d0', dark: '#a8c7fa' });
    assert.deepEqual(faintIn(own), []);
    assert.match(own, /^ {2}--accent: light-dark\(#0b57d0, #a8c7fa\);$/m);
    const changed = own.split('\n').filter((line, at) => line !== css.split('\n')[at]);
    assert.deepEqual(
      changed.map((line) => /--([\w-]+)/.exec(line)?.[1]),
      ['accent', 'accent-strong', 'accent-soft', 'on-accent'],
    );
  });

  it('that are too pale or too dark are named, with their ratio', () => {
    const pale = faintIn(withAccents(css, { light: '#8ab4ff', dark: '#a8c7fa' }));
    assert.ok(pale.length > 0 && pale.every(({ theme }) => theme === 'light'));
    assert.ok(pale.every(({ contrast: ratio }) => ratio < 4.5));
    const dark = faintIn(withAccents(css, { light: '#0b57d0', dark: '#0b57d0' }));
    assert.ok(dark.some(({ theme, ground }) => theme === 'dark' && ground === 'paper'));
  });
});
