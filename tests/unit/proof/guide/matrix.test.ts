import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlCells, judged } from '../../../../proof/made-wrong.ts';
import { hostileTexts } from '../../../../proof/hostile.ts';
import { providers } from '../../../../src/sso/index.ts';
import { versions } from '../../../../proof/guide/library.ts';
import { hostileCells, secretCells, usualCells } from '../../../../proof/guide/matrix.ts';

const cells = usualCells();

describe('The matrix', () => {
  it('has every release on every target, each cell once', () => {
    assert.equal(new Set(cells.map(({ id }) => id)).size, cells.length);
    const places = new Set(
      cells.map(({ provider, target, release }) => `${provider} ${target} ${release}`),
    );
    const providers = new Set(cells.map(({ provider }) => provider));
    assert.equal(places.size, providers.size * 3 * versions.length);
  });

  it('has one identity provider of SAML, since all have the same files, and the commands of all', () => {
    const saml = cells.filter(({ provider }) => provider === 'saml');
    assert.deepEqual([...new Set(saml.map(({ id }) => id.split('/')[6]))], ['entra']);
    const signings = new Set(saml.map(({ id }) => id.split('/')[7]));
    assert.deepEqual([...signings], ['none', 'requests', 'encrypted']);
    for (const { id, commands } of saml) {
      assert.ok(commands.join('').includes('kcadm.sh create clients'), id);
    }
  });

  it('asks of each cell that something arrives', () => {
    const empty = cells.filter(
      ({ files, wanted }) => Object.keys(files).length === 0 || Object.keys(wanted).length < 10,
    );
    assert.deepEqual(
      empty.map(({ id }) => id),
      [],
    );
  });

  it('has answers that the library takes, but for the reader who gave none', () => {
    const refused = cells.filter(({ reader, errors }) => reader !== 'nobody' && errors.length > 0);
    assert.deepEqual(refused.map(({ id, errors }) => [id, errors]).slice(0, 3), []);
  });

  it('holds a secret in the files of the confidential client only, where there is one', () => {
    const clients = new Set(
      providers.filter(({ protocol }) => protocol === 'oidc').map(({ id }) => id as string),
    );
    for (const { provider, flow, secret, files, id } of cells) {
      if (!clients.has(provider)) continue;
      if (flow === 'public') assert.equal(secret, undefined, id);
      if (flow === 'public') assert.ok(!JSON.stringify(files).includes('8Q~'), id);
    }
  });

  it('puts every hostile text into every setting that takes text', () => {
    const scopes = hostileCells(({ type }) => type === 'string')
      .filter(({ target }) => target === 'docker')
      .flatMap(({ wanted }) => wanted['authenticationConfiguration.oidcConfiguration.scope'] ?? []);
    assert.deepEqual([...new Set(scopes)].sort(), [...hostileTexts].sort());
  });

  it('enters as client secret what the form takes, unchanged', () => {
    const entered = new Set(secretCells().map(({ secret }) => secret));
    assert.ok(entered.size > hostileTexts.length * 0.8);
    for (const secret of ['0123456', '#secret', '@x', '${HOME}', "it's"]) {
      assert.ok(entered.has(secret), secret);
    }
  });
});

describe('Controls', () => {
  const made = controlCells(cells);

  it('are files that differ from what is emitted', () => {
    const right = new Set(cells.map(({ files }) => JSON.stringify(files)));
    assert.ok(made.length >= 30);
    assert.deepEqual(
      made.filter(({ cell }) => right.has(JSON.stringify(cell.files))),
      [],
    );
  });

  it('fail the proof when the one that they are meant for accepts them', () => {
    const [one] = made;
    assert.ok(one);
    const { cell, by } = one;
    const claim = { cell, what: 'file', by };
    assert.equal(judged([one], [{ ...claim, outcome: 'failed' }]).refused, 1);
    assert.equal(judged([one], [{ ...claim, outcome: 'passed' }]).accepted.length, 1);
    assert.equal(judged([one], []).accepted.length, 1);
    assert.equal(judged([one], [{ ...claim, outcome: 'not proven' }]).open.length, 1);
  });
});
