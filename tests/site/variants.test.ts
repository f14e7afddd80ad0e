import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { targets } from '../../src/sso/server/targets.ts';
import { flowNames } from '../../src/sso/server/flow.ts';
import { versions } from '../../src/sso/server/versions.ts';
import { guidePages } from './built-site.ts';

const sheet = readFileSync('src/styles/variants.css', 'utf8');
const ofGuides = readFileSync('src/styles/clients.css', 'utf8');

describe('What is for some readers only', () => {
  for (const [name, values] of Object.entries({
    target: Object.keys(targets),
    flow: Object.keys(flowNames),
    version: versions,
  })) {
    for (const value of values) {
      it(`is folded away for a reader who chose another ${name} than ${value}`, () => {
        assert.ok(
          sheet.includes(
            `[data-${name}='${value}'] [data-${name}s]:not([data-${name}s~='${value}'], [data-unfolded])`,
          ),
        );
      });
    }
  }

  it('is marked with values that the stylesheet knows', () => {
    const known = new Set([...Object.keys(targets), ...Object.keys(flowNames), ...versions]);
    const others = new Set(['own', 'custom-oidc', 'external', 'groups', 'yes', 'no']);
    for (const { html } of guidePages) {
      for (const [, name, value = ''] of html.matchAll(
        / data-(target|flow|version|client|cookie)s="([^"]*)"/g,
      )) {
        for (const one of value.split(' ')) {
          assert.ok(
            (name === 'client' || name === 'cookie' ? others : known).has(one) ||
              // Names that only some guides have, with a stylesheet of their own.
              (html.includes('/_astro/clients.') &&
                ofGuides.includes(
                  `[data-client='${one}'] [data-clients]:not([data-clients~='${one}'])`,
                )),
            `${name} ${one}`,
          );
        }
      }
    }
  });
});
