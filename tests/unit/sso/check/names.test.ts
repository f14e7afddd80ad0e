import { describe } from 'node:test';
import { cases } from './cases.ts';

const helm = 'openmetadata:\n  config:\n    ';
const auth = `${helm}authentication:\n      `;
const oidc = `${auth}clientType: confidential\n      oidcConfiguration:\n        `;
const yaml = 'authenticationConfiguration:\n  ';

const codes = [
  ...['misspelt-key', 'unknown-key', 'helm-no-key', 'misplaced-key', 'flat-key', 'not-a-block'],
  ...['chart-only-key', 'unreleased-key', 'helm-root-misspelt'],
  ...['helm-root-misplaced', 'helm-root-unknown'],
  ...['helm-global', 'helm-misplaced', 'yaml-misplaced', 'duplicate-key'],
];

describe('names of keys', () => {
  cases(codes, [
    { name: 'known keys', texts: `${auth}provider: azure\n      enabled: true\n`, found: [] },
    { name: 'Helm: a misspelt key', texts: `${auth}providr: azure\n`, found: ['misspelt-key'] },
    {
      name: 'Helm: names of openmetadata.yaml',
      texts: `${helm}authentication:\n      publicKeyUrls: []\n      oidcConfiguration:\n        type: azure\n        prompt: login\n        id: x\n    authorizer:\n      adminPrincipals: []\n`,
      found: ['misspelt-key', 'misspelt-key', 'misspelt-key', 'misspelt-key', 'misspelt-key'],
    },
    {
      name: 'openmetadata.yaml: names of the chart',
      texts: `${yaml}publicKeys: []\n  oidcConfiguration:\n    oidcType: azure\n    promptType: login\n    clientId: x\n    clientSecret: y\nauthorizerConfiguration:\n  initialAdmins: []\n`,
      found: Array<string>(6).fill('misspelt-key'),
    },
    {
      name: 'Helm: no key for it',
      texts: `${auth}providerName: x\n      enableAutoRedirect: true\n      tokenValidationAlgorithm: RS256\n`,
      found: ['helm-no-key', 'helm-no-key', 'helm-no-key'],
    },
    {
      name: 'Helm: no variable for it either',
      texts: `${helm}authorizer:\n      defaultOAuthRole: DataConsumer\n`,
      found: ['helm-no-key'],
    },
    {
      name: 'Helm: keys that no release has',
      texts: `${helm}authorizer:\n      adminEmails: []\n      botDomain: x\n`,
      found: ['unreleased-key', 'unreleased-key'],
    },
    {
      name: 'openmetadata.yaml: keys that no release has',
      texts: `${yaml}emailClaim: email\n  displayNameClaim: name\n  oidcConfiguration:\n    callbackUrls: []\nauthorizerConfiguration:\n  adminEmails: []\n  allowedEmailDomains: []\n  botDomain: x\n`,
      found: Array<string>(6).fill('unreleased-key'),
    },
    {
      name: 'openmetadata.yaml: keys that the server has and nobody needs',
      texts: `authorizerConfiguration:\n  botPrincipals: []\n  testPrincipals: []\n`,
      found: [],
    },
    {
      name: 'Helm: the Fernet key in a Secret',
      texts: `${helm}fernetkey:\n      value: ""\n      secretRef: x\n      secretKey: y\n`,
      found: [],
    },
    {
      name: 'openmetadata.yaml: a key of the chart alone',
      texts: `${yaml}oidcConfiguration:\n    enabled: true\n`,
      found: ['chart-only-key'],
    },
    { name: 'Helm: another block', texts: `${auth}tenant: x\n`, found: ['misplaced-key'] },
    {
      name: 'Helm: a domain among the authentication keys',
      texts: `${auth}principalDomain: example.com\n`,
      found: ['misplaced-key'],
    },
    {
      name: 'Helm: keys the chart has at the left margin',
      texts: `${auth}provider: azure\nextraEnvs: []\nimage: {}\nx-common: {}\n`,
      found: [],
    },
    {
      name: 'Helm: a misspelt list of variables',
      texts: `${auth}provider: azure\nextraEnv:\n  - name: OIDC_TYPE\n    value: azure\n`,
      found: ['helm-root-misspelt'],
    },
    {
      name: 'Helm: a capital letter in the name of the tree',
      texts: `openMetadata:\n  config:\n    authentication:\n      clientType: public\n      publicKeys: []\n`,
      found: ['helm-root-misspelt'],
    },
    {
      name: 'Helm: a tree one level too far left',
      texts: `openmetadata:\nconfig:\n  authentication:\n    publicKeys: []\n  database: {}\n`,
      found: ['helm-misplaced'],
      whole: true,
    },
    {
      name: 'Helm: a block two levels too far left',
      texts: `${auth}provider: azure\ndatabase:\n  host: x\n`,
      found: ['helm-root-misplaced'],
    },
    {
      name: 'Helm: a key of another chart',
      texts: `${auth}provider: azure\nairflow:\n  enabled: true\n`,
      found: ['helm-root-unknown'],
    },
    {
      name: 'Helm: variables inside the tree',
      texts: `openmetadata:\n  extraEnvs: []\n  config:\n    extraEnvs: []\n`,
      found: ['misplaced-key', 'misplaced-key'],
    },
    {
      name: 'Helm: unknown keys inside the tree',
      texts: `openmetadata:\n  doors: 2\n  config:\n    windows: 3\n    web: {}\n`,
      found: ['unknown-key', 'unknown-key'],
    },
    {
      name: 'Helm: a key of nobody',
      texts: `${auth}colourOfTheDoor: red\n`,
      found: ['unknown-key'],
    },
    {
      name: 'Helm: names every object has',
      texts: `${auth}constructor: x\n      __proto__: y\n      toString: z\n`,
      found: ['unknown-key', 'unknown-key', 'unknown-key'],
    },
    { name: 'Helm: a path as a key', texts: `${oidc}enabled.yes: true\n`, found: ['flat-key'] },
    {
      name: 'Helm: the keys of a reference',
      texts: `${oidc}clientSecret:\n          secretName: x\n          secretKey: y\n`,
      found: ['unknown-key'],
    },
    {
      name: 'Helm: other blocks are left alone',
      texts: `${helm}database:\n      hots: x\n    elasticsearch:\n      enabeld: true\nimage:\n  tagg: 1\n`,
      found: [],
    },
    {
      name: 'Helm: what SAML has not',
      texts: `${auth}saml:\n        anything: 1\n`,
      found: ['unknown-key'],
    },
    {
      name: 'openmetadata.yaml: other blocks are left alone',
      texts: `${yaml}provider: basic\n  samlConfiguration:\n    debugMode: true\nelasticsearch:\n  hots: x\n`,
      found: [],
    },
    {
      name: 'Helm: global',
      texts: 'global:\n  authentication:\n    provider: okta\n',
      found: ['helm-global'],
    },
    {
      name: 'Helm: at the left margin',
      texts: 'replicaCount: 1\nauthentication:\n  provider: okta\n',
      whole: true,
      found: ['helm-misplaced'],
    },
    {
      name: 'Helm: an inner block and nothing beside it, copied out of a file',
      texts: 'authentication:\n  provider: okta\n',
      whole: true,
      found: [],
    },
    { name: 'Helm: a part of the values', texts: 'authentication:\n  provider: okta\n', found: [] },
    {
      name: 'Helm: no config',
      texts: 'openmetadata:\n  authentication:\n    provider: okta\n',
      found: ['helm-misplaced'],
    },
    {
      name: 'Helm: names of the blocks of openmetadata.yaml',
      texts: `${helm}authenticationConfiguration:\n      provider: okta\n`,
      found: ['helm-misplaced'],
    },
    {
      name: 'openmetadata.yaml: names of the blocks of the chart',
      texts: 'jwtTokenConfiguration:\n  keyId: x\nauthentication:\n  provider: okta\n',
      formats: ['server-yaml'],
      found: ['yaml-misplaced'],
    },
    {
      name: 'openmetadata.yaml: oidcConfiguration at the left margin',
      texts:
        'authorizerConfiguration:\n  principalDomain: x.org\noidcConfiguration:\n  type: azure\n',
      whole: true,
      found: ['yaml-misplaced'],
    },
    {
      name: 'no space anywhere in a block',
      texts: 'authenticationConfiguration:\n  provider:azure\n  clientType:public\n',
      found: ['not-a-block'],
    },
    {
      name: 'an empty block',
      texts: 'authenticationConfiguration:\njwtTokenConfiguration:\n',
      found: [],
    },
    {
      name: 'a key twice',
      texts: `${auth}provider: azure\n      provider: okta\n`,
      found: ['duplicate-key'],
    },
    {
      name: 'a key over a merged one',
      texts:
        'x-env: &env\n  OIDC_SCOPE: openid\nservices:\n  openmetadata-server:\n    environment:\n      <<: *env\n      OIDC_SCOPE: openid email\n',
      found: [],
    },
  ]);
});

