import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { arisesAt } from '../../src/sso/errors/arises.ts';
import { errorPage, providerErrors } from '../../src/sso/errors/catalogue.ts';
import { kinds } from '../../src/sso/flow/kinds.ts';
import { spotAnchor, spotPage, spotsOf } from '../../src/sso/flow/place.ts';
import { attributes, files, folder, guidePages, pages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro and Markdoc write HTML for machines; how it looks as source is nobody's concern.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-unknown-elements': ['error', { exclude: ['astro-island', 'astro-slot'] }],
    // A table is put into a group that can be scrolled with the keyboard.
    'no-redundant-role': 'error',
    'prefer-native-element': ['error', { exclude: ['group'] }],
    'require-sri': 'off',
    // An ID may begin with a digit since HTML5.
    'valid-id': ['error', { relaxed: true }],
    // The client secret is no password of the reader's, and no password manager's business.
    'autocomplete-password': 'off',
    // The playground answers while one types; there is nothing to submit.
    'wcag/h32': 'off',
  },
});

describe('Every page', () => {
  for (const { url, html } of pages) {
    it(`${url} is valid HTML`, async () => {
      const { results } = await validator.validateString(
        // Astro puts the styles of its islands beside the first one.
        html.replace(/<style>astro-island[^<]*<\/style>/, ''),
      );
      assert.deepEqual(
        results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`,
          ),
        ),
        [],
      );
    });

    it(`${url} is painted once its title, or what stands above it, is there`, () => {
      const [, target = ''] = /<link rel="expect" href="#([^"]+)"/.exec(html) ?? [];
      const at = html.indexOf(` id="${target}"`);
      assert.ok(target && at > 0 && at <= html.indexOf('</h1>'), target);
    });

    it(`${url} has one first-level heading`, () => {
      assert.equal(html.match(/<h1[\s>]/g)?.length, 1);
    });

    it(`${url} keeps its own content security policy`, () => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(
        html,
      )?.[1];
      assert.ok(policy, 'the page has a policy');
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
      assert.deepEqual(attributes(html, 'style'), []);
      assert.deepEqual(html.match(/\son[a-z]+="/g), null);
      for (const [, open = '', source = ''] of html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
        if (/src=|type="(?!module)/.test(open)) continue;
        const hash = createHash('sha256').update(source).digest('base64');
        assert.ok(policy.includes(hash), `the script ${source.slice(0, 60)} may run`);
      }
      const held = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(
        ([, , source = '']) => createHash('sha256').update(source).digest('base64'),
      );
      for (const [, hash = ''] of policy.matchAll(/'sha256-([^']+)'/g)) {
        assert.ok(held.includes(hash), `nothing in the page needs ${hash}`);
      }
    });
  }

  it('has a title and a description of its own', () => {
    for (const pattern of [/<title>([^<]+)/, /<meta name="description" content="([^"]+)/]) {
      const found = guidePages.map(({ html }) => pattern.exec(html)?.[1]);
      assert.equal(new Set(found).size, guidePages.length);
    }
  });

  it('names its canonical URL', () => {
    for (const { url, html } of guidePages) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
      assert.equal(new URL(canonical).pathname, url);
    }
  });

  it('says nothing of the machine it was built on', async () => {
    for (const file of files.filter((name) => /\.(html|js|css|json|xml|txt|svg)$/.test(name))) {
      const text = await readFile(path.join(folder, file), 'utf8');
      assert.ok(!text.includes(process.cwd()), `${file} names the folder it was built in`);
    }
  });
});

it('The lock file names no registry', async () => {
  assert.doesNotMatch(await readFile('package-lock.json', 'utf8'), /"resolved"/);
});

describe('How a sign-in goes', () => {
  const flow = '/deployment/security/how-a-sign-in-goes';
  const html = (url: string) => pages.find((page) => page.url === url)?.html ?? '';

  it('shows in its table of contents once which kind of sign-in an arrow is of', () => {
    const list =
      /<nav class="toc"[^]*?<\/nav>/.exec(html(`${flow}/confidential-client`))?.[0] ?? '';
    assert.match(list, /Arrow 1: The browser asks how to sign in/);
    const seen = list.replaceAll(/<span class="visually-hidden">[^<]*<\/span>/g, '');
    assert.doesNotMatch(seen, /\(confidential client\)/);
    assert.notEqual(seen, list);
  });

  it('draws words whole: nothing of HTML is in a picture', () => {
    const drawings = html(flow).match(/<svg class="sign-in large"[^]*?<\/svg>/g) ?? [];
    assert.equal(drawings.length, 5);
    for (const drawing of drawings) assert.doesNotMatch(drawing, /<wbr|<span/);
    assert.ok(drawings[0]?.includes('>GET /api/v1/system/config/auth</text>'));
  });

  it('has on its first page, for links of the time when it was the only one, every anchor of the others', () => {
    for (const place of kinds.flatMap((kind) => spotsOf(kind).map((spot) => ({ kind, spot })))) {
      const [address, id] = [spotPage(place), spotAnchor(place)];
      assert.ok(html(flow).includes(`<a href="${address}" class="spot" id="${id}">`), id);
      assert.ok(html(address.replace(/#.*/, '')).includes(`<h3 id="${id}">`), id);
    }
  });

  it('tells of each error of a provider at the arrows that count it', () => {
    const all = html(`${flow}/provider-errors`);
    for (const { groups, protocol } of providerErrors) {
      if (protocol !== 'oidc') continue;
      for (const id of Object.values(groups).flatMap((group) => Object.keys(group))) {
        const [before = '', after] = all.split(`<li><a href="${errorPage(id)}">`);
        assert.ok(after !== undefined, id);
        const at = before.slice(before.lastIndexOf('<p>In a sign-in: '));
        for (const place of arisesAt(id)) assert.ok(at.includes(`href="${spotPage(place)}"`), id);
      }
    }
  });
});
