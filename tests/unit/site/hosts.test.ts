import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { headerRules } from '../../../src/site/headers.ts';
import { caddyfile } from '../../../src/site/hosts/caddy.ts';
import { behindPrefix, expressionFor, slashAtEnd } from '../../../src/site/hosts/host.ts';
import { dockerfile, imagePort, kubernetesManifest } from '../../../src/site/hosts/image.ts';
import { nginxConfig } from '../../../src/site/hosts/nginx.ts';
import { redirectsFor } from '../../../src/site/redirects.ts';

const hosted = {
  rules: headerRules(["default-src 'none'; connect-src 'self'"]),
  redirects: redirectsFor(new Set(['/deployment', '/deployment/security'])),
  ...{ root: '/srv/site', port: 8081 },
};

describe('Expressions that every host reads', () => {
  const cases: [expression: string, address: string, group: string | boolean][] = [
    [expressionFor('/*'), '/a/b', true],
    [expressionFor('/*.md'), '/a/b.md', true],
    [expressionFor('/*.md'), '/a/bxmd', false],
    [expressionFor('/_astro/*'), '/x/_astro/a', false],
    [behindPrefix(['latest', 'v1.9.x']), '/v1.9.x/a/b', '/a/b'],
    [behindPrefix(['latest', 'v1.9.x']), '/v1x9.x/a', false],
    [behindPrefix(['latest']), '/latest/', '/'],
    [behindPrefix(['latest']), '/latest//evil.example', false],
    [behindPrefix(['latest']), '/latest/\\evil.example', false],
    [slashAtEnd(), '/a/b//', '/a/b'],
    [slashAtEnd(), '/', false],
    [slashAtEnd(), '//evil.example/', false],
    [slashAtEnd('/docs/sso'), '/docs/sso/', false],
    [slashAtEnd('/docs/sso'), '/docs/sso/a/', '/docs/sso/a'],
    [behindPrefix(['latest'], '/docs/sso'), '/docs/sso/latest/a', '/a'],
    [behindPrefix(['latest'], '/docs/sso'), '/latest/a', false],
  ];
  for (const [expression, address, wanted] of cases) {
    it(`${expression} and ${address}`, () => {
      const found = new RegExp(expression).exec(address);
      assert.equal(typeof wanted === 'string' ? found?.[1] : found !== null, wanted);
    });
  }
});

describe('What each host is told', () => {
  it('nginx gets every header once for all addresses, and always', () => {
    const text = nginxConfig(hosted);
    for (const name of Object.keys(hosted.rules[0]?.headers ?? {})) {
      assert.match(text, new RegExp(`^ {2}add_header ${name} ".*" always;$`, 'm'));
    }
    // A location with a header of its own would lose all others.
    assert.doesNotMatch(text, /\blocation [^{]*\{[^}]*add_header/);
    assert.match(text, /^ {2}listen 8081;$/m);
    assert.match(text, /^ {2}root "\/srv\/site";$/m);
    assert.doesNotMatch(text, /brotli/);
    assert.match(nginxConfig(hosted, { brotli: true }), /^ {2}brotli_static on;$/m);
  });

  it('Caddy gets them in an order that holds', () => {
    const text = caddyfile(hosted);
    assert.match(text, /^:8081 \{$/m);
    assert.ok(text.indexOf('Cache-Control `public, max-age=0') < text.indexOf('immutable'));
    assert.match(text, /^\t+header @some1 \+Content-Security-Policy /m);
  });

  it('the image has the server and the site, no shell, and a user without rights', () => {
    const text = dockerfile();
    const last = text.slice(text.lastIndexOf('\nFROM '));
    assert.match(last, /^\nFROM scratch\n/);
    assert.match(last, /\nUSER 65534:65534\n/);
    assert.match(last, new RegExp(`\\nEXPOSE ${String(imagePort)}\\n`));
    assert.doesNotMatch(last, /^RUN /m);
    // Every image is named with its release.
    for (const [, image] of text.matchAll(/^FROM (\S+)/gm)) {
      assert.match(image ?? '', /^scratch$|:\d+\.\d+\.\d+/);
    }
  });

  it('the cluster runs it so that it can do nothing but answer', () => {
    const [deployment, service] = parseAllDocuments(kubernetesManifest('r.example/guide:1'));
    const pod = ['spec', 'template', 'spec'];
    const container = [...pod, 'containers', 0];
    const said = (keys: (string | number)[]) => deployment?.getIn(keys) as unknown;
    assert.equal(said([...container, 'image']), 'r.example/guide:1');
    assert.equal(said([...pod, 'securityContext', 'runAsNonRoot']), true);
    assert.equal(said([...container, 'securityContext', 'readOnlyRootFilesystem']), true);
    assert.equal(said([...container, 'securityContext', 'allowPrivilegeEscalation']), false);
    assert.equal(said([...container, 'securityContext', 'capabilities', 'drop', 0]), 'ALL');
    assert.equal(said([...container, 'ports', 0, 'containerPort']), imagePort);
    assert.equal(service?.getIn(['spec', 'ports', 0, 'targetPort']), 'http');
    assert.deepEqual(
      service?.getIn(['spec', 'selector'], true)?.toString(),
      deployment?.getIn(['spec', 'selector', 'matchLabels'], true)?.toString(),
    );
  });
});
