import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readReport } from '../../../../proof/report.ts';
import { Browser, readable } from '../../../../proof/sign-in/browser.ts';
import { startKeycloak } from '../../../../proof/sign-in/keycloak.ts';
import { loginHandler } from '../../../../proof/sign-in/login-handler.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';
import { readCameBack } from '../../../../src/sso/index.ts';

let base = '';
let tokenRequest: { authorization: string | undefined; body: URLSearchParams } | undefined;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', base);
  if (pathname === '/discovery') {
    const endpoints = {
      authorization_endpoint: `${base}/authorize`,
      token_endpoint: `${base}/token`,
    };
    response.end(JSON.stringify({ issuer: base, ...endpoints }));
  } else if (pathname === '/token') {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += String(part);
    const { authorization } = request.headers;
    tokenRequest = { authorization, body: new URLSearchParams(body) };
    response.writeHead(401).end('{"error":"invalid_client","error_description":"No."}');
  } else if (pathname === '/authorize') {
    response.writeHead(302, { location: '/login', 'set-cookie': 'session=1; Path=/' }).end();
  } else if (pathname === '/login' && request.method === 'POST') {
    response.writeHead(302, { location: 'http://om.example/callback?code=c' }).end();
  } else {
    response.end(`<body><p>${request.headers.cookie ?? ''}</p><form action="/login?a=1&amp;b=2">`);
  }
}

const server = createServer((request, response) => void answer(request, response));
before(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
        resolve();
      });
    }),
);
after(() => server.close());

const conf = (more: Record<string, unknown>) => ({
  authenticationConfiguration: {
    oidcConfiguration: {
      ...{ id: 'om', secret: 's:/?', scope: 'openid email', responseType: 'code' },
      ...{ callbackUrl: 'http://om.example/callback', discoveryUri: `${base}/discovery` },
      ...{ useNonce: true, disablePkce: true, prompt: '', maxAge: '' },
      ...more,
    },
  },
});

const asked = async (more: Record<string, unknown>) =>
  new URL((await loginHandler(conf(more))).authorizeUrl).searchParams;

describe('What OpenMetadata would send', () => {
  it('comes from the configuration', async () => {
    const sent = Object.fromEntries(await asked({ prompt: 'login', maxAge: '0' }));
    const { state, nonce, ...rest } = sent;
    assert.ok(state !== undefined && nonce !== undefined);
    assert.deepEqual(rest, {
      ...{ scope: 'openid email', response_type: 'code', response_mode: 'query' },
      ...{ client_id: 'om', redirect_uri: 'http://om.example/callback' },
      ...{ prompt: 'login', max_age: '0' },
    });
  });

  it('leaves out what is blank or switched off', async () => {
    const sent = await asked({ useNonce: 'false' });
    for (const name of ['prompt', 'max_age', 'nonce', 'code_challenge']) {
      assert.equal(sent.has(name), false, name);
    }
  });

  it('has PKCE and custom parameters where the configuration has them', async () => {
    const sent = await asked({ disablePkce: false, customParams: { hd: 'example.org' } });
    assert.equal(sent.get('code_challenge_method'), 'S256');
    assert.equal(sent.get('hd'), 'example.org');
  });

  it('identifies the client as configured, and tells what the token endpoint says', async () => {
    for (const method of ['client_secret_post', 'client_secret_basic']) {
      const handler = await loginHandler(conf({ clientAuthenticationMethod: method }));
      const state = new URL(handler.authorizeUrl).searchParams.get('state') ?? '';
      const back = `http://om.example/callback?code=c&state=${state}`;
      const ended = await handler.redeem(back);
      assert.deepEqual(ended, {
        ...{ at: 'token', status: 401, error: 'invalid_client', description: 'No.' },
      });
      const basic = method === 'client_secret_basic';
      assert.equal(tokenRequest?.body.get('client_secret'), basic ? null : 's:/?');
      assert.equal(tokenRequest?.authorization !== undefined, basic);
    }
  });

  it('takes no code that answers another request', async () => {
    const handler = await loginHandler(conf({}));
    const ended = await handler.redeem('http://om.example/callback?code=c&state=other');
    assert.ok('at' in ended && ended.at === 'redirect');
  });
});

describe('The browser of the proof', () => {
  it('follows redirects with its cookies to the page, and its form back to OpenMetadata', async () => {
    const browser = new Browser('http://om.example/callback');
    const shown = await browser.open(`${base}/authorize`);
    assert.ok('page' in shown);
    assert.equal(readable(shown.page), 'session=1');
    assert.deepEqual(await browser.submit(shown, {}), {
      returned: 'http://om.example/callback?code=c',
    });
  });

  it('reads what a person reads', () => {
    const page = '<body><script>x</script><h1>We&#39;re  sorry</h1>\n<p>a &amp; b</p></body>';
    assert.equal(readable(page), "We're sorry a & b");
  });
});

describe('A Keycloak that does not start', () => {
  it('is one sentence with its last words', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'keycloak-'));
    mkdirSync(path.join(home, 'bin'));
    writeFileSync(path.join(home, 'bin', 'kc.sh'), 'echo "no memory left" >&2; exit 1\n');
    await assert.rejects(
      startKeycloak(home, [], []),
      (error) =>
        error instanceof NotHere && error.message === 'Keycloak does not start: no memory left',
    );
    rmSync(home, { recursive: true });
  });
});

describe('The doctor names what Keycloak really said', () => {
  const errors = readReport().signIn.filter(
    ({ said, outcome }) => !said.startsWith('signed in as') && outcome !== 'not proven',
  );
  for (const [said, name] of new Map(errors.map((one) => [one.said, one.name]))) {
    it(`${name}: ${said}`, () => {
      assert.equal(readCameBack(said).kind, 'error', said);
    });
  }
});
