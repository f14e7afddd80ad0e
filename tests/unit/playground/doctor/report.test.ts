import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine } from '../../../../src/playground/doctor/report.ts';

const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvwx';
const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';
const env = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
OIDC_TENANT=https://login.microsoftonline.com/${tenant}
OIDC_CLIENT_SECRET=${secret}
`;
const situation = { version: '1.12', excerpt: true } as const;

test('Every part of a report fits the others, and only the corrected text has the secret', async () => {
  const report = await examine({ pasted: [{ name: '', text: env }], situation });
  assert.ok('files' in report);
  const tenantUrl = report.findings.find(({ code }) => code === 'tenant-is-url');
  assert.deepEqual(tenantUrl?.write, [`OIDC_TENANT=${tenant}`]);
  const [file] = report.files;
  assert.equal(file?.format, 'env');
  assert.ok(file?.corrected?.includes(secret));
  assert.ok(file?.changes.some(({ kind, text }) => kind === 'new' && text.endsWith(tenant)));
  const shown = JSON.stringify({ ...report, files: [{ ...file, corrected: '' }] });
  assert.ok(!shown.includes(secret));
});

test('A text that is not looked at is refused with a sentence', async () => {
  const report = await examine({ pasted: [{ name: '', text: 'a\0b' }], situation });
  assert.ok('refused' in report);
  assert.match(report.refused, /zero byte/);
});

test('A file in which nothing is wrong has no corrected text', async () => {
  const report = await examine({ pasted: [{ name: '', text: '# nothing\n' }], situation });
  assert.ok('files' in report);
  assert.equal(report.files[0]?.corrected, undefined);
});

test('Where there are too many findings the gravest are kept and the rest is counted', async () => {
  // Each has its own text to write; the last one is an error.
  const notes = 'OIDC_SCOPE: openid email profile\n'.repeat(300);
  const text = `AUTHENTICATION_PROVIDER=azure\n${notes}OIDC_TENANT=common\n`;
  const report = await examine({ pasted: [{ name: '', text }], situation });
  assert.ok('files' in report);
  assert.equal(report.findings.length, 200);
  assert.ok(report.leftOut >= 100);
  assert.ok(report.findings.some(({ severity }) => severity === 'error'));
});

test('A report says where the sign-in breaks, and each finding where it is', async () => {
  const report = await examine({ pasted: [{ name: '', text: env }], situation });
  assert.ok('files' in report);
  assert.equal(report.broken?.verdict.says, 'Breaks before arrow 1');
  const drawing = JSON.stringify(report.broken.picture);
  assert.match(drawing, /"spot broken","data-spot":"start"/);
  const tenantUrl = report.findings.find(({ code }) => code === 'tenant-is-url');
  assert.deepEqual(tenantUrl?.at, {
    name: 'before arrow 1',
    href: '/deployment/security/how-a-sign-in-goes/confidential-client#code-start',
  });
});

test('Warnings alone break nothing', async () => {
  const text = `AUTHENTICATION_PROVIDER=azure
AUTHENTICATION_CLIENT_TYPE=confidential
OIDC_SCOPE=openid email profile
`;
  const report = await examine({ pasted: [{ name: '', text }], situation });
  assert.ok('files' in report);
  assert.equal(report.broken, undefined);
  assert.equal(report.findings[0]?.at?.name, 'after arrow 8');
});
