import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errors, errorPage, errorsPage, anchorOf } from '../../src/sso/errors/catalogue.ts';
import { referencePage, settingAnchor, settingPage } from '../../src/sso/settings/names.ts';
import { settings, type SettingKey } from '../../src/sso/settings/table.ts';
import { guidePages } from './built-site.ts';

const ids = (html: string, element: string) =>
  [...html.matchAll(new RegExp(`<${element}(?: [^>]*)? id="([^"]+)"`, 'g'))].map(([, id]) => id);

/** Every heading of the pages below an index, as page and anchor. */
const explained = (index: string) =>
  guidePages
    .filter(({ url }) => url.startsWith(`${index}/`))
    .flatMap(({ url, html }) => ids(html, 'h3').map((id) => `${url}#${id}`))
    .sort();

const rows = (index: string) =>
  ids(guidePages.find(({ url }) => url === index)?.html ?? '', 'li').sort();

const keys = Object.keys(settings) as SettingKey[];
const codes = [...errors.keys()];

for (const [what, index, places, anchors] of [
  ['setting', referencePage, keys.map(settingPage), keys.map(settingAnchor)],
  ['error', errorsPage, codes.map(errorPage), codes.map(anchorOf)],
] as const) {
  describe(`Each ${what}`, () => {
    it('is explained once, on the page where everything that names it leads', () => {
      assert.deepEqual(explained(index), [...places].sort());
    });

    it('has one row in the index, under the anchor of the time when all was one page', () => {
      assert.deepEqual(rows(index), [...anchors].sort());
    });
  });
}
