import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, request, type Server } from 'node:https';

/**
 * A real OpenID provider on loopback that stands where Microsoft Entra does: its host, its paths,
 * its way of failing. It takes the link of the page as it is; only the browser has to be told
 * where the hosts are, with `hostRules`.
 */
export interface Entra {
  issuer: string;
  /** Posts this form to the token endpoint, as OpenMetadata's server would. */
  redeem(form: Record<string, string>): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

export interface EntraOptions {
  tenant: string;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  port: number;
}

export const loginHost = 'login.microsoftonline.com';
export const callbackHost = 'catalog.contoso.example';
export const account = 'ada@contoso.example';

/** The switch that sends Chromium to the two servers; it changes no URL. */
export const hostRules = (ports: { entra: number; callback: number }): string =>
  `--host-resolver-rules=MAP ${loginHost} 127.0.0.1:${ports.entra},` +
  ` MAP ${callbackHost} 127.0.0.1:${ports.callback}`;

/** The parts of Koa's context that are used here. */
interface Context {
  method: string;
  path: string;
  query: Record<string, string | string[] | undefined>;
  status: number;
  type: string;
  body: unknown;
  req: unknown;
  res: unknown;
  response: { get(header: string): string };
  redirect(url: string): void;
}

interface Provider {
  callback(): RequestListener;
  use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
  on(event: 'server_error', listener: (context: Context, error: Error) => void): void;
  interactionDetails(
    req: unknown,
    res: unknown,
  ): Promise<{ params: { client_id: string; scope: string } }>;
  /** The address at which the sign-in goes on. */
  interactionResult(req: unknown, res: unknown, result: object): Promise<string>;
  Grant: new (of: { accountId: string; clientId: string }) => {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  };
}

interface ProviderModule {
  Provider: new (issuer: string, options: object) => Provider;
  interactionPolicy: {
    base(): { add(prompt: object, index: number): void };
    Prompt: new (options: { name: string; requestable: boolean }) => object;
  };
}

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/loopback-tls/${name}`, import.meta.url));
const tls = { key: fixture('key.pem'), cert: fixture('cert.pem') };

export async function startEntra(options: EntraOptions): Promise<Entra> {
  const { tenant, clientId, port } = options;
  // Written out here a second time on purpose: what the page computes has to meet it.
  const issuer = `https://${loginHost}/${tenant}/v2.0`;
  const tokenPath = `/${tenant}/oauth2/v2.0/token`;

  const provider = await newProvider(issuer, `/${tenant}/login/`, options, {
    authorization: `/${tenant}/oauth2/v2.0/authorize`,
    token: tokenPath,
    jwks: `/${tenant}/discovery/v2.0/keys`,
    userinfo: `/${tenant}/openid/userinfo`,
    end_session: `/${tenant}/oauth2/v2.0/logout`,
  });
  provider.on('server_error', (_, error) => {
    console.error(error);
  });
  provider.use(likeEntra(`/${tenant}/v2.0/.well-known/openid-configuration`));
  provider.use(loginPage(provider, `/${tenant}/login/`, clientId));

  const server = createServer(tls, provider.callback());
  await listen(server, port, loginHost);
  return {
    issuer,
    redeem: (form) => post(port, tokenPath, form),
    close: () => close(server),
  };
}

/** OpenMetadata's end of the journey: it did not start the visit, so it leaves the code alone. */
export async function startCallback({
  port,
}: {
  port: number;
}): Promise<{ close(): Promise<void> }> {
  const server = createServer(tls, (incoming, response) => {
    const found = new URL(incoming.url ?? '/', `https://${callbackHost}`).pathname === '/callback';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      found
        ? document('OpenMetadata', '<p>OpenMetadata would refuse this visit</p>')
        : document('Not found', '<p>There is no such page</p>'),
    );
  });
  await listen(server, port, callbackHost);
  return { close: () => close(server) };
}

