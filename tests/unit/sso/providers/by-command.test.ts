import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { commands } from '../../../../src/sso/emit/commands.ts';
import { plan } from '../../../../src/sso/index.ts';
import type { Step } from '../../../../src/sso/providers/registration.ts';
import { providers } from '../../../../src/sso/providers/index.ts';
import { untried } from '../../../../src/sso/providers/untried.ts';
import { hclString } from '../../../../src/sso/text/hcl.ts';
import { everyInstallation, type CompleteAnswers } from '../installations.ts';

type Flow = CompleteAnswers['flow'];

/** What each program is given in each flow, and what it is not. */
const table: readonly [
  provider: string,
  tool: string,
  flow: Flow,
  given: readonly string[],
  not: readonly string[],
][] = [
  [
    ...(['azure', 'Azure CLI', 'confidential'] as const),
    ['az ad app create', "--web-redirect-uris 'SERVER/callback'", '--append', '--query password'],
    ['az rest'],
  ],
  [
    ...(['azure', 'Azure CLI', 'public'] as const),
    ['az ad app create', `--body '{"spa":{"redirectUris":["SERVER/callback"`],
    ['--web-redirect-uris', 'credential'],
  ],
  [
    ...(['azure', 'Terraform', 'confidential'] as const),
    ['web {\n    redirect_uris = ["SERVER/callback"', 'azuread_application_password'],
    ['single_page_application'],
  ],
  [
    ...(['azure', 'Terraform', 'public'] as const),
    ['single_page_application {\n    redirect_uris = ["SERVER/callback"'],
    ['password', 'secret'],
  ],
  [
    ...(['aws-cognito', 'AWS CLI', 'confidential'] as const),
    [' --generate-secret', `--callback-urls '["SERVER/callback"`, 'describe-user-pool-client'],
    ['--no-generate-secret'],
  ],
  [
    ...(['aws-cognito', 'AWS CLI', 'public'] as const),
    ['--no-generate-secret', '"SERVER/silent-callback"]\''],
    [' --generate-secret', 'describe-user-pool-client'],
  ],
  [
    ...(['aws-cognito', 'Terraform', 'confidential'] as const),
    ['generate_secret                      = true', '["SERVER/callback"', '"client_secret"'],
    [],
  ],
  [
    ...(['aws-cognito', 'Terraform', 'public'] as const),
    ['generate_secret                      = false', '"SERVER/silent-callback"]'],
    ['client_secret'],
  ],
  [
    ...(['okta', 'Terraform', 'confidential'] as const),
    ['"web"', 'client_secret_post', 'omit_secret                = true', '"SERVER/callback"'],
    ['browser'],
  ],
  [...(['okta', 'Terraform', 'public'] as const), ['"browser"', '"none"'], ['client_secret']],
  [
    ...(['okta', 'curl', 'confidential'] as const),
    ['"client_secret_post"', '"application_type":"web"', "/api/v1/apps'", '["SERVER/callback"'],
    ['oauth2', 'SSWS 0'],
  ],
  [
    ...(['okta', 'curl', 'public'] as const),
    ['"token_endpoint_auth_method":"none"', '"application_type":"browser"'],
    ['client_secret'],
  ],
  [
    ...(['onelogin', 'Terraform', 'confidential'] as const),
    ['token_endpoint_auth_method = "1"', 'connector_id = 108419', '= "SERVER/callback'],
    ['client_secret'],
  ],
  [
    ...(['onelogin', 'Terraform', 'public'] as const),
    ['token_endpoint_auth_method = "2"', '\\nSERVER/silent-callback"'],
    ['client_secret'],
  ],
  [
    ...(['auth0', 'Auth0 CLI', 'confidential'] as const),
    ['--type regular', "--callbacks 'SERVER/callback", '--reveal-secrets'],
    ['--web-origins'],
  ],
  [
    ...(['auth0', 'Auth0 CLI', 'public'] as const),
    ['--type spa', "--web-origins 'SERVER'"],
    ['--reveal-secrets'],
  ],
  [
    ...(['auth0', 'Terraform', 'confidential'] as const),
    ['"regular_web"', 'client_secret_post'],
    ['rotating'],
  ],
  [
    ...(['auth0', 'Terraform', 'public'] as const),
    ['"spa"', 'web_origins     = ["SERVER"]', 'rotating'],
    ['client_secret'],
  ],
  [
    ...(['keycloak', 'kcadm', 'confidential'] as const),
    ['publicClient=false', '["SERVER/callback"', 'client-secret'],
    [],
  ],
  [...(['keycloak', 'kcadm', 'public'] as const), ['publicClient=true'], ['client-secret']],
  [
    ...(['keycloak', 'Terraform', 'confidential'] as const),
    ['"CONFIDENTIAL"', '["SERVER/callback"', '= var.client_secret', 'ephemeral = true'],
    ['  client_secret  ', 'default'],
  ],
  [
    ...(['keycloak', 'Terraform', 'public'] as const),
    ['"PUBLIC"', '"SERVER/silent-callback"]', 'web_origins                     = ["SERVER"]'],
    ['client_secret', 'variable'],
  ],
  [
    ...(['saml', 'kcadm', 'public'] as const),
    ['kcadm.sh create clients', '-f openmetadata-saml-client.json'],
    ['saml-sp.key'],
  ],
  [
    ...(['saml', 'Terraform', 'public'] as const),
    ['= "SERVER/api/v1/saml/metadata"', '["SERVER/api/v1/saml/acs"]', 'default_scopes = []'],
    ['saml-sp.key', 'private_key'],
  ],
];

