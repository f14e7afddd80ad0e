import type { PlannedSetting, Value } from '../settings/given.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import type { MountedFile } from '../providers/provider.ts';
import { extraEnvs, type HelmSecret } from '../settings/setting.ts';
import { comment } from './comments.ts';
import { variablePieces } from './env.ts';
import type { EmittedFile, FilePiece, Part } from './file.ts';
import { escaped, text, type Piece } from '../text/pieces.ts';
import { quoted, yamlTree, type Leaf } from './tree.ts';

export const valuesFile = 'values-sso.yaml';

/** What the script is called that makes the Secrets of a plan; undefined when there is none to make. */
export function secretFile(planned: readonly PlannedSetting[]): string | undefined {
  const [first] = secretRefs(planned);
  // `oidc-secrets` gives `create-oidc-secret.sh`.
  return first && `create-${first.place.secret.replace(/-.*$/, '')}-secret.sh`;
}

/** The Helm values and, where there are secrets, the commands that make what holds them. */
export function kubernetesFiles(
  planned: readonly PlannedSetting[],
  mounts: readonly MountedFile[] = [],
): EmittedFile[] {
  const values: EmittedFile = {
    name: valuesFile,
    language: 'yaml',
    parts: [
      {
        pieces: [
          comment('Values for the chart open-metadata/openmetadata, beside those you have.'),
        ],
      },
      ...yamlTree(planned.flatMap(leaves)),
      ...extraEnvParts(planned.filter(({ key }) => settings[key].helm === extraEnvs)),
      ...volumeParts(mounts),
    ],
  };
  const name = secretFile(planned);
  if (name === undefined) return [values];
  const pieces = [...secretCommands(planned), ...mounts.flatMap(fileCommand)];
  return [{ name, language: 'bash', parts: [{ pieces }] }, values];
}

function leaves({ key, value, why }: PlannedSetting): Leaf[] {
  const place = settings[key].helm;
  if (place === undefined || place === extraEnvs) return [];
  if (typeof place === 'string') {
    return [{ path: place, key, value: literally(forChart(key, value)), comment: why }];
  }
  return [
    { path: `${place.path}.secretRef`, key, value: { text: [text(place.secret)] } },
    { path: `${place.path}.secretKey`, key, value: { text: [text(place.key)] } },
  ];
}

/**
 * The chart quotes a value for YAML, but `${…}` is filled in before that is parsed. `$${…}` is what
 * OpenMetadata leaves alone (Dropwizard's EnvironmentVariableSubstitutor).
 */
function literally(value: Value): Value {
  if (typeof value !== 'object' || 'map' in value) return value;
  const shield = (content: string) => content.replaceAll('${', () => '$${');
  if ('text' in value) return { ...value, text: escaped(value.text, shield) };
  return { list: value.list.map((item) => escaped(item, shield)) };
}

// Some numbers of the server are text to the chart, and so are mappings: it puts the text of those into
// the pod as it is (secrets.yaml).
function forChart(key: SettingKey, value: Value): Value {
  const { typeInChart, rawInChart } = settings[key];
  if (typeof value === 'object' && ('map' in value || rawInChart))
    return { text: variablePieces(value) };
  return typeInChart === 'string' && typeof value !== 'object'
    ? { text: [text(String(value))] }
    : value;
}

// The chart's schema refuses keys it does not know; these variables pass it by.
function extraEnvParts(planned: readonly PlannedSetting[]): Part[] {
  if (planned.length === 0) return [];
  const head = comment(
    'The chart has no key for these. Helm replaces lists: if another values file has extraEnvs,',
    'move these entries there.',
  );
  const entries = planned.map(({ key, value }): Part => ({
    key,
    pieces: [
      text('  - name: "'),
      { kind: 'name', key, text: settings[key].env ?? key },
      text('"\n    value: '),
      ...quoted(variablePieces(value)),
      text('\n'),
    ],
  }));
  return [{ pieces: [head, text(`${extraEnvs}:\n`)] }, ...entries];
}

// The chart hands both lists to the pod as they are (deployment.yaml).
function volumeParts(mounts: readonly MountedFile[]): Part[] {
  if (mounts.length === 0) return [];
  const head = comment(
    'Helm replaces lists: if another values file has one of these, move the entries there.',
  );
  const volumes = mounts.flatMap(({ secret }) => [
    text(`  - name: ${secret}\n    secret:\n      secretName: ${secret}\n`),
  ]);
  const places = mounts.flatMap(({ name, path, secret }) => [
    text(`  - name: ${secret}\n    mountPath: `),
    ...quoted(path),
    text('\n    subPath: '),
    ...name,
    text('\n    readOnly: true\n'),
  ]);
  return [
    { pieces: [head, text('extraVolumes:\n'), ...volumes] },
    { pieces: [text('extraVolumeMounts:\n'), ...places] },
  ];
}

