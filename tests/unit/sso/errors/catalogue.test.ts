import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  anchorOf,
  errorGroups,
  errorPage,
  errorRecords,
  errors,
  findError,
  headingOf,
  ownersPage,
  placeOf,
  providerErrors,
  sourceOf,
} from '../../../../src/sso/errors/catalogue.ts';
import { generalRules } from '../../../../src/sso/errors/installation-rules.ts';
import { briefly, hasGap, type ErrorEntry } from '../../../../src/sso/errors/entry.ts';
import { settings } from '../../../../src/sso/settings/table.ts';

/** Every number of the fact sheet: Microsoft’s list, support articles, public threads. */
const numbers = `
  50011 7000215 700016 50194 9002325 9002326 9002327 7000218 54005 900144 90014 50058 700054 50020
  65001 90094 90095 50105 900023 90002 900021 50059 90019 500113 900971 500112 90102 650053 650056
  650057 65004 65005 70011 28002 28003 28000 700022 700023 7000222 70002 700025 700027 700005 70000
  70008 700082 700084 50173 50089 50147 501491 50148 501481 50149 700051 70007 90023 9002313 9000411
  900561 90015 901002 90112 900382 900432 900439 90038 90027 500201 9001023 90124 90072 50034 51004
  50014 50057 7000112 53003 530032 53000 50076 50079 50074 500011 50196 165000 50146 90123 50117
  50029 9002332 530003 53001 50072 50078 500121 75005 75008 75011 50126 50053 50055 700081 750054
  650052 50128`
  .trim()
  .split(/\s+/);

/** RFC 6749 4.1.2.1 and 5.2, OpenID Connect Core 3.1.2.6, and one of Entra’s own. */
const names = `
  invalid_request unauthorized_client access_denied unsupported_response_type invalid_scope
  server_error temporarily_unavailable interaction_required login_required
  account_selection_required consent_required invalid_request_uri invalid_request_object
  request_not_supported request_uri_not_supported registration_not_supported invalid_client
  invalid_grant unsupported_grant_type invalid_resource`
  .trim()
  .split(/\s+/);

test('The catalogue explains every number and name of the fact sheet', () => {
  const missing = [...numbers.map((number) => `AADSTS${number}`), ...names].filter(
    (code) => findError(code) === undefined,
  );
  assert.deepEqual(missing, []);
});

test('The catalogue explains no number that was read nowhere', () => {
  const codes = [...errors].flatMap(([id, { also = [] }]) => [id, ...also]);
  const known = new Set(numbers.map((number) => `AADSTS${number}`));
  assert.deepEqual(
    codes.filter((code) => code.startsWith('AADSTS') && !known.has(code)),
    [],
  );
});

test('A code has one explanation, and an anchor one error', () => {
  const codes = [...errors].flatMap(([id, { also = [] }]) => [id, ...also]);
  assert.deepEqual(codes, [...new Set(codes)]);
  const anchors = [...errors.keys()].map(anchorOf);
  assert.deepEqual(anchors, [...new Set(anchors)]);
  assert.equal(
    errors.size,
    [...errorGroups.values()].reduce((sum, group) => sum + Object.keys(group).length, 0),
  );
});

// One with a gap may have another’s words in it: of two at one place, more words say more.
test('A text of the catalogue is not part of another error’s text', () => {
  const texts = [...errors].flatMap(([id, entry]) =>
    (entry.texts ?? []).map((text) => ({ id, text: text.toLowerCase() })),
  );
  for (const one of texts) {
    for (const other of texts) {
      const apart = one.id === other.id || hasGap(one.text) || !one.text.includes(other.text);
      assert.ok(apart, one.text);
    }
  }
});

