import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changes, factsAt, sentence, spansOf, type Facts } from '../../../../proof/record/spans.ts';

const old: Facts = { 'a.scope': { type: 'string' }, 'a.gone': { type: 'list' } };
const newer: Facts = {
  'a.scope': { type: 'string', default: 'openid' },
  'a.new': { type: 'list' },
};
const spans = spansOf([
  ['1.9.0', old],
  ['1.9.3', old],
  ['1.10.0', newer],
]);

describe('A record of releases', () => {
  it('says since when and until when, and a change begins a span of its own', () => {
    assert.deepEqual(spans, {
      'a.gone': [{ since: '1.9.0', type: 'list', until: '1.10.0' }],
      'a.new': [{ since: '1.10.0', type: 'list' }],
      'a.scope': [
        { since: '1.9.0', type: 'string', until: '1.10.0' },
        { since: '1.10.0', type: 'string', default: 'openid' },
      ],
    });
  });

  it('gives back what each release knows, those between included', () => {
    assert.deepEqual(factsAt(spans, '1.9.0'), old);
    assert.deepEqual(factsAt(spans, '1.9.2'), old);
    assert.deepEqual(factsAt(spans, '1.10.0'), newer);
    assert.deepEqual(factsAt(spans, '2.0.7'), newer);
    assert.deepEqual(factsAt(spans, '1.8.0'), {});
  });

  it('tells what is new, gone and changed in words', () => {
    assert.deepEqual(changes(old, newer).map(sentence), [
      'gone: a.gone',
      'new: a.new (list)',
      'changed: a.scope: default none → "openid"',
    ]);
    assert.deepEqual(changes(old, old), []);
  });

  it('keeps a setting that vanished and came back apart', () => {
    const back = spansOf([
      ['1.9.0', { x: { type: 'string' } }],
      ['1.9.1', {}],
      ['1.9.2', { x: { type: 'string' } }],
    ]);
    assert.deepEqual(back['x'], [
      { since: '1.9.0', type: 'string', until: '1.9.1' },
      { since: '1.9.2', type: 'string' },
    ]);
  });
});
