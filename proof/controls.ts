import type { Claim } from './claim.ts';
import type { Cell } from './guide/cell.ts';

/** A file made wrong on purpose. What accepts it proves nothing. */
export interface Control {
  name: string;
  target: Cell['target'];
  /** How the file's name ends. */
  file: string;
  wrong: (text: string) => string;
  /** Who must refuse it, whatever the others say. */
  by: Claim['by'];
  /** For a release that is to be older than what it is given. */
  release?: string;
}

export const controls: readonly Control[] = [
  // Kubernetes: the chart's schema, its templates, the pod.
  row(
    'kubernetes',
    '.yaml',
    'helm',
    'a key that the chart does not know',
    /^( +)provider:/m,
    '$1nonsense: 1\n$&',
  ),
  row(
    'kubernetes',
    '.yaml',
    'helm',
    'a number where the chart wants text',
    /maxAge: ""/,
    'maxAge: 0',
  ),
  row(
    'kubernetes',
    '.yaml',
    'helm',
    'a provider that does not exist',
    /provider: "[^"]+"/,
    'provider: "single-sign-on"',
  ),
  row(
    'kubernetes',
    '.yaml',
    'helm',
    'text where the chart wants true',
    /enableSelfSignup: true/,
    'enableSelfSignup: "true"',
  ),
  row(
    'kubernetes',
    '.yaml',
    'yaml',
    'the whole tree one level too far left',
    /^openmetadata:\n/m,
    '',
  ),
  row(
    'kubernetes',
    '.yaml',
    'yaml',
    'the block of the client switched off',
    /(oidcConfiguration:\n +enabled: )true/,
    '$1false',
  ),
  row(
    'kubernetes',
    '.yaml',
    'yaml',
    'a value with a space at its end',
    /scope: "([^"]+)"/,
    'scope: "$1 "',
  ),
  row(
    'kubernetes',
    '.yaml',
    'yaml',
    'another Secret than the script makes',
    /secretRef: "[^"]+"/g,
    'secretRef: "another"',
  ),
  row(
    'kubernetes',
    '.sh',
    'kubectl',
    'a flag that kubectl does not know',
    /--from-file=/,
    '--from-files=',
  ),
  row('kubernetes', '.sh', 'yaml', 'a secret without its YAML quotes', /'"(.*)"'/, "'#$1'"),
  row(
    'kubernetes',
    '.sh',
    'kubectl',
    'a quote that is never closed',
    /printf '%s' '/,
    "printf '%s' ''",
  ),
  // Docker: Compose's own reading, and what it passes on.
  row(
    'docker',
    '.env',
    'yaml',
    'a variable misspelt',
    /^AUTHENTICATION_CLIENT_ID=/m,
    'AUTHENTICATION_CLIENTID=',
  ),
  row(
    'docker',
    '.env',
    'classes',
    'a provider that does not exist',
    /^AUTHENTICATION_PROVIDER=.*/m,
    'AUTHENTICATION_PROVIDER=single-sign-on',
  ),
  row(
    'docker',
    '.env',
    'classes',
    'a list without its brackets',
    /^(AUTHORIZER_ADMIN_PRINCIPALS)=\[(.*)\]/m,
    '$1=$2',
  ),
  row(
    'docker',
    '.env',
    'classes',
    'a list in a list',
    /^(AUTHORIZER_ADMIN_PRINCIPALS)=(.*)/m,
    '$1=[$2]',
  ),
  row(
    'docker',
    '.env',
    'yaml',
    'double quotes, between which Compose fills in',
    /^(OIDC_CLIENT_SECRET)='"(.*)"'/m,
    '$1="$${HOME}$2"',
  ),
  row(
    'docker',
    '.env',
    'yaml',
    'a secret that is a number to YAML',
    /^(OIDC_CLIENT_SECRET)=.*/m,
    '$1=0123456',
  ),
  row(
    'docker',
    '.env',
    'yaml',
    'a secret that is a comment to YAML',
    /^(OIDC_CLIENT_SECRET)=.*/m,
    "$1='#secret'",
  ),
  row(
    'docker',
    '.env',
    'yaml',
    'a secret that stops the server',
    /^(OIDC_CLIENT_SECRET)=.*/m,
    "$1='@secret'",
  ),
  row(
    'docker',
    '.env',
    'yaml',
    'a secret that is true to YAML',
    /^(OIDC_CLIENT_SECRET)=.*/m,
    '$1=yes',
  ),
  row('docker', '.yml', 'compose', 'a word that Compose does not know', /^services:/m, 'service:'),
  row(
    'docker',
    '.yml',
    'compose',
    'one of two services',
    /^ {2}execute-migrate-all:/m,
    '  another:',
  ),
  row(
    'docker',
    '.yml',
    'yaml',
    'the blank left to the default',
    /OIDC_MAX_AGE: .*/g,
    'OIDC_MAXAGE: ""',
  ),
  // Bare metal: the classes of the release.
  row(
    'bare-metal',
    '.yaml',
    'classes',
    'a key that no release knows',
    /^ {2}provider:/m,
    '  emailClaims: email\n$&',
  ),
  row(
    'bare-metal',
    '.yaml',
    'classes',
    'the spelling of the chart',
    /promptType:|prompt:/,
    'promptType:',
  ),
  row(
    'bare-metal',
    '.yaml',
    'classes',
    'text where a list is wanted',
    /adminPrincipals:\n {4}- (.*)/,
    'adminPrincipals: $1',
  ),
  row(
    'bare-metal',
    '.yaml',
    'classes',
    'a client type that does not exist',
    /clientType: .*/,
    'clientType: "hidden"',
  ),
  row('bare-metal', '.yaml', 'yaml', 'something to fill in', /(secret: ").*"/, '$1${HOME}"'),
  row('bare-metal', '.yaml', 'yaml', 'a line that is no YAML', /^ {2}provider:/m, '  - provider:'),
  {
    ...row(
      'bare-metal',
      '.yaml',
      'classes',
      'a key of a later release',
      /^ {2}provider:/m,
      '  enableAutoRedirect: true\n$&',
    ),
    release: '1.9',
  },
];

function row(
  target: Cell['target'],
  file: string,
  by: Claim['by'],
  name: string,
  from: RegExp,
  to: string,
): Control {
  return { target, file, by, name, wrong: (text) => text.replace(from, to) };
}
