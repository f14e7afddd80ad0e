import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { readContent } from '../../../src/markdoc/content.ts';
import { formatProblem } from '../../../src/markdoc/problems.ts';
import { tags } from '../../../src/markdoc/tags/index.ts';
import type { TagSchema } from '../../../src/markdoc/types.ts';
import { settingGroups } from '../../../src/sso/settings/table.ts';
import { drawing, page, read } from './content-folder.ts';

/** Body of a page and the one line that must be said about it. Line 6 is its first. */
const mistakes: [name: string, body: string, said: string | RegExp][] = [
  [
    'an unknown tag, with the nearest known name',
    '{% noet %}\nHello\n{% /noet %}',
    `content/page.md:6:4  error  Undefined tag: 'noet'.  Did you mean "note"?`,
  ],
  [
    'an unknown attribute, on its own line of a long tag',
    '{% inlineCallout\n  bold="Docker"\n  hrfe="/page"\n  href="/page" %}\n  text\n{% /inlineCallout %}',
    `content/page.md:8:3  error  Invalid attribute: 'hrfe'.  Did you mean "href"?`,
  ],
  [
    'an attribute of the wrong type',
    '{% image src=5 alt="A drawing of it" /%}',
    `content/page.md:6:10  error  Attribute 'src' must be type of 'String'.`,
  ],
  [
    'a value that is not one of those allowed',
    '{% note noteType="Danger" %}x{% /note %}',
    `content/page.md:6:9  error  Attribute 'noteType' must match one of ["Note","Tip","Warning"]. Got 'Danger' instead.`,
  ],
  [
    'a configuration file that is not made for the target',
    '{% config target="docker" file="values-sso.yaml" /%}',
    `content/page.md:6:33  error  No file 'values-sso.yaml' is made for this target.  There are openmetadata-sso.env and docker-compose.override.yml.`,
  ],
  [
    'a sample that the form would refuse',
    '{% config provider="custom-oidc" target="docker" only="saml" samples={issuer: "id.example.com"} /%}',
    `content/page.md:6:71  error  The sample 'issuer' is refused.  Write the whole address, with https:// in front.`,
  ],
  [
    'a sample for a field that there is not',
    '{% config provider="custom-oidc" target="docker" only="saml" samples={tenant: "x"} /%}',
    `content/page.md:6:71  error  The sample 'tenant' is refused.  There are issuer, authorizationUrl, jwksUrl, tokenUrl, clientId, buttonName.`,
  ],
  [
    'a part of the doctor that there is not',
    '{% doctor for="error" /%}',
    `content/page.md:6:11  error  Attribute 'for' must match one of ["callback","configuration","server","token"]. Got 'error' instead.`,
  ],
  [
    'a term that the glossary does not have, in a sentence, with the nearest there is',
    'Compare the {% term name="isuer" /%}.',
    `content/page.md:6:27  error  The glossary has no 'isuer'.  Did you mean "issuer"?`,
  ],
  [
    'a term in a heading',
    '## The {% term name="issuer" /%}',
    'content/page.md:6:1  error  A term cannot stand in a heading or a link.  Explain it in the text below.',
  ],
  [
    'a word that the glossary does not have, in a list of some',
    '{% glossary only=["issuer", "zzz"] /%}',
    "content/page.md:6:30  error  The glossary has no 'zzz'.  Add it to src/markdoc/glossary.ts.",
  ],
  [
    'a group of settings that there is not',
    '{% settings group="sign-in" /%}',
    `content/page.md:6:13  error  Attribute 'group' must match one of ${JSON.stringify(Object.keys(settingGroups))}. Got 'sign-in' instead.`,
  ],
  [
    'a group of errors that there is not',
    '{% errors group="platform" /%}',
    /^content\/page\.md:6:11 {2}error {2}Attribute 'group' must match one of .* Got 'platform' instead\.$/,
  ],
  [
    'a kind of sign-in that there is not',
    '{% arrows kind="oidc" /%}',
    `content/page.md:6:11  error  Attribute 'kind' must match one of ["oidc-code","oidc-public","saml","ldap","basic"]. Got 'oidc' instead.`,
  ],
  [
    'an index of a group of settings that there is not',
    '{% settingsIndex group="sign-in" /%}',
    `content/page.md:6:18  error  Attribute 'group' must match one of ${JSON.stringify(Object.keys(settingGroups))}. Got 'sign-in' instead.`,
  ],
  [
    'an index of a group of errors that there is not',
    '{% errorsIndex group="platform" /%}',
    /^content\/page\.md:6:16 {2}error {2}Attribute 'group' must match one of .* Got 'platform' instead\.$/,
  ],
  [
    'a filter of what has no index',
    '{% indexFilter of="pages" /%}',
    `content/page.md:6:16  error  Attribute 'of' must match one of ["settings","errors"]. Got 'pages' instead.`,
  ],
  [
    'a block in the middle of a sentence',
    'Read {% note %}this{% /note %} first.',
    `content/page.md:6:9  error  The tag 'note' stands in the middle of a sentence.  Put it on lines of its own.`,
  ],
  [
    'a tag that is never closed',
    'Before\n\n{% note %}\nHello',
    `content/page.md:8:4  error  The tag 'note' is never closed.  Close it with {% /note %}, or write it as {% note /%} if it holds nothing.`,
  ],
  [
    'a tag that is never closed, right after text',
    'Please note this.\n{% note %}\nHello',
    `content/page.md:7:4  error  The tag 'note' is never closed.  Close it with {% /note %}, or write it as {% note /%} if it holds nothing.`,
  ],
  [
    'a tag that is opened in a sentence and never closed',
    'Please note {% note %}\nHello',
    `content/page.md:6:16  error  The tag 'note' is never closed in its paragraph.  Close it there with {% /note %}, or put both on lines of their own.`,
  ],
  [
    'a tag that is never closed in a list, without a word about the list',
    '- One\n  {% note %}\n  two\n\nAfter',
    `content/page.md:7:6  error  The tag 'note' is never closed.  Close it with {% /note %}, or write it as {% note /%} if it holds nothing.`,
  ],
  [
    'the right one of two tags, the other of which is closed',
    '{% note %}\nA\n{% /note %}\n\n{% note %}\nB',
    `content/page.md:10:4  error  The tag 'note' is never closed.  Close it with {% /note %}, or write it as {% note /%} if it holds nothing.`,
  ],
  [
    'a tag that is closed and was never opened',
    'Hello\n\n{% /note %}',
    `content/page.md:8:4  error  The tag 'note' is closed but never opened.  Open it in the same place, or take this away.`,
  ],
  [
    'HTML, which is printed as it stands',
    'Text\nand <div class="a"> more.',
    'content/page.md:7:5  error  HTML is not read here, so readers would see `<div class="a">`.  Say it in Markdown or with a tag; put it in backticks if readers are to see it.',
  ],
  [
    'an undefined variable',
    'Version {% $version %} is here.',
    `content/page.md:6:13  error  Undefined variable: 'version'.  The variables of a page are $frontmatter and what its frontmatter has, those of a partial also what it is handed with variables={…}.`,
  ],
  [
    'a missing partial, with the nearest there is',
    '{% partial file="/v1.9/shraed.md" /%}',
    `content/page.md:6:18  error  There is no partial '/v1.9/shraed.md'.  Did you mean "/v1.9/shared.md"?`,
  ],
  [
    'a missing picture, with the nearest there is',
    '{% image src="/images/drawign.svg" alt="A drawing of it" /%}',
    `content/page.md:6:15  error  There is no picture '/images/drawign.svg' in content/images.  Did you mean "/images/drawing.svg"?`,
  ],
  [
    'a picture without alt text',
    '{% image src="/images/drawing.svg" /%}',
    'content/page.md:6:1  error  The picture has no alt text.  Say what it shows, or mark it decorative=true.',
  ],
  [
    'an alt text that is a file name',
    '{% image src="/images/drawing.svg" alt="create-app" /%}',
    `content/page.md:6:41  warning  The alt text 'create-app' is a name, not a description.  Say in a sentence what the picture shows.`,
  ],
  [
    'an unknown icon, with the nearest three',
    '{% inlineCallout bold="A" href="/page" icon="storag" %}x{% /inlineCallout %}',
    `content/page.md:6:46  error  There is no icon 'storag'.  Did you mean "storage", "store" or "storm"?`,
  ],
  [
    'a dead link, with the nearest page',
    'See [that](/pgae).',
    'content/page.md:6:12  error  No page has the URL "/pgae".  Did you mean "/page"?',
  ],
  [
    'a link with a slash at its end, which is another URL',
    'See [that](/page/).',
    'content/page.md:6:12  error  No page has the URL "/page/".  Write "/page".',
  ],
  [
    'a relative link',
    'See [that](page).',
    'content/page.md:6:12  error  The link "page" is relative.  Write it from the root, e.g. "/page".',
  ],
  [
    'a dead anchor, with those there are',
    '## Here\n\nSee [that](#there).',
    'content/page.md:8:12  error  The page "/page" has no heading "#there".  Did you mean "here"?',
  ],
  [
    'a link that would run a script',
    '{% inlineCallout bold="A" href="javascript:alert" %}x{% /inlineCallout %}',
    'content/page.md:6:33  error  The link "javascript:alert" has a scheme that a page cannot use.',
  ],
  [
    'a language that no highlighter knows',
    '```yalm\na: 1\n```',
    `content/page.md:6:4  warning  No highlighter knows the language 'yalm'.  Did you mean "yaml"?`,
  ],
  [
    'a misspelt setting in a snippet, at its own line',
    'Text\n\n```env\nOIDC_SCOPE=openid offline_access\nOIDC_TENNANT=3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607\n```',
    /^content\/page\.md:10:1 {2}error {2}.*OIDC_TENANT/,
  ],
  [
    'a value in a snippet that the server refuses',
    '```yaml\nauthenticationConfiguration:\n  provider: azure\n  authority: "https://login.microsoftonline.com/c11234b7c-b1b2-9854-0mn1-56abh3dea295"\n```',
    /^content\/page\.md:9:\d+ {2}error {2}.*GUID|^content\/page\.md:9:\d+ {2}error/,
  ],
  [
    'an unknown value in text, with the nearest there is',
    'The {% value("tenatId") %}.',
    `content/page.md:6:15  error  There is no value 'tenatId'.  Did you mean "tenantId"?`,
  ],
  [
    'an unknown value in code',
    'See `{% value("tenant") %}`.',
    `content/page.md:6:16  error  There is no value 'tenant'.  Did you mean "tenantId"?`,
  ],
  [
    'an unknown value in a link',
    '[it]({% value("server") %}/x)',
    `content/page.md:6:16  error  There is no value 'server'.  Did you mean "serverUrl"?`,
  ],
  [
    'a value in a link to a page',
    '[it](/{% value("tenantId") %})',
    'content/page.md:6:1  error  A link to a page cannot hold a value.  Start it with https:// or with the server URL.',
  ],
  [
    'releases that this site does not cover',
    '{% applies to=">=3.0" %}\nText\n{% /applies %}',
    `content/page.md:6:16  error  '>=3.0' does not say some of the releases.  Write it as in ">=2.0", "1.12" or ">=1.10 <2.0"; this site covers 1.9, 1.10, 1.11, 1.12, 1.13, 2.0.`,
  ],
  [
    'a way to run OpenMetadata that there is not',
    '{% target is="podman" %}\nText\n{% /target %}',
    `content/page.md:6:11  error  Attribute 'is' must match one of ["docker","bare-metal","kubernetes"]. Got 'podman' instead.`,
  ],
  [
    'tabs of different kinds',
    '{% tabs %}\n{% target is="docker" %}\nA\n{% /target %}\n{% flow is="public" %}\nB\n{% /flow %}\n{% /tabs %}',
    `content/page.md:6:4  error  The tag 'tabs' holds something else than passages of one kind.  Put two or more {% tab %} or {% target %} into it, or two {% flow %}, and nothing else.`,
  ],
  [
    'tabs of which there is one',
    '{% tabs %}\n{% target is="docker" %}\nA\n{% /target %}\n{% /tabs %}',
    `content/page.md:6:4  error  The tag 'tabs' holds one passage, so there is nothing to choose.  Add a second {% target %}, or leave 'tabs' out and keep the passage.`,
  ],
  [
    'tabs of which there is none',
    '{% tabs %}\n{% /tabs %}',
    `content/page.md:6:4  error  The tag 'tabs' holds something else than passages of one kind.  Put two or more {% tab %} or {% target %} into it, or two {% flow %}, and nothing else.`,
  ],
  [
    'tabs of which two are the same',
    '{% tabs %}\n{% flow is="public" %}\nA\n{% /flow %}\n{% flow is="public" %}\nB\n{% /flow %}\n{% /tabs %}',
    `content/page.md:6:4  error  The tag 'tabs' holds two passages for "public".  Put what they say into one passage.`,
  ],
  [
    'a configuration of a group of settings that there is not',
    '{% config target="docker" only="nosuch" /%}',
    `content/page.md:6:27  error  Attribute 'only' must match one of ${JSON.stringify(Object.keys(settingGroups))}. Got 'nosuch' instead.`,
  ],
  [
    'a second first-level heading',
    '# One\n\n# Two',
    'content/page.md:8:1  error  The page has a second first-level heading, or one that is not its first.  Use "##" for the sections of a page.',
  ],
  [
    'a heading that skips a level',
    '# One\n\n### Three',
    'content/page.md:8:1  warning  The heading jumps from level 1 to level 3.  Use "##".',
  ],
  [
    'the same heading twice',
    '# One\n\n## Two\n\n### Two',
    'content/page.md:10:1  warning  The page has the heading "Two" twice.  Say what each section is about.',
  ],
  [
    'a link that says nothing by its words',
    'Read it [here](/page).',
    `content/page.md:6:10  warning  A link has the text 'here'.  Say where it leads, such as the name of the page.`,
  ],
  [
    'a link with an address as its text',
    'See [https://example.com/a](https://example.com/a).',
    `content/page.md:6:6  warning  A link has the address 'https://example.com/a' as its text.  Say where it leads, such as the name of the page.`,
  ],
  [
    'an address in angle brackets',
    'See <https://a.example>.',
    `content/page.md:6:6  warning  A link has the address 'https://a.example' as its text.  Say where it leads, such as the name of the page.`,
  ],
  [
    'a link without text',
    'See [](/page).',
    `content/page.md:6:5  warning  The link '[]' has no text.  Say where it leads, such as the name of the page.`,
  ],
  [
    'a part of another tag that stands alone',
    '{% codeInfo srNumber=1 %}\nText\n{% /codeInfo %}',
    `content/page.md:6:4  error  The tag 'codeInfo' stands alone.  Put it into {% codeInfoContainer %}, which shows its parts together.`,
  ],
  [
    'a tag in another that does not hold it',
    '{% tilesContainer %}\n{% note %}\nText\n{% /note %}\n{% /tilesContainer %}',
    `content/page.md:6:4  error  The tag 'tilesContainer' cannot hold 'note'.  It holds {% tile %} and {% inlineCallout %}; put the rest before or after it.`,
  ],
  [
    'a code preview that holds something else',
    '{% codePreview %}\n{% note %}\nText\n{% /note %}\n{% /codePreview %}',
    `content/page.md:6:4  error  The tag 'codePreview' cannot hold 'note'.  It holds {% codeInfoContainer %} and {% codeBlock %}; put the rest before or after it.`,
  ],
  [
    'a tab outside of tabs',
    '{% tab label="npm" %}\nText\n{% /tab %}',
    `content/page.md:6:4  error  The tag 'tab' stands alone.  Put it into {% tabs %}, which shows its parts together.`,
  ],
  [
    'two tabs with one label',
    '{% tabs %}\n{% tab label="npm" %}\nA\n{% /tab %}\n{% tab label="npm" %}\nB\n{% /tab %}\n{% /tabs %}',
    `content/page.md:6:4  error  The tag 'tabs' holds two passages for "npm".  Put what they say into one passage.`,
  ],
  [
    'steps that are no numbered list',
    '{% steps %}\n- One\n{% /steps %}',
    `content/page.md:6:4  error  The tag 'steps' holds something else than one numbered list.  Write each step as "1. …", and indent what belongs to it by three spaces.`,
  ],
  [
    'a file tree that is no list',
    '{% fileTree %}\nconf/\n{% /fileTree %}',
    `content/page.md:6:4  error  The tag 'fileTree' holds something else than one list.  Write each file as "- name", and what is in a folder as a list below it.`,
  ],
  [
    'a code block in parts that has none',
    '{% codeBlock fileName="a.yaml" %}\nText\n{% /codeBlock %}',
    `content/page.md:6:4  error  The tag 'codeBlock' holds no code.  Put a block between \`\`\` and \`\`\` into it.`,
  ],
  [
    'a language of a selector that no block has',
    '{% codeWithLanguageSelector languagesArray=["bash", "java"] %}\n```bash\nls\n```\n{% /codeWithLanguageSelector %}',
    `content/page.md:6:54  error  No code block has the language 'java'.  The blocks are in bash; take 'java' out, or add its block.`,
  ],
  [
    'an icon in a table that there is not',
    '{% icon iconName="chek" /%}',
    /^content\/page\.md:6:19 {2}error {2}There is no icon 'chek'\. {2}Did you mean/,
  ],
  [
    'a video that is none',
    '{% youtube videoId="https://youtu.be/x" /%}',
    `content/page.md:6:12  error  Attribute 'videoId' must match /^[\\w-]{11}$/. Got 'https://youtu.be/x' instead.`,
  ],
  [
    'a time of a video that is none',
    '{% youtube videoId="ld43_jafL9w" start="two" /%}',
    `content/page.md:6:41  error  The start 'two' is no time.  Write it as "1:30".`,
  ],
  [
    'a stage of a connector that there is not',
    '{% connectorDetailsHeader name="A" stage="ALPHA" /%}',
    `content/page.md:6:36  error  Attribute 'stage' must match one of ["PROD","BETA"]. Got 'ALPHA' instead.`,
  ],
  [
    'a badge in a colour that there is not',
    'Now {% badge tone="pink" %}new{% /badge %}.',
    `content/page.md:6:14  error  Attribute 'tone' must match one of ["neutral","good","warn","stop"]. Got 'pink' instead.`,
  ],
  [
    'a number of a part that is no number',
    '{% codeBlock %}\n```yaml {% srNumber="1" %}\na: 1\n```\n{% /codeBlock %}',
    `content/page.md:7:12  error  Attribute 'srNumber' must be type of 'Number'.`,
  ],
  [
    'keys that are not given',
    'Press {% kbd /%}.',
    `content/page.md:6:1  error  Missing required attribute: 'keys'.`,
  ],
  [
    'a tag that cannot be read, in words that help',
    'Text {% note note"x" %}',
    /^content\/page\.md:6:\d+ {2}error {2}What is between \{% and %\} cannot be read from .* on\. {2}A tag is/,
  ],
  [
    'an annotation within a code block',
    '```yaml\na: 1\n``` {% srNumber=1 %}\nb: 2\n```',
    /^content\/page\.md:\d+:\d+ {2}error {2}A '\{% … %\}' in this block is read as one of its attributes\. {2}End the block above/,
  ],
  [
    'a dead link of a card, once',
    '{% tilesContainer %}\n{% tile title="A" link="/pgae" /%}\n{% /tilesContainer %}',
    'content/page.md:7:25  error  No page has the URL "/pgae".  Did you mean "/page"?',
  ],
];

