import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, read } from '../markdoc/content-folder.ts';
import { drawing } from '../markdoc/content-folder.ts';

/** What an author writes, and the Markdown that comes out; the same where only one is given. */
const cases: [name: string, written: string, plain?: string][] = [
  [
    'headings, stress and code',
    '# One\n\n## Two\n\nText with *stress*, **more of it** and `code`.',
  ],
  ['lists, one in the other', '- a\n- b\n  - c\n\n1. one\n2. two'],
  ['a quotation', '> Said by somebody.\n>\n> And more.'],
  ['a table', '| a | b |\n| --- | --- |\n| 1 | `x` |'],
  ['links', '[there](/page) and [away](https://example.com/)'],
  ['signs that mean something', 'a \\* b \\_ c'],
  ['a code block', '```yaml\na: 1\n```'],
  [
    'a code block with a title',
    '```yaml {% title="a.yaml" %}\na: 1\n```',
    'a.yaml:\n\n```yaml\na: 1\n```',
  ],
  ['a note', '{% note noteType="Tip" %}\nGood.\n{% /note %}', '> **Tip.** Good.'],
  [
    'cards',
    '{% inlineCalloutContainer %}\n{% inlineCallout bold="A" href="/page" %}\nText\n{% /inlineCallout %}\n{% /inlineCalloutContainer %}',
    '- [A](/page): Text',
  ],
  [
    'a picture',
    '{% image src="/images/a.svg" alt="A line" caption="So" /%}',
    '![A line](/images/a.svg "So")',
  ],
  ['an important note', '{% important %}\nDo it.\n{% /important %}', '> **Important.** Do it.'],
  [
    'a note with a title',
    '{% callout title="First" %}\nDo it.\n{% /callout %}',
    '> **First.** Do it.',
  ],
  ['a badge', 'It is {% badge %}new{% /badge %}.', 'It is new.'],
  ['keys', 'Press {% kbd keys="Ctrl+K" /%}.', 'Press Ctrl+K.'],
  [
    'a mark in a table',
    '| a |\n| --- |\n| {% icon iconName="check" /%} |',
    '| a |\n| --- |\n| ✓ |',
  ],
  [
    'a word of the glossary, without its definition',
    'Compare the {% term name="issuer" /%}, and {% term name="claim" %}claims{% /term %}.',
    'Compare the issuer, and claims.',
  ],
  [
    'words of the glossary',
    '{% glossary only=["claim", "token"] /%}',
    '- claim: One statement in a token, such as `email`.\n- token: A signed text that says who somebody is, for a limited time.',
  ],
  [
    'a list to tick off',
    '{% checklist %}\n- **Keys** of your own\n- Backups\n{% /checklist %}',
    '- [ ] **Keys** of your own\n- [ ] Backups',
  ],
  ['a folded passage', '{% details title="Why" %}\nSo.\n{% /details %}', '**Why**\n\nSo.'],
  ['files', '{% fileTree %}\n- a/\n  - b\n{% /fileTree %}', '- a/\n  - b'],
  ['steps', '{% steps %}\n1. One\n2. Two\n{% /steps %}', '1. One\n2. Two'],
  [
    'tabs, all with their label',
    '{% tabs %}\n{% tab label="npm" %}\nA\n{% /tab %}\n{% tab label="pnpm" %}\nB\n{% /tab %}\n{% /tabs %}',
    '**npm:**\n\nA\n\n**pnpm:**\n\nB',
  ],
  [
    'tiles',
    '{% tilesContainer %}\n{% tile title="A" description="Text" link="/page" /%}\n{% /tilesContainer %}',
    '- [A](/page): Text',
  ],
  [
    'a tile that leads nowhere',
    '{% tilesContainer %}\n{% tile title="A" %}\n- One\n{% /tile %}\n{% /tilesContainer %}',
    '- **A**\n\n  - One',
  ],
  [
    'a video',
    '{% youtube videoId="ld43_jafL9w" start="1:00" end="2:30" /%}',
    '[Watch the video on YouTube (1:00–2:30)](https://www.youtube.com/watch?v=ld43_jafL9w&t=60s)',
  ],
  [
    'steps with a text and a picture',
    '{% stepsContainer %}\n{% step srNumber=1 %}\n{% stepDescription title="1. Go" %}\nThere.\n{% /stepDescription %}\n{% stepVisualInfo %}\n{% image src="/images/a.svg" alt="A line" /%}\n{% /stepVisualInfo %}\n{% /step %}\n{% /stepsContainer %}',
    '**1. Go**\n\nThere.\n\n![A line](/images/a.svg)',
  ],
  [
    'a file in parts as one, and what its parts are for',
    '{% codePreview %}\n{% codeInfoContainer %}\n{% codeInfo srNumber=1 %}\nThe type.\n{% /codeInfo %}\n{% /codeInfoContainer %}\n{% codeBlock fileName="a.yaml" %}\n```yaml\na:\n```\n```yaml {% srNumber=1 %}\n  b: 1\n```\n{% /codeBlock %}\n{% /codePreview %}',
    '**1.**\n\nThe type.\n\na.yaml:\n\n```yaml\na:\n  b: 1\n```',
  ],
  [
    'what a connector can do',
    '{% connectorDetailsHeader name="Athena" availableFeatures=["Lineage"] unavailableFeatures=["Owners"] /%}',
    '**Athena** PROD OpenMetadata\n\n- ✓ Lineage\n- ✗ Owners',
  ],
  [
    'what is only for the open edition, without the commercial one’s',
    '{% ossContent %}\nOpen.\n{% /ossContent %}\n\n{% collateContent %}\nClosed.\n{% /collateContent %}',
    'Open.',
  ],
  ['values, as named blanks', 'Open {% value("serverUrl") %}/api', 'Open <server-url>/api'],
  ['a value in code', '`{% value("tenantId") %}/x`', '`<tenant-id>/x`'],
  ['a value in a link', '[it]({% value("serverUrl") %}/api)', '[it](<server-url>/api)'],
  [
    'passages for some readers, all with their label',
    '{% target is="docker" %}\nHere.\n{% /target %}',
    '**Docker:**\n\nHere.',
  ],
];

