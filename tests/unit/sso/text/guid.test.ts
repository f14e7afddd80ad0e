import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuid, strangeLetter } from '../../../../src/sso/text/guid.ts';

const canonical = '3d5c0b1e-7a42-4f19-9c68-b2e17f0a94d6';

const accepted: readonly [title: string, text: string, value: string, changes: string[]][] = [
  ['the canonical spelling', canonical, canonical, []],
  ['capital letters', canonical.toUpperCase(), canonical, ['lower-cased']],
  ['no dashes', canonical.replaceAll('-', ''), canonical, ['dashes-added']],
  [
    'no dashes and capital letters',
    canonical.replaceAll('-', '').toUpperCase(),
    canonical,
    ['dashes-added', 'lower-cased'],
  ],
  ['hyphens (U+2010)', canonical.replaceAll('-', '\u2010'), canonical, ['dashes-fixed']],
  ['non-breaking hyphens', canonical.replaceAll('-', '\u2011'), canonical, ['dashes-fixed']],
  ['figure dashes', canonical.replaceAll('-', '\u2012'), canonical, ['dashes-fixed']],
  ['en dashes', canonical.replaceAll('-', '\u2013'), canonical, ['dashes-fixed']],
  ['em dashes', canonical.replaceAll('-', '\u2014'), canonical, ['dashes-fixed']],
  ['minus signs', canonical.replaceAll('-', '\u2212'), canonical, ['dashes-fixed']],
  ['one en dash among hyphens', canonical.replace('-', '\u2013'), canonical, ['dashes-fixed']],
  [
    'a line break, which a field makes a space',
    canonical.replace('-', '- '),
    canonical,
    ['spaces-removed'],
  ],
  ['a space inside a group', canonical.replace('5c', '5 c'), canonical, ['spaces-removed']],
  [
    'Microsoft Graph, which no strict UUID check lets through',
    '00000003-0000-0000-c000-000000000000',
    '00000003-0000-0000-c000-000000000000',
    [],
  ],
  [
    'Microsoft’s documentation sample, which has no version bits',
    'aaaabbbb-0000-cccc-1111-dddd2222eeee',
    'aaaabbbb-0000-cccc-1111-dddd2222eeee',
    [],
  ],
];

for (const [title, text, value, changes] of accepted) {
  test(`A GUID is read from ${title}`, () => {
    assert.deepEqual(readGuid(text), { value, changes });
  });
}

const refused: readonly [title: string, text: string][] = [
  ['nothing', ''],
  ['31 digits', canonical.replaceAll('-', '').slice(1)],
  ['33 digits', `${canonical.replaceAll('-', '')}0`],
  ['a digit too many in the first group', `0${canonical}`],
  ['a digit too few in the last group', canonical.slice(0, -1)],
  ['a letter beyond f', canonical.replace('3d', '3g')],
  ['dashes in other places', '3d5c-0b1e7a42-4f19-9c68-b2e17f0a94d6'],
  ['some dashes missing', canonical.replace('-', '')],
  ['spaces for dashes', canonical.replaceAll('-', ' ')],
  ['underscores for dashes', canonical.replaceAll('-', '_')],
  ['full-width digits', canonical.replace('3', '\uff13')],
  ['text around it', `id ${canonical}`],
  ['a line after it', `${canonical}\n`],
];

for (const [title, text] of refused) {
  test(`No GUID is read from ${title}`, () => {
    assert.equal(readGuid(text), undefined);
  });
}

const strange: readonly [text: string, position: number | undefined, what: RegExp][] = [
  [canonical.replace('c', '\u0441'), 4, /Cyrillic/],
  [canonical.replace('a', '\u03b1'), 11, /Greek/],
  [canonical.replaceAll('-', '\u2013').replace('a', '\u0430'), 11, /Cyrillic/],
  [canonical.replaceAll('-', '').replace('c', '\u0421'), 4, /Cyrillic/],
  [canonical.replace('3', '\uff13'), 1, /wide/],
  [canonical.replace('5', '\u0665'), 3, /digit of another script/],
  [canonical.replace('d', '\u{1d41d}'), 2, /another script/],
  [canonical, undefined, /^$/],
  [canonical.replace('3d', '3g'), undefined, /^$/],
  ['\u0441ontoso', undefined, /^$/],
  ['', undefined, /^$/],
];

for (const [text, position, what] of strange) {
  test(`${JSON.stringify(text)} has ${position === undefined ? 'no strange letter' : `one at ${String(position)}`}`, () => {
    const found = strangeLetter(text);
    assert.equal(found?.position, position);
    assert.match(found?.what ?? '', what);
  });
}
