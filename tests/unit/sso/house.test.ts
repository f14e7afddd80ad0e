import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow } from '../../../src/markdoc/files.ts';
import { providers } from '../../../src/sso/providers/index.ts';

const library = path.resolve('src/sso');
const imports = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g;

interface File {
  /** Path below the library. */
  name: string;
  room: string;
  text: string;
  /** Paths below the library. */
  targets: string[];
}

const files: File[] = await Promise.all(
  (await filesBelow(library))
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => {
      const text = await readFile(path.join(library, name), 'utf8');
      const targets = [...text.matchAll(imports)]
        .map(([, plain, later]) => plain ?? later ?? '')
        .filter((target) => target.startsWith('.'))
        .map((target) => path.join(path.dirname(name), target));
      return { name, room: roomOf(name), text, targets };
    }),
);

/** `check`, or `providers/azure`; the front door and the registry are rooms of their own. */
function roomOf(name: string): string {
  const [first = '', second = '', ...more] = name.split('/');
  if (first !== 'providers') return second === '' ? 'index.ts' : first;
  return more.length > 0 ? `${first}/${second}` : first;
}

describe('The rooms of the library', () => {
  test('every folder of a provider is in the registry, and every row has a folder', () => {
    const folders = readdirSync(path.join(library, 'providers'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), providers.map(({ id }) => id as string).sort());
  });

  test('only the registry goes into a provider’s room, and no provider into another’s', () => {
    const wrong = files.flatMap(({ name, room, targets }) =>
      targets
        .filter((target) => roomOf(target).startsWith('providers/') && roomOf(target) !== room)
        .filter(() => name !== 'providers/index.ts')
        .map((target) => `${name} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('what waits for all providers is imported by none of them', () => {
    const waiting = files
      .filter(({ text }) => /^[^\n]*\bawait Promise\.all\(\s*providers\b/m.test(text))
      .map(({ name }) => name);
    const wrong = files
      .filter(({ room }) => room.startsWith('providers/'))
      .flatMap(({ name, targets }) =>
        targets.filter((target) => waiting.includes(target)).map((target) => `${name} → ${target}`),
      );
    assert.deepEqual(wrong, []);
  });

  test('lower rooms know nothing of higher ones', () => {
    // From the ground up; a room may import from those before it.
    const floors = [
      ['text', 'secrets', 'server'],
      ['settings'],
      ['flow'],
      ['read'],
      ['oidc'],
      ['providers'],
      ['plan'],
      ['emit'],
      ['errors', 'token', 'check'],
      ['came-back', 'upgrade'],
      ['server-answer'],
      ['index.ts'],
    ];
    const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
    const wrong = files.flatMap(({ name, room, targets }) =>
      targets
        .filter(
          (target) => !room.startsWith('providers') && floorOf(roomOf(target)) > floorOf(room),
        )
        .map((target) => `${name} → ${target}`),
    );
    assert.deepEqual(wrong, []);
    const unknown = files.map(({ room }) => room).filter((room) => floorOf(room) < 0);
    assert.deepEqual(
      [...new Set(unknown)].filter((room) => !room.startsWith('providers/')),
      [],
    );
  });
});

/**
 * Lines of general rooms in which a provider is named, comments apart. Each has its reason; a new one
 * fails here, and so does one that went without its row.
 */
const named: Readonly<Record<string, number>> = {
  // OpenMetadata's own names: values of its `provider`, and a setting that only one of them has.
  'settings/provider-values.ts': 7,
  'settings/authentication.ts': 1,
  'settings/oidc.ts': 4,
  'settings/about/oidc.ts': 12,
  'settings/about/authentication.ts': 2,
  'flow/settings.ts': 1,
  'oidc/settings.ts': 1,
  'check/config.ts': 1,
  'check/placeholders.ts': 1,
  'check/recognise.ts': 1,
  'check/rules/unknown-variable.ts': 1,
  // Packages of the server's libraries, which have the names of those who wrote them.
  'came-back/speakers.ts': 1,
  // A path of OpenMetadata's.
  'upgrade/changing-keys.ts': 1,
  // The one table of what secrets look like, a row for each that has a shape.
  'secrets/shapes.ts': 12,
  // Words that stand in what is to be filled in, whoever wrote it.
  'text/placeholder.ts': 2,
};

const vendors =
  /azure|entra\b|microsoft|aadsts|tenant|cloud|21vianet|okta|auth0|cognito|keycloak|google|onelogin/i;

test('General rooms name no provider', () => {
  const found = files
    .filter(({ room }) => !room.startsWith('providers'))
    .map(({ name, text }) => {
      const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
      return [name, code.split('\n').filter((line) => vendors.test(line)).length] as const;
    })
    .filter(([, count]) => count > 0);
  assert.deepEqual(Object.fromEntries(found), named);
});

test('The front door leads to everything that it promises', async () => {
  const door = await import('../../../src/sso/index.ts');
  const text = readFileSync(path.join(library, 'index.ts'), 'utf8');
  for (const name of [
    ...['plan', 'emit', 'commands', 'diagnose', 'readCameBack', 'readToken'],
    ...['settings', 'providers'],
  ]) {
    assert.ok(name in door, name);
    assert.ok(text.includes(name));
  }
});