describe('A mistake in a page is told with its place and what to do', () => {
  for (const [name, body, said] of mistakes) {
    it(name, async (t) => {
      const content = await read(t, {
        'page.md': page(body),
        'partials/v1.9/shared.md': 'Shared words.',
        'images/drawing.svg': drawing,
      });
      if (typeof said === 'string') assert.deepEqual(content.said, [said]);
      else {
        assert.equal(content.said.length, 1);
        assert.match(content.said[0] ?? '', said);
      }
    });
  }
});

describe('A word that is no HTML is a word', () => {
  for (const text of [
    '<tenant-id>',
    'a < b > c',
    '`<div>`',
    '```html\n<div>\n```',
    '[the guide](<https://a.example>)',
  ]) {
    it(text.replaceAll('\n', '⏎'), async (t) => {
      assert.deepEqual((await read(t, { 'page.md': page(text) })).said, []);
    });
  }
});

describe('A tag in a sentence', () => {
  for (const [name, schema] of Object.entries<TagSchema>(tags)) {
    it(`${name} is ${schema.inSentence ? 'read' : 'told'}, as its schema says`, async (t) => {
      const close = schema.selfClosing ? ' /%}' : ` %}x{% /${name} %}`;
      const { problems } = await read(t, { 'page.md': page(`Before {% ${name}${close} after.`) });
      const told = problems.some(({ code }) => code === 'block-in-text');
      assert.equal(told, !schema.inSentence && name !== 'partial');
    });
  }
});