function linesOf(steps: readonly Step[], tool?: string): string {
  return steps
    .filter((step) => step.tool !== undefined && (tool === undefined || step.tool === tool))
    .map(({ command, file }) => command ?? file?.text ?? '')
    .join('\n');
}

for (const [provider, tool, flow, given, not] of table) {
  test(`${tool} registers a ${flow} client of ${provider} with the reader’s values`, () => {
    const all = [...everyInstallation([provider as 'azure'])]
      .filter((one) => one.flow === flow)
      // Of SAML, what is for other identity providers is in saml/registrations.test.ts.
      .filter(({ identityProvider = 'keycloak' }) => identityProvider === 'keycloak');
    assert.ok(all.length > 0);
    for (const answers of all) {
      const { plan: planned } = plan(answers);
      const lines = linesOf(commands(planned, answers.target), tool);
      for (const part of given) {
        assert.ok(
          lines.includes(part.replaceAll('SERVER', answers.serverUrl)),
          `${part}\n${lines}`,
        );
      }
      for (const part of not) assert.ok(!lines.includes(part), `${part}\n${lines}`);
      for (const { uri } of planned.redirectUris ?? []) assert.ok(lines.includes(uri), uri);
    }
  });
}

test('Every program of a provider is in the table, for both flows', () => {
  const found = new Set<string>();
  for (const { id } of providers) {
    for (const answers of everyInstallation([id])) {
      for (const { tool } of commands(plan(answers).plan, answers.target)) {
        if (tool !== undefined) found.add(`${id}, ${tool}, ${answers.flow}`);
      }
    }
  }
  const named = table.map(([id, tool, flow]) => `${id}, ${tool}, ${flow}`);
  assert.deepEqual([...found].sort(), named.sort());
});

test('Each cloud of Microsoft has its name, and its public client the ID tokens it needs', () => {
  const clouds = {
    global: 'AzureCloud',
    'us-government': 'AzureUSGovernment',
    china: 'AzureChinaCloud',
  };
  const seen = new Set<string>();
  for (const answers of everyInstallation(['azure'])) {
    const cloud = String(answers['cloud']) as keyof typeof clouds;
    const lines = linesOf(commands(plan(answers).plan, answers.target), 'Azure CLI');
    assert.ok(lines.includes(`az cloud set --name '${clouds[cloud]}'`), lines);
    const idTokens = answers.flow === 'public' && cloud !== 'global';
    assert.equal(lines.includes('--enable-id-token-issuance true'), idTokens);
    seen.add(cloud);
  }
  assert.deepEqual([...seen].sort(), Object.keys(clouds).sort());
});

test('Whoever runs what we could not is told so', () => {
  const told = (id: 'azure') =>
    [...everyInstallation([id])].flatMap((answers) =>
      commands(plan(answers).plan, answers.target)
        .filter(({ tool }) => tool !== undefined)
        .map(({ text }) => text.includes(untried)),
    );
  for (const id of ['azure', 'aws-cognito', 'okta', 'auth0', 'onelogin']) {
    const all = told(id as 'azure');
    assert.ok(all.length > 0 && all.every(Boolean), id);
  }
  // Its commands were run.
  for (const id of ['keycloak', 'saml']) assert.ok(!told(id as 'azure').some(Boolean), id);
});

const hostile = [
  "https://x.example/'$(id)'",
  'https://x.example/"; id; "',
  'https://x.example/${id}%{if}',
];
const tools = ['az', 'aws', 'auth0', 'curl', 'kcadm.sh', 'openssl', 'base64', 'tr'];
const skip = spawnSync('bash', ['-c', 'true']).status !== 0 && 'no bash here';

for (const serverUrl of hostile) {
  test(`${serverUrl} is one piece of every command, and runs nothing`, { skip }, async () => {
    for (const { id, load } of providers) {
      const { registration } = await load();
      for (const flow of ['confidential', 'public'] as const) {
        const uris = [`${serverUrl}/callback`];
        const steps = registration.steps({
          ...{ flow, version: '1.12', values: {}, serverUrl, uris },
          ...{ redirectUris: uris.join(), part: () => serverUrl },
        });
        for (const { tool, command, file } of steps) {
          if (tool === undefined) continue;
          if (command !== undefined) assertQuoted(command, serverUrl, id);
          else assert.ok(file?.text.includes(hclString(uris[0] ?? '')), `${id} ${tool}`);
        }
      }
    }
  });
}

/** Runs a command where each program is a function that tells what it was given. */
function assertQuoted(command: string, content: string, where: string): void {
  const own = tools.map((name) => `${name}() { printf '%s\\n' "$@" >&3; echo of-${name}; }`);
  const stranger = 'command_not_found_handle() { printf "stranger %s" "$1" >&2; }';
  const script = ['exec 3>&1', 'PATH=', stranger, ...own, command].join('\n');
  const { stdout, stderr } = spawnSync('/bin/bash', ['-c', script], { encoding: 'utf8' });
  assert.equal(stderr, '', where);
  const inJson = JSON.stringify(content).slice(1, -1);
  assert.ok(stdout.includes(content) || stdout.includes(inJson), `${where}: ${stdout}`);
}

test('A string of HCL begins no template and ends where it should', () => {
  assert.equal(hclString('a"b\\c'), '"a\\"b\\\\c"');
  assert.equal(hclString('${x}%{y}$$z'), '"$${x}%%{y}$$z"');
});
