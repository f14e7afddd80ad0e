import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose, type Format } from '../../../../src/sso/check/diagnose.ts';
import { cases } from './cases.ts';

const base64 = (text: string): string => btoa(text);
const values = `openmetadata:
  config:
    authentication:
      provider: azure
      clientType: confidential
      oidcConfiguration:
        enabled: true
        tenant: common
`;
const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
const variables = 'AUTHENTICATION_PROVIDER=azure\nOIDC_TENANT=common\n';

/** The tenant `common`, which nobody can sign in with, in every place: its format and its line. */
const places: readonly [name: string, text: string, format: Format, line: number][] = [
  [
    'a Secret',
    `kind: Secret\nmetadata: {}\ndata:\n  AUTHENTICATION_PROVIDER: ${base64('azure')}\n  OIDC_TENANT: ${base64('common')}\n`,
    'objects',
    5,
  ],
  [
    'a Secret in text',
    'kind: Secret\nmetadata: {}\nstringData:\n  AUTHENTICATION_PROVIDER: azure\n  OIDC_TENANT: common\n',
    'objects',
    5,
  ],
  [
    'an env file in a Secret',
    `kind: Secret\nmetadata: {}\ndata:\n  a.env: ${base64(variables)}\n`,
    'objects',
    4,
  ],
  [
    'a ConfigMap',
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  AUTHENTICATION_PROVIDER: azure\n  OIDC_TENANT: common\n',
    'objects',
    5,
  ],
  [
    'a file in a ConfigMap',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  a.env: |\n${indented(variables, 4)}`,
    'objects',
    6,
  ],
  [
    'a Deployment',
    'kind: Deployment\nmetadata: {}\nspec:\n  env:\n    - name: AUTHENTICATION_PROVIDER\n      value: azure\n    - name: OIDC_TENANT\n      value: common\n',
    'objects',
    8,
  ],
  [
    'a container alone',
    '- name: om\n  env:\n    - name: AUTHENTICATION_PROVIDER\n      value: azure\n    - name: OIDC_TENANT\n      value: common\n',
    'objects',
    6,
  ],
  [
    'values of ArgoCD',
    `kind: Application\nmetadata: {}\nspec:\n  values: |\n${indented(values, 4)}`,
    'objects',
    12,
  ],
  [
    'an object of ArgoCD',
    `kind: Application\nmetadata: {}\nspec:\n  valuesObject:\n${indented(values, 4)}`,
    'objects',
    12,
  ],
  [
    'parameters of ArgoCD',
    'kind: Application\nmetadata: {}\nparameters:\n  - name: openmetadata.config.authentication.provider\n    value: azure\n  - name: openmetadata.config.authentication.oidcConfiguration.tenant\n    value: common\n',
    'objects',
    7,
  ],
  [
    'a HelmRelease of Flux',
    `kind: HelmRelease\nmetadata: {}\nspec:\n  values:\n${indented(values, 4)}`,
    'objects',
    12,
  ],
  ['an umbrella chart', `catalogue:\n${indented(values, 2)}`, 'objects', 9],
  [
    'docker inspect',
    '[{"Config":{"Env":["AUTHENTICATION_PROVIDER=azure",\n"OIDC_TENANT=common"]}}]',
    'objects',
    2,
  ],
  [
    'ECS',
    '{"containerDefinitions":[{"environment":[{"name":"AUTHENTICATION_PROVIDER","value":"azure"},\n{"name":"OIDC_TENANT","value":"common"}]}]}',
    'objects',
    2,
  ],
  [
    'Ansible',
    '- name: run\n  community.docker.docker_container:\n    env:\n      AUTHENTICATION_PROVIDER: azure\n      OIDC_TENANT: common\n',
    'objects',
    5,
  ],
  [
    'a patch of Kustomize',
    'patches:\n  - patch: |-\n      - op: add\n        path: /spec/env/-\n        value:\n          name: AUTHENTICATION_PROVIDER\n          value: azure\n      - op: add\n        path: /spec/env/-\n        value:\n          name: OIDC_TENANT\n          value: common\n',
    'objects',
    12,
  ],
  [
    'Ansible with the line breaks of Windows',
    '- name: run\r\n  env:\r\n    AUTHENTICATION_PROVIDER: azure\r\n    OIDC_TENANT: common\r\n',
    'objects',
    4,
  ],
  [
    'a statement of SQL',
    `update openmetadata_settings set json = '\n{"provider":"azure",\n"oidcConfiguration":{"tenant":"common"}}'::jsonb\nwhere configtype = 'authenticationConfiguration';\n`,
    'auth-json',
    3,
  ],
  [
    'what a client of a database prints',
    '   json\n----------\n {"provider":"azure",\n"oidcConfiguration":{"tenant":"common"}}\n(1 row)\n',
    'auth-json',
    4,
  ],
  [
    'a file that a shell writes',
    `cat > a.json << 'EOF'\n{ "provider": "azure",\n  "oidcConfiguration": { "tenant": "common" } }\nEOF\n`,
    'auth-json',
    3,
  ],
  [
    'dictionaries of a program',
    'auth = {\n    "provider": "azure",\n    "enableSelfSignup": True,\n    "oidcConfiguration": {\n        "tenant": "common",\n    },\n}\n\nrights = {\n    "adminPrincipals": ["jo"],\n    "enforcePrincipalDomain": False,\n}\n',
    'server-yaml',
    5,
  ],
  [
    'settings of two blocks without their names',
    'provider: azure\nenableSelfSignup: true\noidcConfiguration:\n  tenant: common\nadminPrincipals: [jo]\nprincipalDomain: example.com\n',
    'server-yaml',
    4,
  ],
  [
    'docker run',
    'docker run -e AUTHENTICATION_PROVIDER=azure \\\n  -e OIDC_TENANT=common openmetadata/server\n',
    'commands',
    2,
  ],
  [
    'docker run in quotes',
    "docker run --env 'AUTHENTICATION_PROVIDER=azure' \\\n  --env='OIDC_TENANT=common' x\n",
    'commands',
    2,
  ],
  [
    'helm --set',
    'helm upgrade om x --set openmetadata.config.authentication.provider=azure \\\n  --set-string openmetadata.config.authentication.oidcConfiguration.tenant=common\n',
    'commands',
    2,
  ],
  [
    'several values in one --set',
    "helm upgrade om x \\\n --set 'openmetadata.config.authentication.provider=azure,openmetadata.config.authentication.oidcConfiguration.tenant=common'\n",
    'commands',
    2,
  ],
  [
    'kubectl describe',
    '    Environment:\n      AUTHENTICATION_PROVIDER:  azure\n      OIDC_TENANT:              common\n',
    'commands',
    3,
  ],
  [
    'systemd',
    '[Service]\nEnvironment="AUTHENTICATION_PROVIDER=azure"\nEnvironment=OIDC_TENANT=common\n',
    'commands',
    3,
  ],
  [
    'PowerShell',
    '$env:AUTHENTICATION_PROVIDER = "azure"\n$env:OIDC_TENANT = "common"\n',
    'commands',
    2,
  ],
  [
    'a Dockerfile',
    'FROM x\nENV AUTHENTICATION_PROVIDER=azure\nENV OIDC_TENANT=common\n',
    'commands',
    3,
  ],
  [
    'Terraform',
    'set {\n  name = "openmetadata.config.authentication.provider"\n  value = "azure"\n}\nset {\n  name = "openmetadata.config.authentication.oidcConfiguration.tenant"\n  value = "common"\n}\n',
    'commands',
    7,
  ],
  [
    'properties',
    'authenticationConfiguration.provider=azure\nauthenticationConfiguration.oidcConfiguration.tenant=common\n',
    'commands',
    2,
  ],
  ['a heredoc', `resource "x" "y" {\n  values = [<<EOF\n${values}EOF\n  ]\n}\n`, 'helm', 10],
  ['helm get values', `USER-SUPPLIED VALUES:\n${values}`, 'helm', 9],
  [
    'a diff',
    'diff --git a/.env b/.env\n--- a/.env\n+++ b/.env\n@@ -1,2 +1,2 @@\n AUTHENTICATION_PROVIDER=azure\n-OIDC_TENANT=x\n+OIDC_TENANT=common\n',
    'env',
    7,
  ],
  ['line numbers', ' 9 AUTHENTICATION_PROVIDER=azure\n10 OIDC_TENANT=common\n', 'env', 2],
  ['a mail', '> AUTHENTICATION_PROVIDER=azure\n> OIDC_TENANT=common\n', 'env', 2],
  ['an HTML page', `<html><pre>${variables}</pre></html>`, 'env', 2],
  ['an issue', `It fails with\n\n\`\`\`env\n${variables}\`\`\`\n\nwhy?\n`, 'env', 5],
  [
    'the log of a container',
    'om | AUTHENTICATION_PROVIDER=azure\nom | OIDC_TENANT=common\n',
    'env',
    2,
  ],
  ['env in a shell', `$ env | grep -i auth\n${variables}`, 'env', 3],
];

