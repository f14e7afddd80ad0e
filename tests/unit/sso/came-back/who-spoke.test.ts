import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { elsewhere } from '../../../../src/sso/came-back/elsewhere.ts';
import { plainText } from '../../../../src/sso/came-back/plain-text.ts';
import { readCameBack } from '../../../../src/sso/came-back/read-came-back.ts';
import { speakers } from '../../../../src/sso/came-back/speakers.ts';
import { whoSpoke } from '../../../../src/sso/came-back/who-spoke.ts';
import { emit, textOf } from '../../../../src/sso/emit/emit.ts';
import { plan } from '../../../../src/sso/index.ts';
import { targets } from '../../../../src/sso/server/targets.ts';
import {
  shippedAuth,
  shippedCompose,
  shippedEnv,
  shippedHelm,
  shippedYaml,
} from '../check/shipped.ts';
import { everyInstallation } from '../installations.ts';
import { someOf } from '../random.ts';
import { realConfigurations } from '../real/configurations.ts';
import { realErrors } from '../real/errors.ts';
import { examConfigurations } from '../real/exam-configurations.ts';
import { examErrors } from '../real/exam-errors.ts';
import { fifthConfigurations } from '../real/fifth-configurations.ts';
import { fifthErrors, type From } from '../real/fifth-errors.ts';
import { fourthConfigurations } from '../real/fourth-configurations.ts';
import { fourthErrors } from '../real/fourth-errors.ts';
import { heldOutErrors } from '../real/held-out.ts';
import { seventhConfigurations } from '../real/seventh-configurations.ts';
import { sign } from '../token/tokens.ts';

/** Words of each speaker, in forms of which no entry knows one, with what tells it. */
const spoken: readonly (readonly [text: string, who: RegExp])[] = [
  [
    'File "/home/airflow/.local/lib/python3.9/site-packages/metadata/profiler/api/workflow.py", line 340 sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) could not connect',
    /about a source/,
  ],
  ['[2026-01-20 15:25:06,185] {deploy.py:112} ERROR - Failed to import dag_file', /the ingestion/],
  ['Traceback (most recent call last):\n  File "run.py", line 3\nKeyError: 1', /the ingestion/],
  [
    '  at es.org.elasticsearch.client.RestHighLevelClient.parseEntity(RestHighLevelClient.java:2484)',
    /the search engine/,
  ],
  ['{"error":{"root_cause":[{"type":"search_phase_execution_exception"}]}}', /the search engine/],
  ['Failed to update Elasticsearch index test_case_search_index due to', /the search engine/],
  ['org.eclipse.angus.mail.util.MailConnectException: new', /sends mail/],
  [
    'Warning  Failed  12s  kubelet  Failed to pull image "x": dial tcp: lookup registry.example.com: no such host',
    /fetches an image/,
  ],
  ['org.flywaydb.core.api.FlywayException: Validate failed', /a database/],
  [
    'Caused by: org.postgresql.util.PSQLException: new Caused by: java.net.UnknownHostException: db',
    /a database/,
  ],
  [
    '2026-06-28 08:44:31 UTC [72] FATAL:  password authentication failed for user "om"',
    /a database/,
  ],
  ['Failed to do db migration due to', /a database/],
  ['LDAPException(resultCode=80 (other), errorMessage=…)', /a directory/],
  ['58eb5c49 conn=101062 op=0 RESULT tag=97 err=80 text=', /a directory/],
  ['Error: INSTALLATION FAILED: cannot re-use a name that is still in use', /^Helm/],
  [
    'NAME   READY   STATUS    RESTARTS   AGE\nom-0   0/1     Pending   0          7m',
    /^Kubernetes/,
  ],
  ['Warning  BackOff  2s  kubelet  Back-off restarting failed container', /^Kubernetes/],
  ['dependency failed to start: container openmetadata_mysql is unhealthy', /^Docker/],
  ['<html><body><h1>405 Not Allowed</h1><hr><center>nginx/1.25.3</center></body></html>', /proxy/],
  ['2026/03/26 17:01:32 [error] 48#48: *637 something new', /proxy/],
  ['POST https://om.example.com/collect net::ERR_BLOCKED_BY_CLIENT', /^the browser/],
  ['Cookie “a” has been rejected for a new reason', /^the browser/],
  ['TypeError: x is undefined\n    at main.4c1d2e9a.js:2:1722865', /^the browser/],
  ['signin:1     GET https://om.example.com/signin 404', /^the browser/],
  ['AuthSdkError: Unable to parse storage string: okta-token-storage', /the library of Okta/],
  ['[org.keycloak.services] (executor-thread-20) something new', /the log of Keycloak/],
  ['We are sorry...\nSomething new', /a page of Keycloak/],
  ['https://om.example.com/callback?error=brand_new_error&state=abc', /in the words of OAuth/],
  ['ERROR [2026-01-02 03:04:05] [dw-48 - GET /api/v1/tables] something new', /the server of/],
  [
    '! at io.dropwizard.core.cli.EnvironmentCommand.run(EnvironmentCommand.java:66)',
    /the server of/,
  ],
  ['HTTP ERROR 405 Method Not Allowed URI: /api/v1/saml/login', /the server of/],
  ['javax.net.ssl.SSLException: Tag mismatch!', /opens a connection/],
  [
    'java.lang.IllegalStateException: new\n\tat com.acme.Main.run(Main.java:3)',
    /a program in Java/,
  ],
];

