import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    'a part of the doctor that there is not',
    '{% doctor for="error" /%}',
    `content/page.md:6:11  error  Attribute 'for' must match one of ["callback","configuration","token"]. Got 'error' instead.`,
  ],
  [
    'a group of settings that there is not',
    '{% settings group="sign-in" /%}',
    `content/page.md:6:13  error  Attribute 'group' must match one of ["authentication","oidc","authorizer","jwt","server"]. Got 'sign-in' instead.`,
  ],
  [
    'a group of errors that there is not',
    '{% errors group="platform" /%}',
    `content/page.md:6:11  error  Attribute 'group' must match one of ["registration","secret","session","tenant","consent","account","request","conditional-access", ... 3 more]. Got 'platform' instead.`,
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
    'an undefined variable',
    'Version {% $version %} is here.',
    `content/page.md:6:13  error  Undefined variable: 'version'.  Hand it to the partial with variables={…}, or write the text itself.`,
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
    'See [this](/pgae).',
    'content/page.md:6:12  error  No page has the URL "/pgae".  Did you mean "/page"?',
  ],
  [
    'a link with a slash at its end, which is another URL',
    'See [this](/page/).',
    'content/page.md:6:12  error  No page has the URL "/page/".  Write "/page".',
  ],
  [
    'a relative link',
    'See [this](page).',
    'content/page.md:6:12  error  The link "page" is relative.  Write it from the root, e.g. "/page".',
  ],
  [
    'a dead anchor, with those there are',
    '## Here\n\nSee [this](#there).',
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
    `content/page.md:6:4  error  The tag 'tabs' holds something else than passages of one kind.  Put two or more {% target %} into it, or two {% flow %}, and nothing else.`,
  ],
  [
    'a configuration of a group of settings that there is not',
    '{% config target="docker" only="saml" /%}',
    `content/page.md:6:27  error  Attribute 'only' must match one of ["authentication","oidc","authorizer","jwt","server"]. Got 'saml' instead.`,
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
      'content/b.md:4:1  error  The slug "/same" is taken by content/a.md.  Two pages cannot share a URL.',
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
      'content/partials/two.md:3:18  error  Partials include each other: /one.md → /two.md → /one.md.  Take one of the two inclusions out.',
    ]);
  });

  it('is told at the place in the partial, once, however many pages include it', async (t) => {
    const { said } = await read(t, {
      'a.md': page('{% partial file="/shared.md" /%}', '/a'),
      'b.md': page('{% partial file="/shared.md" /%}', '/b'),
      'partials/shared.md': 'Words and\n\na [dead link](/nowhere-at-all) here.',
    });
    assert.deepEqual(said, [
      'content/partials/shared.md:3:15  error  No page has the URL "/nowhere-at-all".',
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
