import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, signIns } from '../../../../src/sso/flow/kinds.ts';
import { glyph, picture } from '../../../../src/sso/flow/picture.ts';
import { spotPage, spotsOf, type Spot } from '../../../../src/sso/flow/place.ts';
import type { Shape } from '../../../../src/sso/flow/shape.ts';
import type { Mark } from '../../../../src/sso/flow/verdict.ts';

function all(drawing: Shape): Shape[] {
  const below = drawing.children.flatMap((one) => (typeof one === 'string' ? [] : all(one)));
  return [drawing, ...below];
}

const spotsIn = (drawing: Shape) => all(drawing).filter(({ name }) => name === 'a');
const textsIn = (drawing: Shape) =>
  all(drawing).flatMap(({ name, children }) =>
    name === 'text' ? children.map((one) => String(one).trim()) : [],
  );

describe('The picture of a sign-in', () => {
  for (const kind of kinds) {
    it(`has every place of ${kind} in its order, each a link to where it is told of`, () => {
      for (const look of ['large', 'small'] as const) {
        const spots = spotsIn(picture(kind, { look }));
        const expected = spotsOf(kind).map((spot) => spotPage({ kind, spot }));
        assert.deepEqual(
          spots.map(({ attributes }) => attributes['href']),
          expected,
        );
        if (look === 'large') continue;
        for (const { attributes } of spots) {
          assert.match(String(attributes['aria-label']), /^(?:Arrow|Before|After) /);
        }
      }
    });

    it(`says of ${kind} what happens where there is room, and numbers alone where there is none`, () => {
      const large = textsIn(picture(kind, { look: 'large' }));
      const small = textsIn(picture(kind, { look: 'small' }));
      for (const { title, carries } of signIns[kind].arrows) {
        assert.ok(large.includes(title) && large.includes(carries));
        assert.ok(!small.includes(title));
      }
      for (const [, name] of signIns[kind].actors) assert.ok(small.includes(name));
    });

    it(`says of ${kind} where it breaks, also to whoever does not see it`, () => {
      const spots = spotsOf(kind);
      const marks = new Map<Spot, Mark>([
        [spots[0] ?? 1, 'look'],
        [1, 'broken'],
        [2, 'error'],
      ]);
      const endings = spotsIn(picture(kind, { look: 'small', marks })).map(({ attributes }) =>
        String(attributes['aria-label']).split(', ').slice(1).join(', '),
      );
      assert.deepEqual(endings.slice(0, 4), [
        'worth a look',
        'breaks here',
        'wrong too, never reached',
        'never reached',
      ]);
    });

    it(`draws ${kind} within its own edges`, () => {
      for (const drawing of [
        picture(kind, { look: 'large' }),
        picture(kind, { look: 'small' }),
        ...spotsOf(kind).map((spot) => glyph(kind, spot)),
      ]) {
        const [, , width = 0, height = 0] = String(drawing.attributes['viewBox'])
          .split(' ')
          .map(Number);
        for (const { attributes } of all(drawing)) {
          for (const [, x, y] of String(attributes['d'] ?? '').matchAll(
            /[ML](-?[\d.]+) (-?[\d.]+)/g,
          )) {
            assert.ok(Number(x) >= 0 && Number(x) <= width, `${x} of ${width}`);
            assert.ok(Number(y) >= 0 && Number(y) <= height, `${y} of ${height}`);
          }
        }
      }
    });
  }

  it('has no style attribute and no number that is none', () => {
    for (const kind of kinds) {
      for (const { attributes } of all(picture(kind, { look: 'large' }))) {
        assert.ok(!('style' in attributes));
        assert.ok(!Object.values(attributes).some((value) => /NaN|undefined/.test(String(value))));
      }
    }
  });

  it('crosses the broken arrow, and what comes after it is never reached', () => {
    const marks = new Map<Spot, Mark>([
      [2, 'broken'],
      [5, 'error'],
      ['after', 'look'],
    ]);
    const classes = spotsIn(picture('oidc-code', { look: 'small', marks })).map(
      ({ attributes }) => attributes['class'],
    );
    assert.deepEqual(classes, [
      ...['spot', 'spot', 'spot broken', 'spot never', 'spot never', 'spot error never'],
      ...['spot never', 'spot never', 'spot never', 'spot look never'],
    ]);
    const crosses = all(picture('oidc-code', { look: 'small', marks })).filter(
      ({ attributes }) => attributes['class'] === 'cross',
    );
    assert.equal(crosses.length, 2);
  });

  it('hops over the line of the server where an arrow has nothing to do with it', () => {
    const [, , , signsIn] = spotsIn(picture('oidc-code', { look: 'large' }));
    const [, , redeems] = [0, 0, spotsIn(picture('oidc-code', { look: 'large' }))[5]];
    const path = (spot: Shape | undefined) =>
      String(spot && all(spot).find(({ name }) => name === 'path')?.attributes['d']);
    assert.match(path(signsIn), /a4 4/);
    assert.doesNotMatch(path(redeems), /a4 4/);
  });
});