const png = await sharp({
  create: {
    ...{ width: 64, height: 64, channels: 3, background: '#fff' },
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
  .png()
  .toBuffer();

describe('A file that is not what it should be is told', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const svg = (inner: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"${attributes}>\n  ${inner}\n</svg>`;
  const onPaper = (inner: string) => svg(`<rect fill="var(--pic-ink)"/>${inner}`);
  const export_ = 'Take it out, or export the drawing as plain SVG.';
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`;
  const other = tmpdir();

  const cases: [name: string, files: Parameters<typeof read>[1], said: (string | RegExp)[]][] = [
    [
      'a picture that is none',
      { 'images/a.png': 'Not a picture' },
      [
        'content/images/a.png:1:1  error  The picture cannot be shown: it is no picture.  Export it again.',
      ],
    ],
    [
      'a picture that breaks off',
      { 'images/a.png': png.subarray(0, png.length / 2) },
      [
        /^content\/images\/a\.png:1:1 {2}error {2}The picture cannot be shown: \S.* {2}Export it again\.$/,
      ],
    ],
    [
      'an empty picture',
      { 'images/a.webp': '' },
      [/^content\/images\/a\.webp:1:1 {2}error {2}The picture cannot be shown: /],
    ],
    [
      'a picture under the name of another format',
      { 'images/a.jpg': png, 'images/b.png': svg('<path d="M0 0"/>') },
      [
        'content/images/a.jpg:1:1  error  The picture cannot be shown: it is named ".jpg" and holds png.  Export it again.',
        'content/images/b.png:1:1  error  The picture cannot be shown: it is named ".png" and holds svg.  Export it again.',
      ],
    ],
    [
      'a drawing with an entity that XML does not know',
      { 'images/a.svg': svg('<text>a&nbsp;b</text>') },
      [
        'content/images/a.svg:2:10  error  The drawing is not XML: invalid character entity.  Write the character itself, or its number, e.g. "&#160;".',
      ],
    ],
    [
      'a drawing whose elements do not close',
      { 'images/a.svg': svg('<g><path d="M0 0"/>') },
      [/^content\/images\/a\.svg:3:\d+ {2}error {2}The drawing is not XML: unexpected close tag/],
    ],
    [
      'a drawing that defines entities',
      { 'images/a.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('<text>x</text>')}` },
      ['content/images/a.svg:1:1  error  The drawing defines entities.  Export it as plain SVG.'],
    ],
    [
      'a drawing that brings a stylesheet',
      { 'images/a.svg': `<?xml-stylesheet href="a.css"?>\n${svg('<text>x</text>')}` },
      [
        'content/images/a.svg:1:1  error  The drawing has an instruction "xml-stylesheet".  Take it out; it is no part of a picture.',
      ],
    ],
    [
      'a page that is not a drawing',
      { 'images/a.svg': '<html><p>x</p></html>' },
      [
        'content/images/a.svg:1:1  error  The file is no drawing: it begins with "html".  Export it as SVG.',
      ],
    ],
    ...[onPaper, svg].flatMap((draw): typeof cases => {
      const at = draw === svg ? 3 : 32;
      const kind = draw === svg ? 'a drawing' : 'a drawing that follows the theme';
      const told = (
        inner: string,
        message: string,
        hint: string,
        shift = 0,
      ): (typeof cases)[number] => [
        `${kind} with ${inner}`,
        { 'images/a.svg': draw(inner) },
        [`content/images/a.svg:2:${at + shift}  error  ${message}  ${hint}`],
      ];
      return [
        told('<script>alert(1)</script>', 'A drawing cannot hold the element "script".', export_),
        told(
          '<g onload="alert(1)"/>',
          'A drawing cannot act on its own ("onload").',
          'Take the attribute out.',
          3,
        ),
        told(
          '<image href="https://a.example/b.png"/>',
          'The attribute "href" loads something from elsewhere.',
          'Put the picture into the drawing, or draw without it.',
          7,
        ),
        told(
          '<use xlink:href="//a.example/b#c"/>',
          'The attribute "xlink:href" loads something from elsewhere.',
          'Put the picture into the drawing, or draw without it.',
          5,
        ),
        told(
          '<path fill="url(https://a.example/b#c)"/>',
          'The attribute "fill" loads something from elsewhere.',
          'Put the picture into the drawing, or draw without it.',
          6,
        ),
        told(
          '<use href="java&#10;script:alert(1)"/>',
          'The attribute "href" would run a script.',
          'Take it out.',
          5,
        ),
        told('<foreignObject/>', 'A drawing cannot hold the element "foreignObject".', export_),
        told('<svg:script/>', 'A drawing cannot hold the element "svg:script".', export_),
        told('<animate/>', 'A drawing cannot hold the element "animate".', export_),
      ];
    }),
    [
      'a style that would count for all of the page',
      { 'images/a.svg': onPaper('<style>*{}</style>') },
      [
        'content/images/a.svg:2:32  error  A drawing cannot hold the element "style".  Say fill, stroke and font at each element; a style would count for the whole page.',
      ],
    ],
    [
      'a style that loads something',
      { 'images/a.svg': svg('<style>@import "https://a.example/b.css";</style>') },
      [
        'content/images/a.svg:2:3  error  The style of the drawing loads something from elsewhere.  Draw without it.',
      ],
    ],
    [
      'a style attribute, which the policy of a page refuses',
      { 'images/a.svg': onPaper('<g style="fill:red"/>') },
      [
        'content/images/a.svg:2:35  error  A drawing that follows the theme cannot have a "style".  Write each property as an attribute, e.g. fill="var(--pic-ink)".',
      ],
    ],
    [
      'a link in a drawing',
      { 'images/a.svg': onPaper('<a href="#x"/>') },
      [`content/images/a.svg:2:32  error  A drawing cannot hold the element "a".  ${export_}`],
    ],
    [
      'pages under other endings',
      { 'UPPER.MD': page('x', '/u'), 'b.markdown': page('x', '/b'), 'images/A.PNG': png },
      [
        'content/b.markdown:1:1  error  A page ends in ".md", and not in ".markdown".  Rename it to "b.md".',
        'content/images/A.PNG:1:1  error  The ending ".PNG" of the picture is not in lower case.  Rename it to "A.png".',
        'content/UPPER.MD:1:1  error  A page ends in ".md", and not in ".MD".  Rename it to "UPPER.md".',
      ],
    ],
    [
      'symbolic links: a page, a picture, a folder, one that leads nowhere; not those of an editor',
      {
        'linked.md': { to: 'page.md' },
        'images/a.png': { to: path.join(other, 'a.png') },
        more: { to: other },
        'gone.md': { to: 'nowhere.md' },
        '.#page.md': { to: 'me@machine.1' },
      },
      ['gone.md', 'images/a.png', 'linked.md', 'more'].map(
        (name) =>
          `content/${name}:1:1  error  This is a symbolic link, which a build does not follow.  Put the file itself here.`,
      ),
    ],
    [
      'text that is not UTF-8, at the first such character',
      {
        'latin.md': bytes(page('Fine \uFFFD ä\nNot f', '/l'), [0xfc], 'r'),
        'wide.md': Buffer.from(`\uFEFF${page('x', '/w')}`, 'utf16le'),
        'partials/p.md': bytes([0xff]),
      },
      [
        'content/latin.md:7:6  error  The file is not UTF-8 from here on.  Save it as UTF-8.',
        'content/partials/p.md:1:1  error  The file is not UTF-8 from here on.  Save it as UTF-8.',
        'content/wide.md:1:1  error  The file is not UTF-8 from here on.  Save it as UTF-8.',
        /^content\/wide\.md:1:1 {2}error {2}The page has no frontmatter/,
      ],
    ],
    [
      'frontmatter that grows without end',
      { 'b.md': `---\n${bomb}title: A\ndescription: B\nslug: /b\n---\n` },
      ['content/b.md:3:8  error  The frontmatter refers to itself.  Write the value out in place.'],
    ],
    [
      'frontmatter that is nested without end',
      { 'b.md': `---\na: ${'['.repeat(20_000)}\ntitle: A\n---\n` },
      [/^content\/b\.md:2:\d+ {2}error {2}The frontmatter is nested too deeply\.$/],
    ],
  ];
  for (const [name, files, said] of cases) {
    it(name, async (t) => {
      const content = await read(t, { 'page.md': page('Sound'), ...files });
      const expected = said.map((line, index) =>
        typeof line === 'string' || !line.test(content.said[index] ?? '')
          ? line
          : content.said[index],
      );
      assert.deepEqual(content.said, expected);
    });
  }

  it('a menu that is not UTF-8', async (t) => {
    const { said } = await read(t, {
      'page.md': page('x', '/a'),
      'menu.yaml': bytes('- title: A ', [0xe4], '\n  slug: /a\n'),
    });
    assert.deepEqual(said, [
      'content/menu.yaml:1:12  error  The file is not UTF-8 from here on.  Save it as UTF-8.',
    ]);
  });
});

