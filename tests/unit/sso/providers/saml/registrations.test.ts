import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registrationsAt } from '../../../../../src/sso/providers/saml/registrations.ts';
import { untried } from '../../../../../src/sso/providers/untried.ts';

const entityId = 'https://om.example.com/api/v1/saml/metadata';
const acs = 'https://om.example.com/api/v1/saml/acs';

function stepsAt(idp: string, signing: 'none' | 'requests' | 'encrypted') {
  const given = { entityId, acs, nameId: 'urn:mail', part: (blank: string) => `<${blank}>` };
  const [keyed, encrypted] = [signing !== 'none', signing === 'encrypted'];
  return registrationsAt[idp]?.({ ...given, keyed, encrypted }) ?? [];
}

function linesOf(idp: string, signing: 'none' | 'requests' | 'encrypted', tool: string): string {
  const step = stepsAt(idp, signing).find((one) => one.tool === tool);
  return step?.command ?? step?.file?.text ?? '';
}

describe('A registration for SAML', () => {
  for (const idp of Object.keys(registrationsAt)) {
    test(`at ${idp} names both addresses of OpenMetadata`, () => {
      const text = JSON.stringify(stepsAt(idp, 'none'));
      for (const address of [entityId, acs]) assert.ok(text.includes(address), address);
    });
  }

  test('at Keycloak by Terraform has the certificate where there is one, and never the key', () => {
    const table = {
      none: [],
      requests: ['signing_certificate '],
      encrypted: ['signing_certificate ', 'encryption_certificate ', '"RSA-OAEP-MGF1P"'],
    };
    for (const [signing, wanted] of Object.entries(table)) {
      const lines = linesOf('keycloak', signing as 'none', 'Terraform');
      const found = table.encrypted.filter((part) => lines.includes(part));
      assert.deepEqual(found, wanted, signing);
      assert.ok(lines.includes(`client_signature_required   = ${String(signing !== 'none')}`));
      assert.ok(!/saml-sp\.key|private_key/.test(lines));
    }
  });

  test('at Entra ID by az sets the mode before the addresses, and tells that nobody tried it', () => {
    const lines = linesOf('entra', 'none', 'Azure CLI');
    const parts = ['instantiate', 'preferredSingleSignOnMode', 'identifierUris', 'thumbprint'];
    const places = parts.map((part) => lines.indexOf(part));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(!places.includes(-1));
    const step = stepsAt('entra', 'none').find(({ tool }) => tool !== undefined);
    assert.ok(step?.text.includes(untried));
  });

  test('at AWS is for the console alone, and says so', () => {
    const steps = stepsAt('aws', 'none');
    assert.ok(steps.every(({ tool, command, file }) => !(tool ?? command ?? file)));
    assert.match(JSON.stringify(steps), /the API of AWS has none for SAML/);
    assert.match(JSON.stringify(stepsAt('aws', 'requests')), /we know of no place.*infer/i);
  });
});
