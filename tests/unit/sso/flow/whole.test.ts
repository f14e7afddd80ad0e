import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whereOf } from '../../../../src/sso/check/broken-sign-in.ts';
import { knownProviders } from '../../../../src/sso/check/providers.ts';
import { rules } from '../../../../src/sso/check/rules.ts';
import { arisesAt, errorsAt } from '../../../../src/sso/errors/arises.ts';
import { errors, providerErrors } from '../../../../src/sso/errors/catalogue.ts';
import { decidedBy, settingsAt } from '../../../../src/sso/flow/decides.ts';
import { kindOf, kindsOf, type Kind } from '../../../../src/sso/flow/kind.ts';
import { kinds, signIns } from '../../../../src/sso/flow/kinds.ts';
import { moments, type Moment } from '../../../../src/sso/flow/moments.ts';
import { placesOf, spotsOf, stopAt } from '../../../../src/sso/flow/place.ts';
import { plan, providers } from '../../../../src/sso/index.ts';
import { settingGroups, settings, type SettingKey } from '../../../../src/sso/settings/table.ts';
import { everyInstallation } from '../installations.ts';

const flows = ['confidential', 'public'] as const;
const keys = Object.keys(settings) as SettingKey[];
const lacking = (kind: Kind, among: readonly SettingKey[]) =>
  among.filter((key) => !decidedBy(key).some((place) => place.kind === kind));

describe('Everything has one home in a sign-in', () => {
  it('every setting decides at a place', () => {
    assert.deepEqual(
      keys.filter((key) => decidedBy(key).length === 0),
      [],
    );
  });

  it('every setting of a block is at a place of its own kind of sign-in, and of no other', () => {
    for (const [group, kind] of [
      ['oidc', 'oidc-code'],
      ['saml', 'saml'],
      ['ldap', 'ldap'],
    ] as const) {
      const own = Object.keys(settingGroups[group]) as SettingKey[];
      assert.deepEqual(lacking(kind, own), []);
      const elsewhere = own.filter((key) => decidedBy(key).some((place) => place.kind !== kind));
      assert.deepEqual(elsewhere, []);
    }
  });

  it('every setting of OpenID Connect is at a place of the client that has it', () => {
    for (const flow of flows) {
      const among = keys.filter(
        (key) => !/^(?:saml|ldap)/.test(key) && settings[key].flows.includes(flow),
      );
      assert.deepEqual(lacking(kindOf('oidc', flow), among), []);
    }
  });

  it('every setting of a plan is at a place of its kind of sign-in', () => {
    const lost = new Set<string>();
    for (const answers of everyInstallation()) {
      const { protocol } = providers.find(({ id }) => id === answers.provider) ?? {};
      assert.ok(protocol);
      const kind = kindOf(protocol, answers.flow);
      const planned = plan(answers).plan.settings.map(({ key }) => key);
      for (const key of lacking(kind, planned)) lost.add(`${kind}: ${key}`);
    }
    // The chart is told there to pass on nothing of OpenID Connect.
    lost.delete('basic: oidcEnabled');
    assert.deepEqual([...lost], []);
  });

  it('every error arises at a place', () => {
    assert.deepEqual(
      [...errors.keys()].filter((id) => arisesAt(id).length === 0),
      [],
    );
  });

  it('every error of a provider arises in a kind of sign-in with its protocol', () => {
    const strange = providerErrors.flatMap(({ protocol, groups }) =>
      Object.values(groups)
        .flatMap((group) => Object.keys(group))
        .filter((id) => arisesAt(id).some(({ kind }) => !kindsOf(protocol).includes(kind))),
    );
    assert.deepEqual(strange, []);
  });

  it('every code of a rule breaks at a moment of some sign-in, or where its setting decides', () => {
    const lost = [
      ...rules.map((rule) => ({ rule, among: kinds })),
      ...knownProviders.flatMap((provider) =>
        provider.rules.map((rule) => ({ rule, among: kindsOf(provider.protocol) })),
      ),
    ].flatMap(({ rule, among }) =>
      rule.codes.filter((code) => {
        const at = whereOf(rule, code);
        return at !== 'setting' && placesOf(at, among).length === 0;
      }),
    );
    assert.deepEqual(lost, []);
  });

  it('a rule that names places by code names none but its own codes', () => {
    for (const { at, codes } of [...rules, ...knownProviders.flatMap((one) => one.rules)]) {
      if (typeof at === 'string' || Array.isArray(at)) continue;
      assert.deepEqual(
        Object.keys(at).filter((code) => !codes.includes(code)),
        [],
      );
    }
  });

  it('no kind of sign-in has a moment twice, and none is without a kind', () => {
    for (const kind of kinds) {
      const all = spotsOf(kind).flatMap((spot) => stopAt({ kind, spot }).moments);
      assert.deepEqual(all, [...new Set(all)]);
    }
    const had = new Set<Moment>(
      kinds.flatMap((kind) => spotsOf(kind).flatMap((spot) => stopAt({ kind, spot }).moments)),
    );
    assert.deepEqual(
      Object.keys(moments).filter((moment) => !had.has(moment as Moment)),
      [],
    );
  });

  it('what a place lists is what says that it is there', () => {
    for (const kind of kinds) {
      const places = spotsOf(kind).map((spot) => ({ kind, spot }));
      const listed = places.flatMap((place) => settingsAt(place));
      assert.deepEqual(
        listed.toSorted(),
        keys.filter((key) => decidedBy(key).some((place) => place.kind === kind)).toSorted(),
      );
      const ids = places.flatMap((place) => [...errorsAt(place).values()].flat());
      assert.equal(ids.length, new Set(ids).size);
    }
  });
});

describe('The table of arrows', () => {
  it('has eight arrows for the confidential client', () => {
    assert.equal(signIns['oidc-code'].arrows.length, 8);
  });

  for (const kind of kinds) {
    it(`tells ${kind} in short sentences, between those who take part`, () => {
      const { actors, arrows, start, after } = signIns[kind];
      const there = actors.map(([actor]) => actor);
      for (const { from, to, via } of arrows) {
        for (const actor of [from, to, ...(via ? [via] : [])]) assert.ok(there.includes(actor));
      }
      for (const { title, says, inferred } of [start, ...arrows, after]) {
        assert.match(title, /^[A-Z][^.]*[^.]$/);
        for (const text of [says, ...(inferred ? [inferred] : [])]) {
          assert.match(text, /^[A-Z][^]*\.$/);
          assert.equal(text.split('`').length % 2, 1, text);
          for (const sentence of text.split(/[.:;] /)) {
            assert.ok(sentence.split(' ').length < 30, sentence);
          }
        }
      }
    });
  }
});
