import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spotAnchor, spotsOf } from '../../../src/sso/flow/place.ts';
import { html, page, read } from './content-folder.ts';

/** A page whose links lead to pages that are not in this folder. */
async function alone(t: Parameters<typeof read>[0], text: string) {
  const { pages, said } = await read(t, { 'page.md': page(text) });
  assert.deepEqual(
    said.filter((problem) => !problem.includes('No page has the URL')),
    [],
  );
  const [first] = pages;
  assert.ok(first);
  return { ...first, html: html(first.segments) };
}

async function drawn(t: Parameters<typeof read>[0], text: string) {
  const { pages, said } = await read(t, { 'page.md': page(text) });
  assert.deepEqual(said, []);
  const [first] = pages;
  assert.ok(first);
  return { ...first, html: html(first.segments) };
}

const preview = `{% codePreview %}
{% codeInfoContainer %}
{% codeInfo srNumber=1 %}
The type.
{% /codeInfo %}
{% codeInfo srNumber=7 %}
No part has this number.
{% /codeInfo %}
{% /codeInfoContainer %}
{% codeBlock fileName="a.yaml" %}
\`\`\`yaml
a:
\`\`\`
\`\`\`yaml {% srNumber=1 %}
  b: 1
\`\`\`
{% /codeBlock %}
{% /codePreview %}`;

