import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPasted } from '../../../../../src/sso/providers/azure/paste.ts';

const client = '9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3';
const object = '33333333-bbbb-4d4d-9e9e-444444444444';
const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';

const layouts = {
  'in lines': `Display name\nOpenMetadata\nApplication (client) ID\n${client}\nObject ID\n${object}\nDirectory (tenant) ID\n${tenant}\nSupported account types\nMy organization only`,
  'with colons': `Application (client) ID: ${client}\nObject ID: ${object}\nDirectory (tenant) ID: ${tenant}`,
  'with tabs, the tenant first': `Directory (tenant) ID\t${tenant.toUpperCase()}\nApplication (client) ID\t${client}`,
};

for (const [name, text] of Object.entries(layouts)) {
  test(`The Overview page gives both IDs by their labels, ${name}`, () => {
    const pasted = readPasted(text);
    assert.ok('answers' in pasted, JSON.stringify(pasted));
    assert.deepEqual(pasted.answers, { tenant, clientId: client });
  });
}

const refused = {
  'one of the two is missing': `Application (client) ID\n${client}\nObject ID\n${object}`,
  'a label stands there with two values': `Application (client) ID ${client}\nApplication (client) ID ${object}\nDirectory (tenant) ID ${tenant}`,
  'no label is there': `${client}\n${object}\n${tenant}`,
  'the ID goes on': `Application (client) ID ${client}0\nDirectory (tenant) ID ${tenant}`,
};

for (const [name, text] of Object.entries(refused)) {
  test(`Nothing is taken where ${name}`, () => {
    assert.ok('refused' in readPasted(text));
  });
}
