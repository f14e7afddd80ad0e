import type { Claim } from './claim.ts';
import type { Cell } from './guide/cell.ts';

/** A file made wrong on purpose. What accepts it proves nothing. */
interface Control {
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

const controls: readonly Control[] = [
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

/** A control made of one cell. */
export interface MadeWrong {
  cell: Cell;
  by: Claim['by'];
}

/**
 * One cell for each control and each provider whose files it fits, made wrong. Throws where a control
 * fits none any more: it would then prove nothing.
 */
export function controlCells(cells: readonly Cell[]): MadeWrong[] {
  const usable = cells.filter(
    ({ reader, secret, errors }) =>
      reader === 'usual' && secret !== undefined && errors.length === 0,
  );
  const byProvider = [...Map.groupBy(usable, ({ provider }) => provider)];
  return controls.flatMap((control) => {
    const made = byProvider.flatMap(([provider, own]) => {
      const cell = madeWrong(control, own);
      if (!cell) return [];
      const id = `${provider}: ${control.target}, ${control.name}`;
      return [{ cell: { ...cell, id }, by: control.by }];
    });
    if (made.length > 0) return made;
    throw new Error(`The control “${control.name}” finds nothing to make wrong.`);
  });
}

function madeWrong({ target, file, wrong, release = '1.13' }: Control, cells: readonly Cell[]) {
  for (const cell of cells) {
    if (cell.target !== target || cell.release !== release) continue;
    const [name, text] = Object.entries(cell.files).find(([other]) => other.endsWith(file)) ?? [];
    if (name === undefined || text === undefined || wrong(text) === text) continue;
    return { ...cell, files: { ...cell.files, [name]: wrong(text) } };
  }
  return undefined;
}

export interface Judged {
  refused: number;
  of: number;
  /** Those that were accepted, and those whose judge is not here, one sentence each. */
  accepted: string[];
  open: string[];
}

/** What came of the controls: each must be refused by the one it is meant for. */
export function judged(made: readonly MadeWrong[], claims: readonly Claim[]): Judged {
  const result: Judged = { refused: 0, of: made.length, accepted: [], open: [] };
  const own = Map.groupBy(claims, ({ cell }) => cell);
  for (const { cell, by } of made) {
    const said = (own.get(cell) ?? []).filter((claim) => claim.by === by);
    if (said.some(({ outcome }) => outcome === 'failed')) result.refused += 1;
    else if (said.length > 0 && said.every(({ outcome }) => outcome === 'not proven'))
      result.open.push(`${cell.id}: ${said[0]?.why ?? ''}`);
    else result.accepted.push(`${cell.id}: ${by} accepts it.`);
  }
  return result;
}