describe('A text that no entry explains is told by who wrote it', () => {
  for (const [text, who] of spoken) {
    test(text.slice(0, 70), () => {
      const result = readCameBack(text);
      assert.ok('speaker' in result && result.speaker, result.message);
      assert.match(result.speaker.who, who);
      assert.ok(result.kind === 'error' || result.message.includes(result.speaker.who));
    });
  }

  test('and each mark of the table is needed for one of these', () => {
    const texts = spoken.map(([text]) => plainText(text));
    const unused = [...elsewhere, ...speakers].flatMap(({ who, marks }) =>
      marks.filter((mark) => !texts.some((text) => mark.test(text))).map((mark) => [who, mark]),
    );
    assert.deepEqual(unused, []);
  });

  test('of the fifth set of real pastes too', () => {
    const words: Readonly<Record<From, RegExp>> = {
      browser: /browser/,
      proxy: /proxy/,
      server: /the server of/,
      network: /opens a connection/,
      provider: /provider|of (?:Keycloak|Amazon|Okta)/,
      directory: /directory/,
      database: /a database/,
      search: /the search engine/,
      kubernetes: /^Kubernetes/,
      docker: /^Docker/,
      ingestion: /^the ingestion/,
    };
    const unexplained = fifthErrors.flatMap(({ text, from }) => {
      const result = readCameBack(text);
      return result.kind === 'error' && result.main.entry ? [] : [{ result, from }];
    });
    assert.ok(unexplained.length >= 12);
    for (const { result, from } of unexplained) {
      assert.match(('speaker' in result && result.speaker?.who) || '', words[from]);
    }
  });
});

test('Where an entry explains the text, nobody is guessed', () => {
  const all = [...realErrors, ...heldOutErrors, ...examErrors, ...fourthErrors, ...fifthErrors];
  for (const { text } of all) {
    const result = readCameBack(text);
    if (result.kind === 'error' && result.main.entry) assert.equal(result.speaker, undefined);
  }
});

test('A connection is the matter of whom it led to', () => {
  const refused = 'Caused by: java.net.ConnectException: Connection refused';
  const kind = (text: string) => {
    const result = readCameBack(text);
    return result.kind === 'error' ? result.main.id : 'speaker' in result && result.speaker?.who;
  };
  assert.equal(kind(`at org.pac4j.oidc.config.A.b(A.java:1)\n${refused}`), 'connection-refused');
  assert.match(
    String(kind(`com.mysql.cj.jdbc.exceptions.CommunicationsException: x\n${refused}`)),
    /a database/,
  );
  // What is far away in a long log is another matter.
  const far = 'INFO [main] something happened\n'.repeat(400);
  assert.equal(kind(`org.flywaydb.core.A: x\n${far}${refused}`), 'connection-refused');
});

test('No configuration and no token has the form of an error', async () => {
  const emitted = [...someOf(everyInstallation())].flatMap((answers) =>
    emit(plan(answers).plan, answers.target).map(textOf),
  );
  const pasted = [
    ...[...realConfigurations, ...examConfigurations, ...fourthConfigurations],
    ...[...fifthConfigurations, ...seventhConfigurations],
  ].map(({ text }) => text);
  const shipped = [shippedAuth, shippedCompose, shippedEnv, shippedHelm, shippedYaml];
  const token = await sign();
  assert.ok(emitted.length > 100);
  for (const text of [...emitted, ...pasted, ...shipped, token]) {
    assert.equal(whoSpoke(plainText(text))?.who, undefined, text.slice(0, 300));
  }
});

test('The log is that of the reader’s target, and of each where nobody said which', () => {
  const text = 'ERROR [2026-01-02 03:04:05] [dw-48 - GET /api/v1/tables] something new';
  const told = (target?: keyof typeof targets) => whoSpoke(text, target)?.next.join(' ') ?? '';
  for (const [target, { logs }] of Object.entries(targets)) {
    assert.ok(told().includes(logs), target);
    assert.ok(told(target as keyof typeof targets).includes(logs), target);
  }
  assert.ok(!told('docker').includes('kubectl'));
});

test('Each leads to a page and a heading that are there', () => {
  for (const { page } of [...elsewhere, ...speakers]) {
    const [path = '', anchor] = page.href.split('#');
    const headings = headingsOf(path);
    assert.ok(headings.length > 0, page.href);
    assert.ok(anchor === undefined || headings.includes(anchor), page.href);
  }
});

function headingsOf(page: string): string[] {
  const slugger = new GithubSlugger();
  return ['.md', '/index.md']
    .map((ending) => readIfThere(new URL(`../../../../content${page}${ending}`, import.meta.url)))
    .flatMap((text) => [...text.matchAll(/^#{1,6} (.*)$/gm)])
    .map(([, heading = '']) => slugger.slug(heading));
}

function readIfThere(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
