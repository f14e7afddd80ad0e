import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, page, read } from './content-folder.ts';

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
