import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../src/sso/index.ts';
import { allTraps } from '../sso/check/all-traps.ts';
import { placed } from '../sso/check/marked.ts';
import {
  shippedAuth,
  shippedCompose,
  shippedEnv,
  shippedHelm,
  shippedYaml,
} from '../sso/check/shipped.ts';
import { realConfigurations } from '../sso/real/configurations.ts';
import { sameFindings } from './same-findings.ts';
import { typed } from './typed.ts';

describe('The command finds in a file what the doctor finds', () => {
  for (const [trap, rows] of Map.groupBy(allTraps, (row) => row.trap)) {
    test(`in every row of ${trap}`, async () => {
      for (const { text: marked, format, situation } of rows) {
        // No option says which kind of file it is.
        if (format) continue;
        const { text } = placed(marked);
        const asked = { version: '1.12', ...situation } as const;
        await sameFindings([text], asked, diagnose([{ name: '', text }], asked));
      }
    });
  }

  test('in what people really paste', async () => {
    for (const { text } of realConfigurations) {
      await sameFindings(
        [text],
        { version: '1.12' },
        diagnose([{ name: '', text }], { version: '1.12' }),
      );
    }
  });

  test('in OpenMetadata as shipped, where nothing is wrong', async () => {
    for (const text of [shippedAuth, shippedCompose, shippedEnv, shippedHelm, shippedYaml]) {
      await sameFindings(
        [text],
        { version: '1.12' },
        diagnose([{ name: '', text }], { version: '1.12' }),
      );
    }
  });
});

const values = `openmetadata:
  config:
    authentication:
      provider: azure
      clientType: confidential
      authority: https://login.microsoftonline.com/common
`;

describe('sso-guide check', () => {
  test('names file, line and column, shows the line, and leads to the page', async () => {
    const { code, out } = await typed(['check', 'deploy/values.yaml'], {
      files: { 'deploy/values.yaml': values },
      env: { SITE_URL: 'https://guide.example/docs/' },
    });
    assert.equal(code, 1);
    assert.match(
      out,
      /^deploy\/values\.yaml:6:18: warning: OpenMetadata signs in users of one tenant/m,
    );
    assert.match(out, /^ {4}6 \| {7}authority: https:.*\n {6}\| {18}\^{40}\n/m);
    assert.match(out, /^ {2}why: https:\/\/guide\.example\/docs\/deployment\/[\w/-]+#/m);
    assert.match(
      out,
      /^deploy\/values\.yaml: Helm values, 3 settings\nOpenMetadata 1\.12: \d+ errors?, /m,
    );
  });

  test('says what to write where that is known', async () => {
    const { out } = await typed(['check', 'env'], {
      files: {
        env: 'AUTHENTICATION_PROVIDER=google\nAUTHENTICATION_CLIENT_TYPE=confidential\nOIDC_PROMPT_TYPE=login\n',
      },
    });
    assert.match(out, /^ {2}write: OIDC_PROMPT_TYPE=consent$/m);
  });

  test('ends with where the sign-in breaks, as the doctor says it; where nothing breaks, with the count', async () => {
    const broken = await typed(['check', 'a'], {
      files: { a: values.replace('common', 'common\n      clientId: no-guid') },
      env: { SITE_URL: 'https://guide.example' },
    });
    assert.match(
      broken.out,
      /\nSign-in: Breaks (at|before|after) arrow \d[^\n]*, [^\n]+\.\n {2}why: https:\/\/guide\.example\/\S+#\S+\n$/,
    );
    const { breaks } = JSON.parse(
      (await typed(['check', 'a', '--reporter', 'json'], { files: { a: values } })).out,
    ) as { breaks: { says: string; docs: string } };
    assert.match(breaks.says, /^Breaks /);
    const whole = await typed(['check', 'a', '--part'], {
      files: { a: 'AUTHENTICATION_PROVIDER=azure\nOIDC_SCOPE=openid email\n' },
    });
    assert.match(whole.out, /OpenMetadata 1\.12: 0 errors, 1 warning, \d notes?\n$/);
  });

  test('reads standard input, and UTF-16 as PowerShell writes it', async () => {
    const piped = await typed(['check', '-'], { input: values });
    assert.match(piped.out, /^stdin:6:18: warning/m);
    const wide = Uint8Array.from(Buffer.from(`\ufeff${values}`, 'utf16le'));
    const { out } = await typed(['check', 'a'], { files: { a: wide } });
    assert.match(out, /^a:6:18: warning/m);
  });

  test('writes annotations for GitHub, by itself inside its actions', async () => {
    const asked = { files: { a: values }, env: { GITHUB_ACTIONS: 'true' } };
    const { out } = await typed(['check', 'a'], asked);
    assert.match(
      out,
      /^::warning file=a,line=6,col=18,title=authority-tenant-keyword::OpenMetadata/m,
    );
    assert.match(out, /^::error title=client-id-missing::/m);
    assert.equal(out, (await typed(['check', 'a', '--reporter', 'github'], asked)).out);
    assert.doesNotMatch((await typed(['check', 'a', '--reporter', 'text'], asked)).out, /^::/m);
  });

  test('--strict fails for a warning, --part keeps quiet about what is not there', async () => {
    const files = { a: 'AUTHENTICATION_PROVIDER=azure\nOIDC_SCOPE=openid email\n' };
    const part = await typed(['check', 'a', '--part'], { files });
    assert.match(part.out, /1 warning/);
    assert.equal(part.code, 0);
    assert.equal((await typed(['check', 'a', '--part', '--strict'], { files })).code, 1);
    assert.equal((await typed(['check', 'a'], { files })).code, 1);
  });

  test('a file cannot move the cursor or speak to GitHub’s runner', async () => {
    const text = `${values}      callbackUrl: "\u001b[2J\u202e::error::x"\n`;
    for (const reporter of ['text', 'json', 'github']) {
      const { out } = await typed(['check', 'a', '--reporter', reporter], { files: { a: text } });

      assert.doesNotMatch(out, /[\u001b\u202e]/);
      assert.doesNotMatch(out, /^\s*::error::x/m);
    }
  });
});
