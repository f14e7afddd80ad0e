import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatProblem } from '../../../../src/markdoc/problems.ts';
import { keys } from '../../../../src/site/guide-config/keys.ts';
import { readConfig } from '../../../../src/site/guide-config/read.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const read = (text: string) => readConfig(text, 'guide.config.yaml', tokens);

describe('A configuration of a guide', () => {
  it('says everything a company may want to say', () => {
    const { config, problems } = read(`name: Acme SSO guide
mark: brand/mark.svg
colours:
  accent: { light: "#0b57d0", dark: "#a8c7fa" }
address: https://docs.acme.example/docs/sso/
edit: https://git.acme.example/guide/edit/main/
defaults:
  provider: azure
  cloud: us-government
  target: kubernetes
  release: 1.10
  server-url: https://metadata.acme.example
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      ...{ name: 'Acme SSO guide', mark: 'brand/mark.svg' },
      accents: { light: '#0b57d0', dark: '#a8c7fa' },
      address: 'https://docs.acme.example/docs/sso',
      edit: 'https://git.acme.example/guide/edit/main/',
      defaults: {
        ...{ provider: 'azure', cloud: 'us-government', target: 'kubernetes', version: '1.10' },
        serverUrl: 'https://metadata.acme.example',
      },
    });
  });

  it('may say nothing', () => {
    for (const text of ['', '# later\n'])
      assert.deepEqual(read(text), { config: {}, problems: [] });
  });

  it('takes the first provider for granted where a default names none', () => {
    const { config, problems } = read(
      'defaults:\n  cloud: china\n  server-url: http://localhost:8585\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.defaults, { cloud: 'china', serverUrl: 'http://localhost:8585' });
  });
});

describe('The providers that are offered', () => {
  it('stand in the order of offering, and the first is meant where nobody names one', () => {
    const { config, problems } = read('providers: [saml, okta]\ndefaults:\n  target: docker\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.providers, ['okta', 'saml']);
    assert.deepEqual(config.defaults, { provider: 'okta', target: 'docker' });
  });

  it('leave the usual one alone where it is among them', () => {
    assert.deepEqual(read('providers: [azure, okta]\n').config, { providers: ['azure', 'okta'] });
  });
});

describe('A mistake in it is told with its place', () => {
  const cases: [name: string, text: string, said: RegExp][] = [
    ['a key that does not exist', 'nam: x\n', /:1:1 .*no key "nam".*Did you mean "name"/],
    ['a key far from all', 'zzzzzzzzzz: x\n', /There are name, mark, colours/],
    ['no YAML', 'name: "x\n', /config.yaml:\d+:\d+ .*no YAML/],
    ['a list', '- name\n', /:1:1 .*Write one key a line/],
    ['an empty name', 'name: ""\n', /:1:7 .*1 to 40 characters\. {2}It is the name of the guide/],
    ['a mark that is no picture', 'mark: mark.pdf\n', /:1:7 .*no path of a picture/],
    ['a mark elsewhere', 'mark: ../mark.svg\n', /no path of a picture/],
    ['a mark on the web', 'mark: https://a.example/b.svg\n', /no path of a picture/],
    ['no accent', 'colours: blue\n', /:1:10 .*Name the accent alone/],
    ['another colour', 'colours:\n  accnt: "#000000"\n', /:2:3 .*Name the accent alone/],
    [
      'a colour by name',
      'colours: { accent: { light: red, dark: "#a8c7fa" } }\n',
      /accent of the light theme is no colour/,
    ],
    [
      'a theme left out',
      'colours: { accent: { light: "#0b57d0" } }\n',
      /accent of the dark theme is no colour/,
    ],
    [
      'a colour that is too pale',
      'colours:\n  accent:\n    light: "#8ab4ff"\n    dark: "#a8c7fa"\n',
      /:3:12 .*In the light theme "[\w-]+" on "[\w-]+" has a contrast of [1-4]\.\d\d, and text needs 4\.5\. {2}Take a darker accent/,
    ],
    [
      'a colour that is too dark',
      'colours:\n  accent: { light: "#0b57d0", dark: "#0b57d0" }\n',
      /:2:37 .*In the dark theme .*Take a lighter accent/,
    ],
    ['an address without scheme', 'address: docs.example.com\n', /:1:10 .*no address/],
    ['an address with a query', 'address: https://a.example/?x\n', /no address/],
    ['a base that climbs', 'address: https://a.example/a/../b\n', /letters, digits/],
    ['a base with a space', 'address: https://a.example/my%20docs\n', /letters, digits/],
    ['a base with two slashes', 'address: https://a.example//docs\n', /letters, digits/],
    ['an edit address without its slash', 'edit: https://a.example/edit\n', /end with a slash/],
    ['no defaults', 'defaults: kubernetes\n', /:1:11 .*one answer a line/],
    [
      'a default that does not exist',
      'defaults:\n  servr-url: x\n',
      /:2:3 .*Did you mean "server-url"/,
    ],
    [
      'a default of another provider',
      'defaults:\n  provider: google\n  tenant: x\n',
      /:3:3 .*no answer "tenant"/,
    ],
    [
      'a default provider that does not exist',
      'defaults:\n  provider: azur\n',
      /:2:13 .*one of azure/,
    ],
    [
      'a default that is refused',
      'defaults:\n  server-url: metadata\n',
      /:2:15 .*server-url: .*https/,
    ],
    [
      'a target that does not exist',
      'defaults:\n  target: swarm\n',
      /:2:11 .*target: Choose Docker/,
    ],
    ['providers that are no list', 'providers: azure\n', /:1:12 .*list of one or more/],
    ['no providers', 'providers: []\n', /:1:12 .*list of one or more/],
    [
      'a provider that does not exist',
      'providers: [azure, keycloack]\n',
      /:1:20 .*no provider "keycloack"\. {2}Did you mean "keycloak"/,
    ],
    ['a provider twice', 'providers: [okta, okta]\n', /twice/],
    [
      'a default provider that is not offered',
      'providers: [okta, saml]\ndefaults:\n  provider: azure\n',
      /:3:3 .*The provider azure is not among providers/,
    ],
    ['pages elsewhere', 'pages: ../pages\n', /:1:8 .*no path of a folder below/],
    ['pages that are the folder itself', 'pages: .\n', /no path of a folder below/],
    ['a secret', 'defaults:\n  client-secret: x\n', /:2:3 .*no answer "client-secret"/],
  ];
  for (const [name, text, said] of cases) {
    it(name, () => {
      const { problems } = read(text);
      assert.match(problems.map(formatProblem).join('\n'), said);
      assert.ok(
        problems.every(
          ({ file, severity }) => file === 'guide.config.yaml' && severity === 'error',
        ),
      );
    });
  }

  it('and each key is explained by one', () => {
    for (const key of Object.keys(keys)) {
      const text = `${key}: { }\n`;
      const said = read(text).problems.map(formatProblem).join('\n');
      assert.match(said, new RegExp(`${key}: .*It is `), key);
    }
  });

  it('and the others count all the same', () => {
    const { config, problems } = read('name: Acme\nmark: x\nedit: https://a.example/\n');
    assert.equal(problems.length, 1);
    assert.deepEqual(config, { name: 'Acme', edit: 'https://a.example/' });
  });
});