async function newProvider(
  issuer: string,
  loginPath: string,
  { tenant, clientId, clientSecret, redirectUris }: EntraOptions,
  routes: Record<string, string>,
): Promise<Provider> {
  // @ts-expect-error The package has no type declarations.
  const module = (await import('oidc-provider')) as ProviderModule;
  const policy = module.interactionPolicy.base();
  const { Prompt } = module.interactionPolicy;
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);

  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const minutes = (count: number) => count * 60;
  const configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    clientAuthMethods: ['client_secret_post'],
    responseTypes: ['code'],
    scopes: ['openid', 'email', 'profile', 'offline_access'],
    claims: {
      openid: ['sub', 'tid', 'oid'],
      email: ['email'],
      profile: ['name', 'preferred_username'],
    },
    // Entra puts the claims of the scopes into the ID token, and gives a refresh token for
    // offline_access without asking for consent again.
    conformIdTokenClaims: false,
    issueRefreshToken: () => true,
    routes,
    interactions: {
      policy,
      url: (_: unknown, interaction: { uid: string }) => `${loginPath}${interaction.uid}`,
    },
    // What Entra's discovery does not offer.
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        tid: tenant,
        oid: '00000000-0000-4000-8000-0000000000ad',
        email: accountId,
        name: 'Ada',
        preferred_username: accountId,
      }),
    }),
    renderError: (context: Context, out: ErrorOut, error: Error) => {
      showError(context, messageOf(context, out, error, tenant));
    },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'loopback' }] },
    ttl: {
      AuthorizationCode: minutes(10),
      AccessToken: minutes(60),
      IdToken: minutes(60),
      RefreshToken: minutes(60),
      Interaction: minutes(10),
      Session: minutes(60),
      Grant: minutes(60),
    },
  };
  // It warns about its store in memory, which is what a test wants.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return new module.Provider(issuer, configuration);
  } finally {
    console.warn = warn;
  }
}

/**
 * Discovery below the issuer, and an answer that carries `code`, `state` and `session_state` but
 * no `iss` (RFC 9207), nor the promise of one.
 */
function likeEntra(discoveryPath: string) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    if (context.path === discoveryPath) {
      context.path = '/.well-known/openid-configuration';
      await next();
      const metadata = context.body as Record<string, unknown>;
      context.body = { ...metadata, authorization_response_iss_parameter_supported: undefined };
      return;
    }
    await next();
    const location = context.response.get('location');
    if (context.status !== 303 || !URL.canParse(location)) return;
    const answer = new URL(location);
    if (answer.host === loginHost) return;
    answer.searchParams.delete('iss');
    if (answer.searchParams.has('code')) answer.searchParams.set('session_state', randomUUID());
    context.redirect(answer.href);
    context.status = 303;
  };
}

/** One account to choose, whose choice is sign-in and consent at once. */
function loginPage(provider: Provider, loginPath: string, clientId: string) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    if (!context.path.startsWith(loginPath)) {
      await next();
      return;
    }
    const { req, res } = context;
    const details = await provider.interactionDetails(req, res).catch(() => undefined);
    if (!details) {
      showError(context, 'This sign-in is over, or belongs to another browser.');
      return;
    }
    if (context.method !== 'POST') {
      context.type = 'html';
      context.body = document(
        'Pick an account',
        '<form method="post"><button>Sign in as Ada</button></form>',
      );
      return;
    }
    const grant = new provider.Grant({ accountId: account, clientId });
    grant.addOIDCScope(details.params.scope);
    const result = {
      select_account: {},
      login: { accountId: account },
      consent: { grantId: await grant.save() },
    };
    context.redirect(await provider.interactionResult(req, res, result));
    context.status = 303;
  };
}

interface ErrorOut {
  error: string;
  error_description?: string;
}

/** What Entra says on its own page when it cannot trust the address to go back to. */
function messageOf(context: Context, out: ErrorOut, error: Error, tenant: string): string {
  const asked = (name: string) => `'${String(context.query[name] ?? '')}'`;
  if (out.error === 'invalid_client') {
    return `AADSTS700016: No application ${asked('client_id')} is registered in the directory '${tenant}'.`;
  }
  if (out.error === 'invalid_redirect_uri') {
    return `AADSTS50011: The redirect URI ${asked('redirect_uri')} is not one of those registered for the application ${asked('client_id')}.`;
  }
  return `${out.error}: ${out.error_description ?? error.message}`;
}

function showError(context: Context, message: string): void {
  const lines = [
    `Request Id: ${randomUUID()}`,
    `Correlation Id: ${randomUUID()}`,
    `Timestamp: ${new Date().toISOString().replace(/\.\d+/, '')}`,
    `Message: ${message}`,
  ];
  context.status = 400;
  context.type = 'html';
  context.body = document(
    'The sign-in did not work',
    lines.map((line) => `<p>${escape(line)}</p>`).join(''),
  );
}

const document = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function post(
  port: number,
  path: string,
  form: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        servername: loginHost,
        ca: tls.cert,
        agent: false,
        headers: { host: loginHost, 'content-type': 'application/x-www-form-urlencoded' },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown });
          } catch {
            reject(new Error(`The token endpoint answered with no JSON: ${text.slice(0, 200)}`));
          }
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(new URLSearchParams(form).toString());
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} on 127.0.0.1 is busy. The sign-in test answers for ${host} there: ` +
                'stop what listens on it, or another run of the tests, and start again.',
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
