import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { settings } from '../../../../proof/guide/library.ts';
import { differences } from '../../../../proof/record/table.ts';
import { readRecord } from '../../../../proof/software.ts';

const reasons = JSON.parse(readFileSync('proof/differences.json', 'utf8')) as Record<
  string,
  string
>;
const found = differences(settings, readRecord());

describe('The settings table and the releases', () => {
  it('agree, but for what has a reason in proof/differences.json', () => {
    assert.deepEqual(
      found.filter(({ id }) => !(id in reasons)),
      [],
    );
  });

  it('still differ wherever a reason says that they do', () => {
    const ids = new Set(found.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(reasons).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('are told apart: a wrong row of each kind is found', () => {
    const record = readRecord();
    const path = 'authenticationConfiguration.forceSecureSessionCookie';
    const env = 'FORCE_SECURE_SESSION_COOKIE';
    const right = { ...settings.forceSecureSessionCookie, since: '1.10.5' };
    const wrong = {
      'a: path': { ...right, yaml: `${path}s` },
      'a: since': { ...right, since: '1.11.0' },
      'a: until': { ...right, until: '2.0' },
      'a: type': { ...right, type: 'list' as const },
      'a: chart path': { ...right, helm: 'openmetadata.config.authentication.forced' },
      'a: chart default': {
        ...right,
        helm: 'openmetadata.config.authentication.clientType',
        defaults: { helm: 'confidential' },
      },
      'a: allowed': {
        ...right,
        yaml: 'authenticationConfiguration.clientType',
        allowed: ['public'],
      },
      'a: ES256': { ...right, yaml: 'authenticationConfiguration.tokenValidationAlgorithm' },
      'a: variable': { ...right, helm: 'openmetadata.config.authentication.clientId' },
    };
    const own = (setting: typeof right) =>
      differences({ a: setting }, record).filter(({ id }) => id.startsWith('a:'));
    assert.deepEqual(own(right), []);
    for (const [id, setting] of Object.entries(wrong)) {
      const ids = differences({ a: setting }, record).map((one) => one.id);
      assert.ok(ids.includes(id), `${id} is not found: ${ids.join(', ').slice(0, 200)}`);
    }
    assert.equal(right.env, env);
  });
});
