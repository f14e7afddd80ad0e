import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findErrors } from '../../../../src/sso/came-back/find.ts';
import { errors } from '../../../../src/sso/errors/catalogue.ts';

function firstOf(text: string): string | undefined {
  return findErrors(text)[0]?.id;
}

describe('Words with a gap between them', () => {
  const log =
    '10.0.0.7 - - [07/Jul] "GET /api/v1/openmetadata/health-auth HTTP/1.1" 401 187 "-" "Java"';

  it('are found on one line', () => {
    assert.equal(firstOf(log), 'airflow-user-refused');
  });

  it('are not found far apart, in another order, or in part', () => {
    const [request = '', status = ''] = log.split(' HTTP/1.1"');
    for (const text of [
      `${request} HTTP/1.1" ${'x '.repeat(300)} " ${status}`,
      `" ${status} and then ${request}`,
      log.replace('" 401 ', '" 200 '),
    ]) {
      assert.equal(firstOf(text), undefined, text);
    }
  });

  it('go before fewer words at the same place', () => {
    const text =
      'Warning Unhealthy kubelet Readiness probe failed: Get "http://10.1.2.3:8586/healthcheck": dial tcp 10.1.2.3:8586: connect: connection refused';
    assert.equal(firstOf(text), 'probe-failed');
    assert.equal(
      firstOf('dial tcp 10.1.2.3:8586: connect: connection refused'),
      'connection-refused',
    );
  });
});

it('What a proxy says of its upstream goes before what it found there', () => {
  const upstream = 'while connecting to upstream, client: 10.0.0.1, server: om.example.com';
  assert.equal(firstOf(`connect() failed (111: Connection refused) ${upstream}`), 'proxy-log');
  const late = 'upstream timed out (110: Connection timed out) while reading response header';
  assert.equal(firstOf(`${late} from upstream`), 'proxy-log');
});

it('The cause of a report goes before what begins it', () => {
  const begins = "TechnicalException: Couldn't download OpenID Provider metadata from https://kc";
  assert.equal(firstOf(begins), 'discovery-not-read');
  assert.equal(
    firstOf(`${begins} Caused by: PKIX path building failed`),
    'certificate-not-trusted',
  );
});

it('A status in any language keeps the name behind it, if it is a known one', () => {
  assert.equal(firstOf('Erro 400: redirect_uri_mismatch'), 'google-redirect-uri-mismatch');
  assert.equal(firstOf('エラー 400: redirect_uri_mismatch'), 'google-redirect-uri-mismatch');
  for (const other of ['line 400: some_name', '1.400: access_denied', '4000: access_denied']) {
    assert.deepEqual(findErrors(other), [], other);
  }
});

it('A number that nobody here knows goes behind words that somebody knows', () => {
  const page = "AADSTS16000: User account 'x' from identity provider 'y' does not exist in tenant";
  assert.deepEqual(
    findErrors(page).map(({ code }) => code),
    ['AADSTS50020', 'AADSTS16000'],
  );
  assert.equal(findErrors('AADSTS16000: x')[0]?.code, 'AADSTS16000');
});

it('Words beside which a text means something else are heeded', () => {
  assert.equal(firstOf('om-0 0/1 CreateContainerConfigError'), 'secret-not-found');
  const root = 'Error: container has runAsNonRoot and image will run as root';
  assert.equal(firstOf(`om-0 0/1 CreateContainerConfigError\n${root}`), undefined);
  const line = 'line: 3, column: 9; mapping values are not allowed here';
  assert.equal(firstOf(`conf/openmetadata.yaml: Malformed YAML at ${line}`), 'malformed-yaml');
  assert.equal(firstOf(`docker-compose.yml, ${line}`), 'yaml-not-read');
});

describe('Pages in other languages', () => {
  for (const [id, { translated = [] }] of errors) {
    for (const words of translated) {
      it(`"${words}" is ${id}, whatever stands around it`, () => {
        assert.equal(firstOf(`Keycloak\n\n${words}.\n\n« OpenMetadata`), id);
      });
    }
  }
});