describe('As Markdown', () => {
  for (const [name, written, plain = written] of cases) {
    it(name, async (t) => {
      const { pages, said } = await read(t, { 'a.md': page(written), 'images/a.svg': drawing });
      assert.deepEqual(said, []);
      assert.equal(pages[0]?.markdown, `${plain}\n`);
    });
  }

  it('a configuration is the one for most readers', async (t) => {
    const { pages } = await read(t, { 'a.md': page('{% config target="docker" /%}') });
    const text = pages[0]?.markdown ?? '';
    assert.match(text, /^openmetadata-sso\.env:\n\n```dotenv\n/);
    assert.match(text, /^AUTHENTICATION_PROVIDER=azure$/m);
    assert.match(text, /^OIDC_TENANT=<tenant-id>$/m);
    assert.doesNotMatch(text, /custom-oidc/);
  });

  it('a sign-in is its list of arrows, with no drawing', async (t) => {
    const { pages } = await read(t, { 'a.md': page('## It\n\n{% arrows kind="basic" /%}') });
    const text = pages[0]?.markdown ?? '';
    assert.match(text, /^1\. ### The server takes its settings \(passwords\)$/m);
    assert.match(
      text,
      /^3\. ### Arrow \*{0,2}2\*{0,2}: You send address and password \(passwords\)$/m,
    );
    assert.match(text, /Browser to OpenMetadata: `POST \/api\/v1\/auth\/login`/);
    assert.match(text, /\[`AUTHENTICATION_PROVIDER`\]\(\/deployment/);
    assert.doesNotMatch(text, /svg|Picture/);
  });
});
