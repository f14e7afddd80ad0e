import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readGuide } from '../../../scripts/guide.ts';
import { formatProblem } from '../../../src/markdoc/problems.ts';
import type { TakenConfig } from '../../../src/site/guide-config/guide-config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true });
});
const file = path.join(folder, 'guide.config.yaml');
const put = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
};
put(
  'mark.svg',
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="28"><path d="M0 0h9"/></svg>',
);
put('broken.png', 'no picture');

async function read(text: string) {
  put('guide.config.yaml', text);
  const { problems, env } = await readGuide({ GUIDE_CONFIG: file });
  const config = JSON.parse(env.GUIDE ?? '{}') as TakenConfig;
  return { config, said: problems.map(formatProblem).join('\n') };
}

describe('The configuration of a guide, read from its file', () => {
  it('has the mark with its size, under a name that changes with it', async () => {
    const { config, said } = await read('name: Acme\nmark: mark.svg\n');
    assert.equal(said, '');
    const { url, ...mark } = config.mark ?? {};
    assert.match(url ?? '', /^\/mark\.[\w-]+\.svg$/);
    assert.deepEqual(mark, { file: path.join(folder, 'mark.svg'), width: 40, height: 28 });
  });

  it('has what follows from the defaults for pages, and nothing that nobody said', async () => {
    const { config } = await read('defaults:\n  cloud: china\n  release: 1.13\n');
    assert.equal(config.installation?.provider, 'azure');
    assert.equal(config.installation.values['login-host'], 'login.partner.microsoftonline.cn');
    assert.equal(config.installation.choices.version, '1.13');
    assert.equal(config.installation.choices.target, undefined);
    assert.equal((await read('name: Acme\n')).config.installation, undefined);
  });

  const cases: [text: string, said: RegExp][] = [
    ['mark: nowhere.svg\n', /mark: There is no such picture\. {2}It is a drawing/],
    ['mark: broken.png\n', /broken\.png:1:1 {2}error {2}The picture cannot be shown/],
    ['nam: x\n', /guide\.config\.yaml:1:1 {2}error {2}There is no key "nam"/],
  ];
  for (const [text, said] of cases) {
    it(`tells what is wrong with ${JSON.stringify(text)}`, async () => {
      assert.match((await read(text)).said, said);
    });
  }

  it('may be missing, but not where it is named', async () => {
    const none = await readGuide({ GUIDE_CONFIG: path.join(folder, 'none.yaml') });
    assert.match(none.problems.map(formatProblem).join(), /names a file that is not there/);
  });
});
