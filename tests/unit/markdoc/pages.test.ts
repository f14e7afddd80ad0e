import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { drawing, html, page, read } from './content-folder.ts';

async function body(
  t: Parameters<typeof read>[0],
  text: string,
  files = {},
  routes: string[] = [],
) {
  const { pages, said } = await read(t, { 'page.md': page(text), ...files }, routes);
  assert.deepEqual(said, []);
  const [first] = pages;
  assert.ok(first);
  return { ...first, html: html(first.segments) };
}

describe('A page', () => {
  it('is plain HTML in one piece where it has no tags', async (t) => {
    const { segments } = await body(t, '# Title\n\nText with *stress* and `code`.\n\n- a\n- b');
    assert.equal(segments.length, 1);
    assert.equal(
      segments[0],
      '<h1 id="title">Title</h1><p>Text with <em>stress</em> and <code>code</code>.</p><ul><li>a</li><li>b</li></ul>',
    );
  });

  it('lets long names break where their parts meet, in the page alone', async (t) => {
    const long = 'AUTHENTICATION_CLIENT_TYPE';
    const text = `# ${long}\n\n\`${long}\` is [\`oidcConfiguration.tenant\`](/page).\n\n\`\`\`env\n${long}=public\nA=b\n\`\`\``;
    const { html, markdown, headings } = await body(t, text);
    const broken = 'AUTHENTICATION_<wbr>CLIENT_<wbr>TYPE';
    assert.match(html, new RegExp(`>${broken}</h1>`));
    assert.match(html, new RegExp(`<code>${broken}</code>`));
    assert.match(html, /<code>oidcConfiguration\.<wbr>tenant<\/code>/);
    assert.equal(html.match(/<wbr>/g)?.length, 5);
    assert.ok(html.includes('AUTHENTICATION_CLIENT_TYPE'), 'a line of a file stays whole');
    assert.equal(markdown, `${text.replace(long, long.replaceAll('_', '\\_'))}\n`);
    assert.equal(headings[0]?.text, long);
  });

  it('lets a line alone go on in the next, names in cells and links break, and options begin with their hyphens', async (t) => {
    const name = 'idp_cert_or_fingerprint';
    const text = `\`compose --env-file my.env -Xmx2G\`\n\n| See | Do |\n| --- | --- |\n| ${name} | [${name}](/page) |\n\n\`\`\`bash\n./bootstrap/openmetadata-ops.sh\n\`\`\``;
    const { html, markdown } = await body(t, text);
    assert.match(
      html,
      /compose <span class="option">--env-file<\/span> my\.env <span class="option">-Xmx2G<\/span>/,
    );
    assert.equal(html.match(/idp_<wbr>cert_<wbr>or_<wbr>fingerprint/g)?.length, 2);
    assert.match(html, /bootstrap\/<wbr>openmetadata-ops\.<wbr>sh/);
    assert.match(markdown, /`compose --env-file my\.env -Xmx2G`/);
  });

  it('takes both spellings of a tag, over several lines, nested and indented', async (t) => {
    const { segments } = await body(
      t,
      `{%inlineCalloutContainer%}
    {% inlineCallout
      bold="Docker"
      icon="celebration"
      href="/page" %}
      Words
    {% /inlineCallout %}
{%/inlineCalloutContainer%}`,
    );
    assert.equal(
      html(segments),
      '<InlineCalloutContainer><InlineCallout><p>Words</p></InlineCallout></InlineCalloutContainer>',
    );
  });

  it('keeps tags where they stand among plain elements', async (t) => {
    const { html } = await body(t, '- before\n\n  {% note %}inside{% /note %}\n- after');
    assert.equal(
      html,
      '<ul><li><p>before</p><Note><p>inside</p></Note></li><li><p>after</p></li></ul>',
    );
  });

  it('leaves {{ }} and ${X:-y} in code alone', async (t) => {
    const { html } = await body(t, '```yaml\na: ${X:-y}\nb: {{ .Values.c }}\n```\n\n`{{ d }}`');
    const text = html.replace(/<[^>]+>/g, '');
    assert.equal(text, 'a: ${X:-y}\nb: {{ .Values.c }}{{ d }}');
  });

  for (const language of ['commandline', 'env', 'yaml', 'json', 'bash']) {
    it(`colours ${language} with classes and never with inline styles`, async (t) => {
      const { html } = await body(t, `\`\`\`${language}\nname="value" # 1\n\`\`\``);
      assert.match(html, /<span class="t-/);
      assert.doesNotMatch(html, /style=/);
    });
  }

  it('shows the title of a code block above it', async (t) => {
    const { html } = await body(t, '```yaml {% title="openmetadata.yaml" %}\na: 1\n```');
    assert.match(
      html,
      /<figure class="code one-line"><figcaption>openmetadata.yaml<\/figcaption><pre/,
    );
  });

  it('shows a mistake as one, and does not mistake it for its own', async (t) => {
    const { html } = await body(t, '```env {% title="my.env" wrong=true %}\nOIDC_TENNANT=x\n```');
    assert.match(
      html,
      /^<figure class="code wrong one-line"><figcaption>Wrong: my\.env<\/figcaption>/,
    );
  });

  it('leaves the configuration of other programs alone', async (t) => {
    const { said } = await read(t, {
      'a.md': page(
        '```yaml\nservices:\n  web:\n    image: nginx\n```\n\n```env\nPGHOST=db\n```\n\n```yaml\nauthority: x\nscope: y\nscope: z\n```',
      ),
    });
    assert.deepEqual(said, []);
  });

  it('escapes what is not markup', async (t) => {
    const { pages } = await read(t, { 'page.md': page('a < b & <script>alert(1)</script>') });
    assert.equal(
      html(pages[0]?.segments ?? []),
      '<p>a &lt; b &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('gives each heading an ID of its own and a link to itself', async (t) => {
    const { html, headings } = await body(
      t,
      '## Same\n\n## Same!\n\n## Own {% #chosen %}\n\n## ¿?',
    );
    assert.deepEqual(
      headings.map(({ id }) => id),
      ['same', 'same-1', 'chosen', 'section'],
    );
    assert.match(
      html,
      /<h2 id="same-1">Same!<a class="anchor" href="#same-1" aria-hidden="true" tabindex="-1">/,
    );
  });

  it('lists the headings of a partial in reading order, with its variables filled in', async (t) => {
    const { headings } = await body(
      t,
      '## Before\n\n{% partial file="/p.md" variables={version: "1.9"} /%}\n\n## After',
      { 'partials/p.md': '## Version {% $version %}' },
    );
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['Before', 'Version 1.9', 'After'],
    );
  });

  it('marks links that leave the site, and only those', async (t) => {
    const { html } = await body(t, '[in](/page) [out](https://example.com/)');
    assert.match(html, /<a href="\/page">in<\/a>/);
    assert.match(html, /<a href="https:\/\/example.com\/" class="external" rel="noreferrer">/);
  });

  it('puts a table into a box that scrolls', async (t) => {
    const { html } = await body(t, '| a | b |\n| --- | --- |\n| 1 | 2 |');
    assert.match(html, /^<div class="table" role="group"[^>]*tabindex="0"><table>/);
  });

  it('reads the size of a picture from its file', async (t) => {
    const png = await sharp({
      create: { width: 30, height: 10, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer();
    const { segments } = await body(
      t,
      '{% image src="/images/a.png" alt="Something red" /%}\n\n![A drawing](/images/b.svg "Caption")',
      { 'images/a.png': png, 'images/b.svg': drawing },
    );
    const images = segments.filter((segment) => typeof segment !== 'string');
    assert.deepEqual(
      images.map(({ props }) => [props['file'], props['caption'], props['inline']]),
      [
        [{ width: 30, height: 10 }, undefined, undefined],
        [{ width: 40, height: 20 }, 'Caption', undefined],
      ],
    );
  });

  it('carries the markup of a drawing that takes its colours from the page', async (t) => {
    const themed = drawing.replace('/>', '><path fill="currentColor"/></svg>');
    const { segments } = await body(t, '{% image src="/images/a.svg" alt="A drawing" /%}', {
      'images/a.svg': `<?xml version="1.0"?>\n${themed}\n`,
    });
    assert.deepEqual(
      segments.map((segment) => typeof segment !== 'string' && segment.props['inline']),
      [themed.replace(' xmlns="http://www.w3.org/2000/svg"', '')],
    );
  });

  it('takes nothing along from a drawing but what is drawn', async (t) => {
    const source =
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n' +
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">\n' +
      '<!--> <img src=x onerror=alert(1)> --><title><![CDATA[a < b]]></title>' +
      "<rect fill='var(--a)' class='&quot;x&quot;'></rect>\n" +
      '<text>\n<tspan>a</tspan>\n<tspan>b</tspan></text></svg>\n';
    const { segments } = await body(t, '{% image src="/images/d.svg" alt="A drawing" /%}', {
      'images/d.svg': source,
    });
    const [image] = segments;
    assert.ok(image && typeof image === 'object');
    assert.equal(
      image.props['inline'],
      '<svg width="4" height="2"><title>a &lt; b</title><rect fill="var(--a)" class="&quot;x&quot;"/>' +
        // A space between words is one.
        '<text>\n<tspan>a</tspan>\n<tspan>b</tspan></text></svg>',
    );
  });

  it('reads a file with a byte order mark, and one with Windows line ends', async (t) => {
    const { html } = await body(t, 'unused', {
      'page.md': `\uFEFF${page('# Hello\n\nText')}`.replaceAll('\n', '\r\n'),
    });
    assert.equal(html, '<h1 id="hello">Hello</h1><p>Text</p>');
  });

  it('leaves a box of the doctor to its component', async (t) => {
    const { segments } = await body(t, '{% doctor for="callback" /%}');
    assert.deepEqual(segments, [{ component: 'Doctor', props: { for: 'callback' }, children: [] }]);
  });

  it('is left out of the build when it is marked collate', async (t) => {
    const { pages, said } = await read(t, {
      'a.md': page('x').replace('slug:', 'collate: true\nslug:'),
      'b.md': page('y', '/b'),
    });
    assert.deepEqual([pages.map(({ file }) => file), said], [['content/b.md'], []]);
  });
});

describe('A value in a page', () => {
  const cases: [where: string, written: string, html: RegExp][] = [
    [
      'text',
      'The {% value("tenantId") %}.',
      /<p>The <var data-v="tenant-id">&lt;tenant-id&gt;<\/var>\.<\/p>/,
    ],
    [
      'code',
      '`https://x/{% value("tenantId") %}/y`',
      /<code>https:\/\/x\/<var data-v="tenant-id">[^<]+<\/var>\/y<\/code>/,
    ],
    [
      'a code block',
      '```bash\ncurl {% value("serverUrl") %}/x\n```',
      /<var data-v="server-url">&lt;server-url&gt;<\/var><span class="t-[\w-]+"><wbr>\/x/,
    ],
    [
      'a table',
      '| a |\n| --- |\n| `{% value("clientId") %}` |',
      /<td><code><var data-v="client-id">/,
    ],
    [
      'a link',
      '[it]({% value("serverUrl") %}/api)',
      /<a data-href="\{server-url\}\/api" role="link" aria-disabled="true" class="external">it<\/a>/,
    ],
    [
      'a link behind a host',
      '[it](https://x.example/{% value("tenantId") %})',
      /data-href="https:\/\/x\.example\/\{tenant-id\}"/,
    ],
  ];
  for (const [where, written, expected] of cases) {
    it(`stands in ${where} as a named blank`, async (t) => {
      assert.match((await body(t, written)).html, expected);
    });
  }

  it('shows what holds for most readers, where something does', async (t) => {
    const { html } = await body(t, '{% value("loginHost") %}');
    assert.match(html, /<var data-v="login-host" class="usual">login\.microsoftonline\.com<\/var>/);
  });

  it('is only named where it is a secret', async (t) => {
    const { html } = await body(t, '{% value("clientSecretValue") %}');
    assert.match(html, /<var class="secret">&lt;client-secret-value&gt;<\/var>/);
  });
});

describe('A passage for some readers', () => {
  it('carries for whom it is, with a label', async (t) => {
    const { html } = await body(
      t,
      '{% applies to=">=2.0" %}\nNew.\n{% /applies %}\n\n{% flow is="public" %}\nOpen.\n{% /flow %}',
    );
    assert.match(
      html,
      /^<div class="variant" data-versions="2\.0"><p class="variant-label">OpenMetadata 2\.0 and later<\/p><p>New\.<\/p><\/div>/,
    );
    assert.match(
      html,
      /<div class="variant" data-flows="public"><p class="variant-label">Public client<\/p>/,
    );
  });

  it('can stand in a sentence', async (t) => {
    const { html } = await body(
      t,
      'Run {% target is="docker" %}this{% /target %} {% target is="kubernetes" %}that{% /target %}.',
    );
    assert.match(
      html,
      /^<p>Run <span class="variant" data-targets="docker"><span class="variant-label">\(Docker\) <\/span>this<\/span> /,
    );
  });

  it('takes its headings along in the table of contents', async (t) => {
    const { headings } = await body(
      t,
      '## A\n\n{% target is="docker" %}\n## B\n\n{% applies to="1.12" %}\n### C\n{% /applies %}\n{% /target %}\n\n## D',
    );
    assert.deepEqual(
      headings.map(({ text, when }) => [text, when]),
      [
        ['A', undefined],
        ['B', { 'data-targets': 'docker' }],
        ['C', { 'data-targets': 'docker', 'data-versions': '1.12' }],
        ['D', undefined],
      ],
    );
  });

  it('stands with its like behind tabs', async (t) => {
    const { html } = await body(
      t,
      '{% tabs %}\n{% flow is="confidential" %}\nA\n{% /flow %}\n{% flow is="public" %}\nB\n{% /flow %}\n{% /tabs %}',
    );
    assert.match(
      html,
      /^<div class="choice-tabs" data-tabs="flow"><div class="tab-row needs-js" role="tablist" aria-label="Flow"><button type="button" role="tab" id="tab" aria-selected="true" data-choice="confidential">Confidential client<\/button>.*?<\/div><div class="variant" data-flows="confidential" role="tabpanel" aria-labelledby="tab">/,
    );
  });
});

describe('A configuration in a page', () => {
  const reference = Object.fromEntries(
    [
      ['authentication', 'sign-in'],
      ['oidc', 'oidc'],
      ['authorizer', 'users'],
    ].map(([group, name]) => [
      `${name}.md`,
      page(
        `## Settings\n\n{% settings group="${group}" /%}`,
        `/deployment/security/configuration-parameters/${name}`,
      ),
    ]),
  );
  const file = async (t: Parameters<typeof read>[0], tag: string) => {
    const { pages, said } = await read(t, { 'page.md': page(tag), ...reference });
    assert.deepEqual(said, []);
    return html(pages.find(({ file }) => file.endsWith('page.md'))?.segments ?? []);
  };
  const text = (html: string) =>
    html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');

  it('is the file that the playground makes, under its name, with named blanks', async (t) => {
    const html = await file(t, '{% config target="bare-metal" /%}');
    // The variants of one line stand beside each other; the stylesheet shows one.
    const usual = html.replace(
      /<span data-clients="(?!own)[^]*?\n<\/span><\/span>|<span data-clients="(?!own)[^"]*">(?:[^<]|<(?!\/?span)|<span class[^>]*>[^<]*<\/span>)*<\/span>/g,
      '',
    );
    assert.match(text(usual), /^openmetadata-sso\.yaml# Both blocks/);
    assert.match(text(usual), /tenant: "<tenant-id>"/);
    assert.match(html, /<var data-v="admin" data-between="&quot;\n    - &quot;">/);
  });

  it('has each variant with the readers it is for', async (t) => {
    const html = await file(t, '{% config target="docker" /%}');
    assert.match(
      html,
      /<span data-clients="own"><a href[^>]*>(<span[^>]*>)?AUTHENTICATION_PROVIDER/,
    );
    assert.match(
      html,
      /<span data-clients="custom-oidc external"><a href[^>]*>(<span[^>]*>)?AUTHENTICATION_PROVIDER/,
    );
    assert.match(html, /<var data-v="login-host" class="usual">/);
  });

  it('has the secure cookie only for whom a proxy ends TLS', async (t) => {
    const html = await file(t, '{% config target="docker" file="docker-compose.override.yml" /%}');
    assert.match(html, /<span data-cookies="yes">[^]*?FORCE_SECURE_SESSION_COOKIE/);
  });

  it('explains each setting by a link to the reference', async (t) => {
    const html = await file(t, '{% config target="kubernetes" flow="public" /%}');
    assert.match(
      html,
      /<a href="\/deployment\/security\/configuration-parameters\/sign-in#authentication_jwt_principal_claims">/,
    );
  });

  it('has samples in its blanks, and what follows from them, until a reader has values', async (t) => {
    const html = await file(
      t,
      '{% config provider="custom-oidc" target="docker" samples={issuer: "https://id.example.com/o/a/"} /%}',
    );
    const shown = text(html);
    assert.match(shown, /AUTHENTICATION_AUTHORITY=https:\/\/id\.example\.com\/o\/a\/\n/);
    assert.match(
      shown,
      /OIDC_DISCOVERY_URI=https:\/\/id\.example\.com\/o\/a\/\.well-known\/openid-configuration\n/,
    );
    assert.match(html, /<var data-v="issuer-url">https:\/\/id\.example\.com\/o\/a\/<\/var>/);
    assert.match(shown, /<issuer-jwks-url>/);
  });

  it('can be a part alone', async (t) => {
    const html = await file(t, '{% config target="docker" only="oidc" /%}');
    assert.match(text(html), /OIDC_TENANT=<tenant-id>/);
    assert.doesNotMatch(text(html), /AUTHENTICATION_|AUTHORIZER_/);
  });
});

describe('A reference of settings in a page', () => {
  it('has a heading for each setting, its names, and what to beware of', async (t) => {
    const { html, headings } = await body(t, '## Settings\n\n{% settings group="oidc" /%}');
    assert.ok(headings.some(({ id, level }) => id === 'oidc_tenant' && level === 3));
    const text = html.replaceAll('<wbr>', '').replace(/<[^>]+>/g, ' ');
    assert.match(text, /authenticationConfiguration\.oidcConfiguration\.tenant/);
    assert.match(text, /openmetadata\.config\.authentication\.oidcConfiguration\.promptType/);
    assert.match(html, /<strong>Careful\.<\/strong> Empty means <code>common<\/code>/);
  });
});

describe('An index in a page', () => {
  it('has a row for each setting under its old anchor, and leads to where it is explained', async (t) => {
    const { html, headings } = await body(
      t,
      '## Settings\n\n{% settingsIndex group="oidc" /%}',
      {},
      ['/deployment/security/configuration-parameters/oidc'],
    );
    assert.match(
      html,
      /<li id="oidc_tenant"><a href="\/deployment\/security\/configuration-parameters\/oidc#oidc_tenant"><code>OIDC_TENANT<\/code><\/a> The directory/,
    );
    assert.ok(!headings.some(({ id }) => id === 'oidc_tenant'));
  });

  it('has a row for each error, and leads to where it is explained', async (t) => {
    const { html } = await body(t, '## Errors\n\n{% errorsIndex group="consent" /%}', {}, [
      '/deployment/security/troubleshooting/entra',
    ]);
    assert.match(
      html,
      /<li id="aadsts90094"><a href="\/deployment\/security\/troubleshooting\/entra#aadsts90094">AADSTS90094<\/a>/,
    );
  });
});

describe('A group of errors in a page', () => {
  const routes = [
    '/deployment/security/configuration-parameters/sign-in',
    '/deployment/security/configuration-parameters/oidc',
    '/deployment/security/azure/auth-code-flow',
    '/deployment/security/azure/kubernetes',
  ];
  const group = async (t: Parameters<typeof read>[0], name: string) => {
    const text = `## Errors\n\n{% errors group="${name}" /%}`;
    const { pages, said } = await read(t, { 'page.md': page(text) }, routes);
    assert.deepEqual(said, []);
    const [first] = pages;
    assert.ok(first);
    return { ...first, html: html(first.segments) };
  };

  it('has a heading for each, with an anchor that stays when its words change', async (t) => {
    const { headings } = await group(t, 'registration');
    const found = headings.find(({ id }) => id === 'aadsts50011');
    assert.deepEqual(found, {
      level: 3,
      id: 'aadsts50011',
      text: 'AADSTS50011: the redirect URI does not match',
    });
  });

  it('writes the settings as each target does, linked to their reference', async (t) => {
    const { html: drawn, references } = await group(t, 'session');
    const html = drawn.replaceAll('<wbr>', '');
    const list = /<ul data-pagefind-ignore="">(<li data-targets.*?)<\/ul>/.exec(html)?.[1] ?? '';
    assert.deepEqual(
      [...list.matchAll(/data-targets="([^"]+)">([^:]+): /g)].map(([, target, name]) => [
        target,
        name,
      ]),
      [
        ['docker', 'Docker'],
        ['bare-metal', 'Bare metal'],
        ['kubernetes', 'Kubernetes'],
      ],
    );
    const href = '/deployment/security/configuration-parameters/oidc#oidc_prompt_type';
    assert.ok(list.includes(`<a href="${href}"><code>OIDC_PROMPT_TYPE</code></a>`));
    assert.ok(references.some((reference) => reference.href === href));
    assert.match(html, /<code>FORCE_SECURE_SESSION_COOKIE<\/code><\/a> in <code>extraEnvs<\/code>/);
  });

  it('names what means the same, where to go, and Microsoft’s own page', async (t) => {
    const { html } = await group(t, 'consent');
    const text = html.replace(/<[^>]+>/g, '');
    assert.match(text, /Also AADSTS90095\. Users read/);
    assert.match(text, /Fix\. Go to Entra admin center › .* › API permissions\. An administrator/);
    assert.match(
      html,
      /<a href="https:\/\/login\.microsoftonline\.com\/error\?code=90094" class="external"/,
    );
    assert.match(text, /We have not seen this number in a document/);
  });
});