describe('A content folder that cannot be one is told by its name', () => {
  const read = async (content: string) => {
    const folders = { content, shown: 'where', public: content, routes: ['/playground'] };
    return (await readContent(folders)).problems.map(formatProblem);
  };

  it('when it is not there', async () => {
    assert.deepEqual(await read('/no/such/folder'), [
      'where:1:1  error  There is no such folder of pages.  CONTENT_DIR names it; without one it is "content".',
    ]);
  });

  it('when it is a file', async () => {
    assert.deepEqual(await read('package.json'), [
      'where:1:1  error  This is a file, and not a folder of pages.  CONTENT_DIR names it; without one it is "content".',
    ]);
  });

  it('when it holds no page', async () => {
    assert.deepEqual(await read('public'), [
      'where:1:1  error  The folder has no page that is part of the site.  A page is a file that ends in ".md", outside of "partials" and "images".',
    ]);
  });
});

describe('A mistake in the frontmatter is told', () => {
  const cases: [name: string, text: string, said: string[]][] = [
    [
      'when a page has none',
      '# Hello',
      [
        'content/page.md:1:1  error  The page has no frontmatter.  Start it with title, description and slug between two "---" lines.',
      ],
    ],
    [
      'when it is not YAML',
      '---\ntitle: "a\nslug: /a\n---\n',
      ['content/page.md:4:1  error  The frontmatter is not YAML: Missing closing "quote.'],
    ],
    [
      'when a key is unknown',
      '---\ntitle: A\ndescripton: B\ndescription: B\nslug: /a\n---\n',
      [
        'content/page.md:3:1  error  Unknown frontmatter key "descripton".  Did you mean "description"?',
      ],
    ],
    [
      'when title and description are missing, both at once',
      '---\nslug: /a\n---\n',
      [
        'content/page.md:1:1  error  The frontmatter has no "title".  Add a line "title: …".',
        'content/page.md:1:1  error  The frontmatter has no "description".  Add a line "description: …".',
      ],
    ],
    ...['azure', '/azure/', '/Azure', '/a//b', '/a b', '/a?b', '/../a'].map(
      (slug): [string, string, string[]] => [
        `when the slug is "${slug}"`,
        `---\ntitle: A\ndescription: B\nslug: "${slug}"\n---\n`,
        [
          'content/page.md:4:1  error  Frontmatter "slug": must be a clean path: a leading slash, lower-case words joined by hyphens, no slash at the end.',
        ],
      ],
    ),
  ];
  for (const [name, text, said] of cases) {
    it(name, async (t) => {
      assert.deepEqual((await read(t, { 'page.md': text })).said, said);
    });
  }
});