describe('what the chart makes of values', () => {
  cases(
    [
      ...['helm-wrong-type', 'helm-secret-as-text', 'helm-oidc-not-enabled'],
      ...['helm-oidc-not-confidential', 'helm-placeholder'],
    ],
    [
      { name: 'text', texts: `${oidc}enabled: true\n        maxAge: ""\n`, found: [] },
      {
        name: 'a number',
        texts: `${oidc}enabled: true\n        tokenValidity: 3600\n`,
        found: ['helm-wrong-type'],
      },
      {
        name: 'nothing',
        texts: `${oidc}enabled: true\n        tenant:\n`,
        found: ['helm-wrong-type'],
      },
      { name: 'no parameters', texts: `${oidc}enabled: true\n        customParams:\n`, found: [] },
      {
        name: 'a boolean in quotes',
        texts: `${auth}enableSelfSignup: "true"\n`,
        found: ['helm-wrong-type'],
      },
      {
        name: 'text for a list',
        texts: `${auth}jwtPrincipalClaims: email\n`,
        found: ['helm-wrong-type'],
      },
      {
        name: 'a reference for text',
        texts: `${auth}clientId:\n        secretRef: x\n`,
        found: ['helm-wrong-type'],
      },
      {
        name: 'text for a reference',
        texts: `${oidc}enabled: true\n        clientId: x\n`,
        found: ['helm-secret-as-text'],
      },
      {
        name: 'a reference',
        texts: `${oidc}enabled: true\n        clientId:\n          secretRef: x\n          secretKey: y\n`,
        found: [],
      },
      {
        name: 'the gate closed',
        texts: `${oidc}enabled: false\n        oidcType: azure\n`,
        found: ['helm-oidc-not-enabled'],
      },
      {
        name: 'the gate forgotten',
        texts: `${oidc}oidcType: azure\n        tenant: x\n`,
        whole: true,
        found: ['helm-oidc-not-enabled'],
      },
      { name: 'the gate not in this part', texts: `${oidc}oidcType: azure\n`, found: [] },
      {
        name: 'the gate open for a public client',
        texts: `${auth}clientType: public\n      oidcConfiguration:\n        enabled: true\n`,
        found: ['helm-oidc-not-confidential'],
      },
      {
        name: 'the gate open and no client type',
        texts: `${auth}provider: azure\n      oidcConfiguration:\n        enabled: true\n`,
        whole: true,
        found: ['helm-oidc-not-confidential'],
      },
      {
        name: 'a variable',
        texts: `${auth}authority: \${AUTHORITY}\n`,
        found: ['helm-placeholder'],
      },
    ],
  );
});