const sentence = /^[A-Z`“/].*[.?]$/s;

for (const [id, entry] of errors) {
  test(`${id} is explained in plain sentences`, () => {
    assert.match(id, /^(?:AADSTS\d{4,9}|[a-z]+(?:_[a-z]+)+|[a-z\d]+(?:-[a-z\d]+)+)$/);
    assert.match(entry.title, /^(?:[a-z]|Microsoft|Entra)/);
    assert.doesNotMatch(entry.title, /[.`]/);
    assert.match(briefly(entry), /^[A-Z][^`]*\.$/);
    for (const text of [entry.happened, entry.fix, ...(entry.causes ?? [])]) {
      // Backticks are the only marks that are read in them.
      assert.doesNotMatch(text, /\*\*|\]\(/);
      assert.match(text, sentence);
      assert.equal((text.match(/`/g) ?? []).length % 2, 0, text);
      assert.doesNotMatch(text, /'|"| {2}/, 'typographic quotes only');
      for (const part of text.split(/[.?:;] /)) assert.ok(part.split(' ').length < 30, part);
    }
    assert.ok((entry.causes ?? []).length <= 2);
    for (const key of entry.settings ?? []) {
      assert.ok(Object.hasOwn(settings, key));
      if (entry.flow) assert.ok(settings[key].flows.includes(entry.flow), key);
    }
    const isCode = /^(?:AADSTS\d+|[a-z]+_[a-z_]+)$/.test(id);
    assert.equal(entry.label === undefined, isCode, 'a text is shown as the reader sees it');
    if (!isCode) assert.ok(entry.texts ?? entry.also ?? entry.told, 'a text can be recognised');
  });
}

test('Each group has one home, and each place that an entry names is in its provider’s console', () => {
  const names = providerErrors.flatMap(({ groups }) => Object.keys(groups));
  const general = [
    ...['openmetadata', 'start', 'users', 'told', 'directory', 'saml', 'validation'],
    ...['browser', 'cluster', 'oauth'],
  ];
  assert.deepEqual([...errorGroups.keys()], [...new Set([...names, ...general])]);
  for (const [id, { place, unconfirmed }] of errors) {
    if (place !== undefined) assert.ok(placeOf(id), `${id}: ${place}`);
    if (unconfirmed) assert.ok(sourceOf(id), id);
  }
});

test('A rule about an installation is about an error of the catalogue', () => {
  const rules = [generalRules, ...providerErrors.map((part) => part.rules)];
  assert.deepEqual(
    rules.flatMap((part) => Object.keys(part)).filter((id) => !errors.has(id)),
    [],
  );
});

test('Headings, anchors and links follow from the ID', () => {
  const entry: ErrorEntry = {
    ...{ at: 'request', title: 'it is wrong' },
    ...{ fix: 'Write it anew.', happened: 'It broke.' },
  };
  assert.equal(headingOf('AADSTS50011', entry), 'AADSTS50011: it is wrong');
  assert.equal(headingOf('a-text', { ...entry, label: 'A text' }), 'A text: it is wrong');
  assert.equal(anchorOf('AADSTS50011'), 'aadsts50011');
  assert.equal(errorPage('AADSTS50011'), '/deployment/security/troubleshooting/entra#aadsts50011');
  assert.equal(
    errorPage('access_denied'),
    '/deployment/security/troubleshooting/sign-in#access_denied',
  );
  assert.deepEqual(ownersPage('AADSTS50011'), {
    href: 'https://login.microsoftonline.com/error?code=50011',
    name: 'AADSTS50011 at Microsoft',
    owner: 'Microsoft',
  });
  for (const other of ['access_denied', 'no-session-found', 'AADSTS', 'AADSTS1 ', 'xAADSTS50011']) {
    assert.equal(ownersPage(other), undefined);
  }
  assert.equal(findError('AADSTS90095'), 'AADSTS90094');
  assert.equal(findError('constructor'), undefined);
});

test('Each error is one record of the search, in one sentence without marks', () => {
  const records = errorRecords();
  assert.equal(records.length, errors.size);
  for (const { title, text, page } of records) {
    assert.match(text, /^[A-Z“/][^`]*\.$/);
    assert.match(title, /^.+: .+$/);
    assert.match(page, /^\/deployment\/security\/troubleshooting\/[a-z\d-]+#[a-z\d_-]+$/);
  }
  assert.ok(records.some(({ names }) => names.includes('AADSTS90095')));
});
