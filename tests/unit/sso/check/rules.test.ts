import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnose } from '../../../../src/sso/check/diagnose.ts';
import type { KnownProvider } from '../../../../src/sso/check/provider-check.ts';
import { knownProviders } from '../../../../src/sso/check/providers.ts';
import { about } from '../../../../src/sso/check/report.ts';
import type { Rule } from '../../../../src/sso/check/rule.ts';
import { rules } from '../../../../src/sso/check/rules.ts';
import { everyRule } from './config-of.ts';

const library = new URL('../../../../src/sso/', import.meta.url);

async function rulesIn(folder: string): Promise<string[]> {
  const names = readdirSync(new URL(folder, library));
  const found = names.map(async (name) => {
    const module = (await import(new URL(`${folder}${name}`, library).href)) as object;
    const rule = Object.values(module).find((one: Partial<Rule>) => one.run && one.codes);
    return rule ? [name.replace('.ts', '')] : [];
  });
  return (await Promise.all(found)).flat().sort();
}

test('Every rule is in the list, and is called as its file is', async () => {
  assert.deepEqual(rules.map(({ name }) => name).sort(), await rulesIn('check/rules/'));
  for (const { id, rules: own } of knownProviders) {
    const files = await rulesIn(`providers/${id}/check/`);
    assert.deepEqual(own.map(({ name }) => name).sort(), files);
  }
});

test('No two rules declare the same code', () => {
  for (const { id } of knownProviders) {
    const asked = everyRule.filter(({ of }) => of === 'any provider' || of === id);
    const codes = asked.flatMap(({ rule }) => rule.codes);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    assert.deepEqual(twice, []);
  }
});

/** The texts of all tables: those of the check, and of each provider. */
const tables = ['./', '../providers/'].flatMap((name) => {
  const folder = new URL(name, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('rules.test.ts'))
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'));
});

// `cases` sees to it that a code it is given is found; a row of another table is about its code.
test('Every code that is declared stands in a table', () => {
  const named = new Set(tables.join('\n').match(/(?<=')[a-z\d]+(?:-[a-z\d]+)+(?=[' ])/g));
  const lacking = everyRule.flatMap(({ of, rule }) =>
    rule.codes.filter((code) => !named.has(code)).map((code) => `${of}: ${code}`),
  );
  assert.deepEqual(lacking, []);
});

test('What a provider says instead is about codes of general rules', () => {
  const general = new Set(rules.flatMap(({ codes }) => codes));
  for (const { instead = {} } of knownProviders) {
    assert.deepEqual(
      Object.keys(instead).filter((code) => !general.has(code)),
      [],
    );
  }
});

test('A new provider brings rules, words and values of its own', () => {
  const acme: KnownProvider = {
    ...{ id: 'acme', name: 'Acme', protocol: 'oidc' },
    is: ({ provider }) => provider === 'okta',
    rules: [
      {
        name: 'acme',
        at: 'setting',
        codes: ['acme-realm'],
        run: ({ settings }) => {
          const entry = settings.get('authority');
          const message = 'This realm is closed.';
          return entry ? [about(entry, { code: 'acme-realm', severity: 'error', message })] : [];
        },
      },
    ],
    owns: (text) => (text.includes('.acme.example') ? 'This is an Acme issuer.' : undefined),
    instead: {
      'url-shape': (_, found) => ({ ...found, message: 'Acme wants https.' }),
      'scope-no-openid': () => undefined,
    },
  };
  const asked = { version: '1.12', excerpt: true } as const;
  const said = (provider: string): string[] => {
    const text = `AUTHENTICATION_PROVIDER=${provider}\nAUTHENTICATION_CLIENT_TYPE=confidential\nAUTHENTICATION_AUTHORITY=https://id.acme.example\nOIDC_DISCOVERY_URI=id.example\nOIDC_SCOPE=email\n`;
    const { findings } = diagnose([{ name: '', text }], asked, [acme]);
    return findings.map(({ code, message }) =>
      /[Aa]cme|realm/.test(message) ? `${code}: ${message}` : code,
    );
  };
  assert.deepEqual(said('okta'), [
    'acme-realm: This realm is closed.',
    'url-shape: Acme wants https.',
  ]);
  assert.deepEqual(said('google'), [
    'other-provider: This is an Acme issuer. AUTHENTICATION_PROVIDER names another provider. Write the value that this one gave you, or change the provider.',
    'url-shape',
    'scope-no-openid',
  ]);
  assert.deepEqual(said('custom-oidc'), ['url-shape', 'scope-no-openid']);
});