describe('A tag in a page', () => {
  it('codePreview is one file whose numbered parts the explanations lead to', async (t) => {
    const { html } = await drawn(t, preview);
    assert.equal(html.match(/<pre/g)?.length, 1);
    assert.match(html, /<figcaption>a\.yaml<\/figcaption>/);
    assert.match(html, /<span class="part" data-part="1" id="code-1">/);
    assert.match(html, /<a class="number" href="#code-1" aria-label="Part 1 of the code">1<\/a>/);
    assert.match(html, /<span class="number">7<\/span>/);
  });

  it('a second preview in a page has IDs of its own', async (t) => {
    const { html } = await drawn(t, `${preview}\n\n${preview}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target));
  });

  it('lineByLine links what explains a setting to its lines, and marks both', async (t) => {
    const text = `{% lineByLine %}
{% config target="docker" only="oidc" /%}

## Why

| Setting | Why |
| --- | --- |
| \`OIDC_TENANT\`, \`OIDC_SCOPE\` | Two at once. |
| \`NO_SETTING\` | Of nothing. |

- **OIDC_USE_NONCE** is on.
- Nothing is said of OIDC_TENANT here.

### OIDC_CALLBACK

An address.
{% /lineByLine %}`;
    // The settings reference is not here.
    const { pages } = await read(t, { 'page.md': page(text) });
    const [first] = pages;
    assert.ok(first);
    const drawing = html(first.segments);
    assert.match(drawing, /<div class="line-by-line"><div class="lines"><figure/);
    const target = /<a class="to-line" href="#([^"]+)"><code>OIDC_TENANT/.exec(drawing)?.[1] ?? '';
    assert.match(drawing, new RegExp(`data-setting="oidc_tenant" id="${target}">`));
    const marked = [...drawing.matchAll(/<(tr|li|div) data-setting="([^"]+)"/g)];
    assert.deepEqual(
      marked.map(([, name, settings]) => [name, settings]),
      [
        ['tr', 'oidc_tenant oidc_scope'],
        ['li', 'oidc_use_nonce'],
        ['div', 'oidc_callback'],
      ],
    );
    // Lines that nothing explains have no mark, and no element for it.
    const lines = [...drawing.matchAll(/<span[^>]* data-setting="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      new Set(lines),
      new Set(['oidc_tenant', 'oidc_scope', 'oidc_use_nonce', 'oidc_callback']),
    );
    assert.doesNotMatch(drawing, /<span>/);
    assert.doesNotMatch(first.markdown, /#line/);
    const ids = [...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('codeWithLanguageSelector of the two flows is the reader’s own choice', async (t) => {
    const { html } = await drawn(
      t,
      '{% codeWithLanguageSelector title="Auth" id="c" languagesArray=["implicit","authcode"] theme="dark" %}\n```implicit\nA_B=1\n```\n```authcode\na: 1\n```\n{% /codeWithLanguageSelector %}',
    );
    assert.match(html, /<div class="choice-tabs" data-tabs="flow">/);
    assert.match(html, /<div class="variant" data-flows="public"[^>]*>/);
    assert.match(html, /<div class="variant" data-flows="confidential"[^>]*>/);
    // Coloured as what they are.
    assert.match(html, /class="t-/);
  });

  it('codeWithLanguageSelector of languages is tabs with their names', async (t) => {
    const { html } = await drawn(
      t,
      '{% codeWithLanguageSelector languagesArray=["bash","python"] %}\n```bash\nls\n```\n```python\nprint(1)\n```\n{% /codeWithLanguageSelector %}',
    );
    assert.match(html, /<button[^>]*role="tab"[^>]*>bash<\/button><button[^>]*>python<\/button>/);
  });

  it('icon says its word to who cannot see it', async (t) => {
    const { html } = await drawn(t, '{% icon iconName="cross" /%}');
    assert.match(html, /<span class="mark no" role="img" aria-label="No">✗<\/span>/);
  });

  it('youtube asks nobody for anything: it is a link', async (t) => {
    const { html } = await drawn(t, '{% youtube videoId="ld43_jafL9w" /%}');
    assert.match(html, /^<p><a href="https:\/\/www\.youtube\.com\/watch\?v=ld43_jafL9w"/);
  });

  it('kbd knows the key that joins keys', async (t) => {
    const { html } = await drawn(t, '{% kbd keys="Ctrl++" /%}');
    assert.match(html, /<kbd>Ctrl<\/kbd>\+<kbd>\+<\/kbd>/);
  });

  it('fileTree knows folders by their slash and by what is in them', async (t) => {
    const { html } = await drawn(t, '{% fileTree %}\n- a\n  - b\n- c/\n- d\n{% /fileTree %}');
    assert.equal(html.match(/<li class="folder">/g)?.length, 2);
  });

  it('a block on one line holds a paragraph and is in none', async (t) => {
    const { html } = await drawn(t, '{% details title="Why" %}So.{% /details %}');
    assert.equal(html, '<details class="details"><summary>Why</summary><p>So.</p></details>');
  });

  it('only a page with such a tag loads the styles for it', async (t) => {
    assert.deepEqual((await drawn(t, 'Text.')).sheets, []);
    assert.deepEqual((await drawn(t, 'Press {% kbd keys="Esc" /%}.')).sheets, ['tags']);
  });

  it('a code block that shows a tag shows it as it is written', async (t) => {
    const { html } = await drawn(t, '```text {% process=false %}\n{% note %}\n```');
    assert.match(html, /<code data-language="text">\{% note %\}<\/code>/);
  });

  it('stress may run over a line break', async (t) => {
    assert.match((await drawn(t, '*one\ntwo*')).html, /<em>one[^<]*two<\/em>/);
  });

  it('an anchor written as the text of a heading leads to it', async (t) => {
    const { html } = await drawn(t, '## Usage & Lineage\n\n[x](#usage-&-lineage)');
    assert.match(html, /<h2 id="usage--lineage">/);
    assert.match(html, /<a href="#usage--lineage">/);
  });

  it('arrows are a picture and the same as a list, with what belongs to each', async (t) => {
    const { html, headings, sheets } = await alone(t, '## LDAP\n\n{% arrows kind="ldap" /%}');
    assert.deepEqual(sheets, ['arrows']);
    assert.equal(html.match(/<svg class="sign-in large"/g)?.length, 1);
    // Every spot of the picture leads to its heading in the list.
    const ids = headings.filter(({ level }) => level === 3).map(({ id }) => id);
    const linked = [...html.matchAll(/<a href="[^"#]+#([\w-]+)" class="spot"/g)].map(
      ([, id]) => id,
    );
    assert.deepEqual(linked, ids);
    assert.equal(ids.length, 10);
    assert.equal(html.match(/<svg class="sign-in glyph"[^>]* aria-hidden="true">/g)?.length, 10);
    const [, bind = ''] = html.split('<h3 id="ldap-arrow-5">');
    const [row = ''] = bind.split('<h3');
    assert.match(row, /OpenMetadata to Directory and back: <code>bind with your DN<\/code>/);
    assert.match(row, /<a href="[^"]+#ldap-533">data 533<\/a>/);
    assert.doesNotMatch(html, /style=/);
  });

  it('errors of providers are counted at an arrow, and listed by arrow on their own page', async (t) => {
    const { html } = await alone(t, '## Code\n\n{% arrows kind="oidc-code" /%}');
    const [, row = ''] = html.split('<h3 id="code-arrow-5">');
    assert.match(row, /<a href="[^"]+\/provider-errors#microsoft">Microsoft: \d+<\/a>/);
    assert.match(row, /href="[^"]+#oidc_client_secret"/);
    const { html: list } = await alone(t, '{% errorsByArrow of="Microsoft" /%}');
    const kind = 'oidc-code';
    const all = spotsOf(kind).map((spot) => spotAnchor({ kind, spot }));
    const places = [...list.matchAll(/<p>In a sign-in: <a href="[^"]+#(code[\w-]+)"/g)].map(
      ([, id = '']) => all.indexOf(id),
    );
    assert.ok(places.length > 3 && !places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.match(
      list,
      /arrow 5 \(confidential client\)<\/a>.*?<a href="[^"]+#aadsts7000215">AADSTS7000215: the client secret is wrong/,
    );
  });

  it('arrows as a picture alone have the anchors themselves, and lead to the page with the list', async (t) => {
    const { html, headings } = await alone(t, '## It\n\n{% arrows kind="saml" only="picture" /%}');
    assert.match(html, /<a href="[^"]+\/saml#saml-arrow-5" class="spot" id="saml-arrow-5">/);
    assert.doesNotMatch(html, /<ol/);
    assert.equal(headings.filter(({ level }) => level === 3).length, 0);
  });

  it('a setting and an error say where in a sign-in they are', async (t) => {
    const { html } = await alone(
      t,
      '## One\n\n{% settings group="jwt" /%}\n\n## Two\n\n{% errors group="oauth" /%}',
    );
    assert.match(html, /<dt>Decides<\/dt><dd><a href="[^"]+#code-after">after arrow 8/);
    assert.match(
      html,
      /In a sign-in: <a href="[^"]+#code-arrow-5">arrow 5 \(confidential client\)<\/a>/,
    );
  });

  it('term is a button for a popover with the definition, each with an ID of its own', async (t) => {
    const { html } = await drawn(
      t,
      'The {% term name="issuer" /%}, and {% term name="issuer" %}issuers{% /term %}.',
    );
    const targets = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    const ids = [...html.matchAll(/ id="(term-[^"]+)"/g)].map(([, id]) => id);
    assert.equal(ids.length, 2);
    assert.deepEqual(targets, ids);
    assert.notEqual(ids[0], ids[1]);
    assert.match(html, /<button class="term" type="button" [^>]*>issuers<\/button>/);
    assert.match(html, /<span class="definition"[^>]* popover=""[^>]*data-pagefind-ignore/);
    assert.match(html, /href="\/deployment\/security\/glossary#issuer"/);
  });

  it('glossary has an address for each word where all of them are', async (t) => {
    const { html: some } = await drawn(t, '{% glossary only=["token"] /%}');
    assert.match(some, /<dt>token<\/dt>/);
    const { html: all } = await drawn(t, '{% glossary only=["JWT"] /%}');
    assert.match(all, /<small> JSON Web Token<\/small>/);
  });

  it('checklist gives each item a box with a name that does not change with the rest', async (t) => {
    const { segments } = await drawn(t, '{% checklist %}\n- **Keys**, yours\n{% /checklist %}');
    const inside = JSON.stringify(segments);
    assert.match(inside, /Checklist/);
    assert.match(inside, /<label><input type=\\"checkbox\\" data-check=\\"keys-yours\\"/);
  });
});