describe('What no page can know alone', () => {
  it('is told: two pages with one slug', async (t) => {
    const { said } = await read(t, { 'a.md': page('One', '/same'), 'b.md': page('Two', '/same') });
    assert.deepEqual(said, [
      'content/b.md:4:1  error  The slug "/same" is taken by content/a.md:4.  Two pages cannot share a URL.',
    ]);
  });

  it('is told: a slug that a component page has', async (t) => {
    const { said } = await read(t, { 'a.md': page('One', '/playground') }, ['/playground']);
    assert.match(said[0] ?? '', /The slug "\/playground" is taken by a page of its own/);
  });

  it('is told: partials that include each other, directly or in a circle', async (t) => {
    const { said } = await read(t, {
      'a.md': page('{% partial file="/one.md" /%}'),
      'partials/one.md': '{% partial file="/two.md" /%}',
      'partials/two.md': 'Text\n\n{% partial file="/one.md" /%}',
    });
    assert.deepEqual(said, [
      'content/partials/two.md:3:18  error  Partials include each other: /one.md → /two.md → /one.md.  Take one of the two inclusions out.  (included by content/a.md)',
    ]);
  });

  it('is told: the dead links of a page whose partials include each other', async (t) => {
    const { said } = await read(t, {
      'a.md': page(
        '## Here\n\n{% partial file="/one.md" /%}\n\n[dead](/x-y-z) [fine](#here)',
        '/a',
      ),
      'b.md': page('[fine](/a#here)', '/b'),
      'partials/one.md': 'Text [dead](/u-v-w)\n\n{% partial file="/one.md" /%}',
    });
    assert.deepEqual(said, [
      'content/a.md:10:8  error  No page has the URL "/x-y-z".',
      'content/partials/one.md:1:13  error  No page has the URL "/u-v-w".  (included by content/a.md)',
      'content/partials/one.md:3:18  error  Partials include each other: /one.md → /one.md.  Take one of the two inclusions out.  (included by content/a.md)',
    ]);
  });

  const wrongPages: [name: string, file: string, front: string, links: string[]][] = [
    ['whose title is missing', 'a.md', 'description: B\nslug: /there', ['/there', '/there#here']],
    ['whose frontmatter is not YAML', 'a.md', 'title: "A\nslug: /there', ['/there', '/there#here']],
    [
      'whose slug is wrong',
      'a.md',
      'title: A\ndescription: B\nslug: There/',
      ['/there', '/there#here'],
    ],
    [
      'without a slug',
      'd/There/index.md',
      'title: A\ndescription: B',
      ['/d/There', '/d/there', '/d/there#here'],
    ],
  ];
  for (const [name, file, front, links] of wrongPages) {
    it(`is told, and no more: a page ${name}, to which others lead`, async (t) => {
      const { problems } = await read(t, {
        [file]: `---\n${front}\n---\n## Here\n`,
        'b.md': page([...links, '/nowhere-at-all'].map((link) => `[x](${link})`).join('\n'), '/b'),
        'menu.yaml': `- title: A\n  slug: ${links[0] ?? ''}\n- title: B\n  slug: /b\n`,
      });
      assert.deepEqual(
        problems
          .map(
            ({ file, code }) => `${file} ${code.replace(/^(title|slug)-missing$/, 'frontmatter')}`,
          )
          .toSorted(),
        [`content/${file} frontmatter`, 'content/b.md dead-link'].toSorted(),
      );
    });
  }

  it('is told at the place in the partial, once, however many pages include it', async (t) => {
    const { said } = await read(t, {
      'a.md': page('{% partial file="/shared.md" /%}', '/a'),
      'b.md': page('{% partial file="/shared.md" /%}', '/b'),
      'partials/shared.md': 'Words and\n\na [dead link](/nowhere-at-all) here.',
    });
    assert.deepEqual(said, [
      'content/partials/shared.md:3:15  error  No page has the URL "/nowhere-at-all".  (included by content/a.md)',
    ]);
  });

  it('is told: a link to a page that is not part of this build', async (t) => {
    const { said } = await read(t, {
      'a.md': page('[there](/b)', '/a'),
      'b.md': page('Hidden', '/b').replace('slug:', 'collate: true\nslug:'),
    });
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^content\/a\.md:6:9 {2}error {2}No page has the URL "\/b"/);
  });

  it('is told: menu entries that lead nowhere, twice to one page, or are misspelt', async (t) => {
    const { said } = await read(t, {
      'a.md': page('One', '/a'),
      'menu.yaml':
        '- title: A\n  slug: /a\n- title: B\n  slug: /b\n- title: A again\n  slug: /a\n  itmes: []\n',
    });
    assert.deepEqual(said, [
      'content/menu.yaml:4:9  error  No page has the URL "/b".  Did you mean "/a"?',
      'content/menu.yaml:6:9  error  The page "/a" is in the menu already.',
      'content/menu.yaml:7:3  error  Unknown menu key "itmes".  Did you mean "items"?',
    ]);
  });

  it('is told as a warning: a page that no menu leads to', async (t) => {
    const { said } = await read(t, { 'a.md': page('One', '/a'), 'menu.yaml': '[]\n' });
    assert.deepEqual(said, [
      'content/a.md:1:1  warning  No menu entry leads to "/a".  Add it to menu.yaml.',
    ]);
  });

  it('is told in full: every mistake of every page in one run', async (t) => {
    const { said } = await read(t, {
      'a.md': page('{% noet %}x{% /noet %}\n\n[dead](/x-y-z)', '/a'),
      'b.md': page('{% image src="/images/no.png" /%}', '/b'),
      'c.md': '# Nothing above',
    });
    assert.deepEqual(
      said.map((line) => line.split(' ')[0]),
      [
        'content/a.md:6:4',
        'content/a.md:8:8',
        'content/b.md:6:1',
        'content/b.md:6:15',
        'content/c.md:1:1',
      ],
    );
  });
});
