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
});