describe('A broken tenant is found', () => {
  for (const [name, text, format, line] of places) {
    test(`in ${name}`, () => {
      const { formats, findings, corrected } = diagnose([{ name: '', text }], { version: '1.12' });
      assert.equal(formats[0], format);
      const found = findings.find(({ code }) => code === 'tenant-keyword');
      assert.equal(found?.place?.line, line, JSON.stringify(findings, undefined, 1));
      assert.equal(corrected[0]?.length === 0, false);
      const said = findings.filter(
        ({ code }) => code === 'nothing-read' || code.startsWith('yaml-'),
      );
      assert.deepEqual(said, []);
    });
  }
});

describe('Nothing is said to be missing of what is a part', () => {
  for (const [name, text, format] of places.filter(([, , format]) => format !== 'helm')) {
    if (name === 'the log of a container') continue;
    test(`${name}, ${format}`, () => {
      const { findings } = diagnose([{ name: '', text }], { version: '1.12' });
      assert.deepEqual(
        findings.filter(({ place }) => !place).map(({ code }) => code),
        [],
      );
    });
  }
});

cases(
  ['nothing-read', 'left-out', 'curly-quotes'],
  [
    { name: 'variables of others', texts: 'A=1\nB=2\n', found: ['nothing-read'] },
    {
      name: 'a service of others',
      texts: 'services:\n  x:\n    image: y\n',
      found: ['nothing-read'],
    },
    {
      name: 'an object of others',
      texts: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n',
      found: ['nothing-read'],
    },
    {
      name: 'values without sign-in',
      texts: 'openmetadata:\n  config: {}\n',
      found: ['nothing-read'],
    },
    { name: 'one setting', texts: 'OIDC_TENANT=common\n', found: [] },
    { name: 'a mail', texts: '> A=1\n> OIDC_TENANT=common\n', found: ['left-out'] },
    {
      name: 'lines of an environment',
      texts: '      OIDC_TENANT: ${OIDC_TENANT:-common}\n      OIDC_SCOPE: openid\n',
      found: [],
    },
    {
      name: 'lines of one block',
      texts: 'jwtPrincipalClaims: [email]\nenableSelfSignup: true\n',
      found: [],
    },
    {
      name: 'curly quotes',
      texts: 'OIDC_TENANT=“common”\n',
      found: ['curly-quotes'],
    },
  ],
);

cases(
  ['mapping-own-claim'],
  [
    {
      name: 'a claim of the provider’s own (#18138)',
      texts: 'jwtPrincipalClaimsMapping:\n  - email:email\n  - username:unique_name\n',
      found: ['mapping-own-claim'],
    },
    {
      name: 'claims that the server’s tokens have',
      texts: 'jwtPrincipalClaimsMapping:\n  - email:email\n  - username:preferred_username\n',
      found: [],
    },
  ],
);
