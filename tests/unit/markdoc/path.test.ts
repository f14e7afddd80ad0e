import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileNames, flowsOf, pathTitle, titleOf } from '../../../src/markdoc/path/about.ts';
import type { Conditions } from '../../../src/markdoc/conditions.ts';
import { pathOf } from '../../../src/markdoc/path/path.ts';
import { previewOf } from '../../../src/markdoc/path/preview.ts';
import { runbookOf } from '../../../src/markdoc/path/runbook.ts';
import { textsFor } from '../../../src/markdoc/path/texts.ts';
import { formatProblem } from '../../../src/markdoc/problems.ts';
import { allProviders } from '../../../src/markdoc/providers.ts';
import { wayBack } from '../../../src/sso/emit/commands.ts';
import { stages } from '../../../src/sso/emit/stages.ts';
import type { Flow } from '../../../src/sso/server/flow.ts';
import { targets, type Target } from '../../../src/sso/server/targets.ts';
import { nameOnPage } from '../../../src/sso/plan/value-names.ts';
import { defaultVersion, versions } from '../../../src/sso/server/versions.ts';

const places = Object.keys(targets) as Target[];
const drawn = new Set<string>();

describe('The path of every provider in every place', () => {
  for (const provider of allProviders) {
    for (const target of places) {
      it(`${provider.id} on ${target} has words for each stage and no mistake`, async () => {
        const path = await pathOf(provider, target, new Map());
        assert.deepEqual(path.problems.map(formatProblem), []);
        for (const stage of stages) assert.ok(path.passages[stage].length > 0, stage);
        const names = new Set(path.files.map(({ name }) => name));
        const expected = flowsOf(provider).flatMap((flow) => fileNames(provider, target, flow));
        assert.deepEqual(names, new Set(expected));
        const runbook = runbookOf(path, titleOf(provider));
        for (const name of names) assert.ok(runbook.includes(name), name);
        assert.doesNotMatch(runbook, /\{%|\0|undefined/);
      });
    }
  }
});

describe('What a path says', () => {
  it('names the place as one writes it in a sentence', () => {
    const titles = places.flatMap((place) => allProviders.map((one) => pathTitle(one, place)));
    for (const title of ['Entra ID on Docker', 'Auth0 on bare metal', 'LDAP on Kubernetes'])
      assert.ok(titles.includes(title), title);
  });

  const [azure] = allProviders;
  const say = (target: Target, flow: Flow, version: (typeof versions)[number]) => {
    assert.ok(azure);
    const [variant] = azure.variants;
    assert.ok(variant);
    return textsFor({ provider: azure, variant, target, flow, version, drawn });
  };

  it('names the second redirect URI for the release that sends it, and for no other', () => {
    for (const version of versions) {
      const text = say('docker', 'confidential', version).register.join('\n');
      assert.equal(text.includes('/auth/callback'), version === '1.12', version);
    }
  });

  it('puts nothing behind a command that asks for something', () => {
    const { apply } = say('kubernetes', 'confidential', '1.12');
    const [asking, others] = apply.filter((part) => part.startsWith('```'));
    assert.match(asking ?? '', /^```bash\nbash create-oidc-secret\.sh\n```$/);
    assert.match(others ?? '', /helm upgrade/);
    assert.doesNotMatch(others ?? '', /create-oidc-secret/);
  });

  it('leads the public client past the secret', () => {
    for (const target of places) {
      const { secret, files } = say(target, 'public', '1.13');
      assert.equal(secret.length, 1);
      assert.doesNotMatch(files.join(), /secret/i);
    }
  });

  it('puts into a calendar what ends on a day, and nothing else, and tells of the way to passwords', () => {
    const ends: Readonly<Record<string, string>> = {
      'azure confidential': 'the client secret',
      'saml public': 'the certificate of the identity provider',
      'ldap public': 'the certificate of the directory',
    };
    for (const provider of allProviders) {
      const [variant] = provider.variants;
      assert.ok(variant);
      for (const flow of flowsOf(provider)) {
        const of = { provider, variant, flow, target: 'docker', version: '1.13', drawn } as const;
        const { back, next } = textsFor(of);
        const name = `${provider.id} ${flow}`;
        assert.equal(/on which (.*) ends/.exec(next.join())?.[1], ends[name], name);
        assert.equal(back.length > 0, provider.id !== 'basic', name);
      }
    }
  });

  it('says at which arrows of the drawing a stage counts, and not where it is most of them', () => {
    const line = (texts: readonly string[]) =>
      texts
        .join('\n')
        .match(/^(?:Used|Checks) .*$/m)?.[0]
        .replace(/\]\([^)]*\)/g, ']');
    const texts = say('docker', 'confidential', '1.13');
    assert.deepEqual(Object.fromEntries(stages.map((stage) => [stage, line(texts[stage])])), {
      register: 'Used at [arrow 2] and at [arrow 3] in [the drawing of this sign-in].',
      secret: 'Used at [arrow 5] in [the drawing of this sign-in].',
      files: undefined,
      apply: 'Used [before arrow 1] in [the drawing of this sign-in].',
      verify:
        'Checks what happens at [arrow 1] and [after arrow 8] in [the drawing of this sign-in].',
      done: undefined,
    });
    for (const provider of allProviders) {
      const [variant] = provider.variants;
      assert.ok(variant);
      for (const flow of flowsOf(provider)) {
        const of = { provider, variant, flow, target: 'docker', version: '1.13', drawn } as const;
        for (const [name, parts] of Object.entries(textsFor(of))) {
          const count = parts.join().match(/#\w+-(?:arrow-\d+|start|after)\)/g)?.length ?? 0;
          assert.ok(count <= 2, `${provider.id} ${flow} ${name}: ${String(count)}`);
        }
      }
    }
  });

  it('names to each reader once which redirect URIs to register, with all of them below', async () => {
    for (const provider of allProviders.filter(({ oidc }) => oidc)) {
      const { passages } = await pathOf(provider, 'kubernetes', new Map());
      const about = passages.register.filter(({ markdown }) =>
        /^The redirect URIs? to/.test(markdown),
      );
      assert.ok(about.length > 0, provider.id);
      for (const { markdown } of about) {
        const uris = markdown.match(/^<server-url>\S+$/gm) ?? [];
        assert.equal(uris.length > 1, markdown.startsWith('The redirect URIs'), markdown);
        assert.ok(uris.length > 0, markdown);
      }
      for (const flow of flowsOf(provider)) {
        for (const version of versions) {
          const reader: Conditions = {
            ...{ 'data-flows': flow, 'data-versions': version },
            'data-clients': provider.variants[0]?.client.variant ?? '',
          };
          const seen = about.filter(({ when = {} }) =>
            Object.entries(when).every(([name, among]) =>
              among.split(' ').includes(reader[name as keyof Conditions] ?? ''),
            ),
          );
          assert.equal(seen.length, 1, `${provider.id} ${flow} ${version}`);
        }
      }
    }
  });

  it('ends the way back with who signs in, by the commands of the page about it', () => {
    const page = readFileSync('content/deployment/security/basic-auth.md', 'utf8');
    const [, section = ''] = page.split('## Locked out: the way back');
    for (const target of places) {
      const release = '{% value("runningRelease") %}';
      for (const line of wayBack(target, '1.13', release).split('\n'))
        assert.ok(section.includes(line), line);
      const text = say(target, 'confidential', '1.13').back.join('\n');
      assert.match(text, /sign in as `admin@open-metadata\.org`/);
      assert.match(text, /The password is `admin`/);
      assert.match(text, /\(\/deployment\/security\/basic-auth#locked-out-the-way-back\)/);
    }
  });

  it('offers the registration and the secret as commands, folded away', () => {
    for (const flow of ['confidential', 'public'] as const) {
      const { register, secret } = say('docker', flow, '1.13');
      const folds = (parts: readonly string[]) =>
        parts.flatMap((part) => /^\{% details title="(.*?)" %\}/.exec(part)?.[1] ?? []);
      assert.deepEqual(folds(register), ['As a command: Azure CLI', 'As a command: Terraform']);
      assert.match(register.join(), /az ad app create/);
      const expected = flow === 'public' ? [] : ['As a command: Azure CLI'];
      assert.deepEqual(folds(secret), expected);
      assert.equal(secret.join().includes('az ad app credential reset'), flow === 'confidential');
    }
  });

  it('removes stored settings on the way there and back where there are such', () => {
    for (const version of versions) {
      const { apply, back } = say('docker', 'confidential', version);
      for (const part of [apply, back]) {
        assert.equal(part.join().includes('remove-security-config'), version !== '1.9', version);
      }
    }
  });
});

it('The preview on the first screen is the beginning of a file, with named blanks', () => {
  for (const provider of allProviders) {
    for (const target of places) {
      const { name, pieces } = previewOf(provider, target);
      assert.ok(fileNames(provider, target, 'confidential').includes(name));
      assert.match(pieces[0]?.text ?? '', /\S/);
      assert.ok(
        pieces.some(
          ({ value }) => value === (provider.oidc ? 'client-id' : nameOnPage(provider, 'admin')),
        ),
        provider.id,
      );
    }
  }
});

it('Who has chosen neither sees what is taken for granted elsewhere', () => {
  const css = readFileSync('src/styles/path.css', 'utf8');
  const shown = [...css.matchAll(/data-versions~='([^']+)'/g)].map(([, version]) => version);
  assert.ok(shown.length > 0);
  assert.deepEqual(new Set(shown), new Set([defaultVersion]));
});
