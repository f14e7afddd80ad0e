import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import { realConfigurations } from './configurations.ts';
import { realErrors } from './errors.ts';

/** Those that are known to be answered in part or not at all, by their place in the table. */
const open: Readonly<Record<'configurations' | 'errors', readonly number[]>> = {
  // A placeholder hides the authority; an `enabled` that was not pasted; no provider was pasted.
  configurations: [1, 14, 34],
  errors: [],
};

describe('What people really paste', () => {
  realErrors.forEach(({ source, text, id }, index) => {
    test(`error ${String(index)} of ${source}`, () => {
      const result = readCameBack(text);
      const main = result.kind === 'error' ? result.main.id : undefined;
      assert.equal(main === id, !open.errors.includes(index), main);
    });
  });
  realConfigurations.forEach(({ source, text, codes }, index) => {
    test(`configuration ${String(index)} of ${source}`, () => {
      const { findings, found } = diagnose([{ name: '', text }], { version: '1.12' });
      const told = new Set(findings.map(({ code }) => code));
      const silent = [...told].some((code) => code === 'nothing-read' || code === 'unknown-format');
      const expected = codes.some((code) => /^(?:nothing-read|unknown-format)$/.test(code));
      const right = codes.every((code) => told.has(code)) && (expected || !silent);
      assert.equal(right, !open.configurations.includes(index), [...told].join(' '));
      // A clean bill is for settings that were read.
      if (told.size === 0) assert.ok(found.length > 0);
    });
  });
});