function fileCommand({ name, secret }: MountedFile): FilePiece[] {
  return [
    comment('The file that is named here must be in this directory.'),
    text(`kubectl create secret generic ${secret} \\\n`),
    text('    --from-file='),
    ...name,
    text(' \\\n'),
    text('    --dry-run=client -o yaml | kubectl apply -f -\n'),
  ];
}

interface SecretRef {
  place: HelmSecret;
  pieces: Piece[];
  why: string | undefined;
}

/** What goes into Secrets, because the chart takes a reference to one there. */
function secretRefs(planned: readonly PlannedSetting[]): SecretRef[] {
  return planned.flatMap(({ key, value, why }) => {
    const place = settings[key].helm;
    const pieces = typeof value === 'object' && 'text' in value ? value.text : undefined;
    return typeof place === 'object' && pieces ? [{ place, pieces, why }] : [];
  });
}

/** A command for each Secret that the values refer to. */
function secretCommands(planned: readonly PlannedSetting[]): FilePiece[] {
  const all = secretRefs(planned);
  const refs = Map.groupBy(all, ({ place }) => place.secret);
  // Who is asked for one thing knows which; of several, each is asked for by its name.
  const named = all.filter(isHidden).length > 1;
  return [
    comment('In the namespace of the release. Runs again to renew the secret.'),
    ...[...refs].flatMap(([name, inside]) => secretCommand(name, inside, named)),
  ];
}

/**
 * The command for one Secret. What is secret goes through standard input, or a descriptor where it is
 * the second: on the command line every user of the machine could read it, and the shell would
 * remember it.
 *
 * What the Secret holds reaches the server without the chart's quotes, so it is a variable's text,
 * which needs no escape between single quotes.
 */
function secretCommand(name: string, refs: readonly SecretRef[], named: boolean): FilePiece[] {
  const hidden = refs.filter(isHidden);
  const [first, ...more] = hidden.map((ref) => ({ place: ref.place, ...inputOf(ref, named) }));
  const literals = refs
    .filter((ref) => !isHidden(ref))
    .flatMap(({ place, pieces }) => [
      text(`    --from-literal=${place.key}='`),
      ...variablePieces({ text: pieces }),
      text("' \\\n"),
    ]);
  return [
    ...[first, ...more].flatMap((input) => input?.read ?? []),
    ...(first ? [...first.print, text(' |\n')] : []),
    text(`${first ? '  ' : ''}kubectl create secret generic ${name} \\\n`),
    ...literals,
    ...(first ? [text(`    --from-file=${first.place.key}=/dev/stdin \\\n`)] : []),
    ...more.flatMap(({ place, print }) => [
      text(`    --from-file=${place.key}=<(`),
      ...print,
      text(') \\\n'),
    ]),
    text('    --dry-run=client -o yaml | kubectl apply -f -\n'),
    ...[first, ...more].flatMap((input) => input?.forget ?? []),
  ];
}

function isHidden({ pieces }: SecretRef): boolean {
  return pieces.some(({ kind }) => kind === 'secret');
}

/**
 * How a script comes by a secret: how it asks, prints it for kubectl, and forgets it.
 *
 * @param named Whether it says in the terminal which one it asks for.
 */
function inputOf(
  { pieces, why }: SecretRef,
  named: boolean,
): Record<'read' | 'print' | 'forget', FilePiece[]> {
  if (pieces.every((piece) => 'text' in piece)) {
    const value = variablePieces({ text: pieces });
    return { read: [], print: [text("printf '%s' '"), ...value, text("'")], forget: [] };
  }
  const [secret = ''] = pieces.flatMap((piece) => (piece.kind === 'secret' ? [piece.name] : []));
  const variable = secret
    .replace(/-value$/, '')
    .replaceAll('-', '_')
    .toUpperCase();
  const read = [
    comment(...(why ? [why] : []), 'Paste it and press Enter; nothing is shown.'),
    text(`IFS= read -rs${named && why ? `p ${asking(why)}` : ''} ${variable}\n`),
    comment('OpenMetadata fills in ${...} and reads YAML: quoted, the secret stays what it is.'),
    text(`${variable}=\${${variable}//"'"/"''"}\n`),
    text(`${variable}=\${${variable}//'\${'/'$\${'}\n`),
  ];
  return {
    read,
    print: [text(`printf "'%s'" "$${variable}"`)],
    forget: [text(`unset ${variable}\n`)],
  };
}

/** A comment about a secret as the words before it is typed. They are our own, without a quote in them. */
function asking(why: string): string {
  return `'${why.replace(/\.$/, '')}: '`;
}
