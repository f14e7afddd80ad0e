import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errors } from '../../../../src/sso/errors/catalogue.ts';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';

function idOf(text: string): string | undefined {
  const result = readCameBack(text);
  return result.kind === 'error' ? result.main.id : undefined;
}

/** Ends of texts that somebody copied from a screen or a table, with what stood there. */
const cut: readonly [id: string, text: string][] = [
  ['key-id-does-not-match', 'exception: JWT Token keyID doesn’t match the conf'],
  ['key-id-does-not-match', 'exception: JWT Token keyID doesn’t match the conf...'],
  ['key-id-does-not-match', '"message":"JWT Token keyID doesn’t match the conf…'],
  ['key-id-does-not-match', '│ JWT Token keyID doesn’t match the conf                │'],
  ['certificate-not-trusted', 'Caused by: sun.security.validator.ValidatorExcep'],
  ['email-not-principal-domain', 'Not Authorized! Email does not match the princip'],
];

for (const [id, text] of cut) {
  test(`“${text}” is the beginning of ${id}`, () => {
    assert.equal(idOf(text), id);
  });
}

/** Of these nobody knows how they go on, or that they do. */
const nothing: readonly string[] = [
  'JWT Token',
  'Caused by: sun.security.validator',
  'Caused by: java.lang.IllegalStateExcep',
  'the server answered with The',
  'Error: INSTALLATION FAILED: unknown object type "nil" in Secret.data.DB_CONNECTION_CHECK_CONNECTION_ON_BORROW',
  'JWT Token keyID doesn’t match the conf is what I read, any idea?',
];

for (const text of nothing) {
  test(`“${text}” is no beginning that anybody could end`, () => {
    assert.equal(idOf(text), undefined);
  });
}

test('No message but its own entry is told of what is left of it when a tenth is cut off', () => {
  const other = [...errors].flatMap(([id, { texts = [] }]) =>
    texts.flatMap((text) => {
      const told = text.includes(' … ') ? id : idOf(text.slice(0, Math.ceil(text.length * 0.9)));
      const isOther = told !== undefined && told !== id && errors.get(told)?.general !== true;
      return isOther ? [[text, id, told]] : [];
    }),
  );
  assert.deepEqual(other, []);
});
