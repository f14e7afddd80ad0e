import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownBy } from '../../../src/site/shown.ts';

const item = (slug: string, ...items: { title: string; slug: string; items: [] }[]) => ({
  ...{ title: slug, slug },
  items,
});
const leaf = (slug: string) => ({ title: slug, slug, items: [] as [] });

describe('A guide that offers some providers', () => {
  const shown = shownBy(['azure', 'saml']);
  const cases: [slug: string, hidden: boolean][] = [
    ['/deployment/security/okta', true],
    ['/deployment/security/okta/docker', true],
    ['/path/okta/docker', true],
    ['/deployment/security/azure/docker', false],
    ['/path/azure/docker', false],
    ['/deployment/security/saml/okta', false],
    ['/deployment/security/oktane', false],
    ['/deployment/security', false],
    ['/', false],
  ];
  for (const [slug, hidden] of cases) {
    it(`${hidden ? 'hides' : 'shows'} ${slug}`, () => {
      assert.equal(shown.isHidden(slug), hidden);
    });
  }

  it('has a menu without the others, on every level', () => {
    const menu = shown.menu([
      leaf('/path/okta/docker'),
      item(
        '/deployment/security',
        leaf('/deployment/security/okta'),
        leaf('/deployment/security/azure'),
      ),
    ]);
    assert.deepEqual(
      menu.map(({ slug, items }) => [slug, items.map((one) => one.slug)]),
      [['/deployment/security', ['/deployment/security/azure']]],
    );
  });

  it('shows all where none is named', () => {
    assert.equal(shownBy().isHidden('/deployment/security/okta'), false);
  });
});
