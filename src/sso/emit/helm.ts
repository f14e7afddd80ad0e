import type { PlannedSetting, Value } from '../settings/given.ts';
import { settings, type SettingKey } from '../settings/table.ts';
import { extraEnvs } from '../settings/setting.ts';
import { comment } from './comments.ts';
import { variablePieces } from './env.ts';
import type { EmittedFile, FilePiece, Part } from './file.ts';
import { escaped, text } from '../text/pieces.ts';
import { quoted, yamlTree, type Leaf } from './tree.ts';

export const valuesFile = 'values-sso.yaml';
export const secretFile = 'create-oidc-secret.sh';

/** The Helm values and, for the confidential client, the command that makes their Secret. */
export function kubernetesFiles(planned: readonly PlannedSetting[]): EmittedFile[] {
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
    ],
  };
  const command = secretCommand(planned);
  return command.length === 0
    ? [values]
    : [{ name: secretFile, language: 'bash', parts: [{ pieces: command }] }, values];
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
  if ('text' in value) return { text: escaped(value.text, shield) };
  return { list: value.list.map((item) => escaped(item, shield)) };
}

// Some numbers of the server are text to the chart, and so are mappings: it puts the text of those into
// the pod as it is (secrets.yaml).
function forChart(key: SettingKey, value: Value): Value {
  const { typeInChart } = settings[key];
  if (typeof value === 'object' && 'map' in value) return { text: variablePieces(value) };
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

/**
 * The command for the Secret the values refer to. The client secret goes through standard input:
 * on the command line every user of the machine could read it, and the shell would remember it.
 *
 * What the Secret holds reaches the server without the chart's quotes, so it is a variable's text,
 * which needs no escape between single quotes.
 */
function secretCommand(planned: readonly PlannedSetting[]): FilePiece[] {
  const refs = planned.flatMap(({ key, value, why }) => {
    const place = settings[key].helm;
    const pieces = typeof value === 'object' && 'text' in value ? value.text : undefined;
    return typeof place === 'object' && pieces ? [{ place, pieces, why }] : [];
  });
  const hidden = refs.find(({ pieces }) => pieces.some(({ kind }) => kind === 'secret'));
  if (!hidden) return [];
  const known = hidden.pieces.every((piece) => 'text' in piece);
  const variable = variablePieces({ text: hidden.pieces });
  const input = known
    ? [text("printf '%s' '"), ...variable, text("' |\n")]
    : [
        comment(hidden.why ?? '', 'Paste it and press Enter; nothing is shown.'),
        text('IFS= read -rs CLIENT_SECRET\n'),
        comment(
          'OpenMetadata fills in ${...} and reads YAML: quoted, the secret stays what it is.',
        ),
        text(`CLIENT_SECRET=\${CLIENT_SECRET//"'"/"''"}\n`),
        text(`CLIENT_SECRET=\${CLIENT_SECRET//'\${'/'$\${'}\n`),
        text(`printf "'%s'" "$CLIENT_SECRET" |\n`),
      ];
  const literals = refs
    .filter((ref) => ref !== hidden)
    .flatMap(({ place, pieces }) => [
      text(`    --from-literal=${place.key}='`),
      ...variablePieces({ text: pieces }),
      text("' \\\n"),
    ]);
  return [
    comment('In the namespace of the release. Runs again to renew the secret.'),
    ...input,
    text(`  kubectl create secret generic ${hidden.place.secret} \\\n`),
    ...literals,
    text(`    --from-file=${hidden.place.key}=/dev/stdin \\\n`),
    text('    --dry-run=client -o yaml | kubectl apply -f -\n'),
    ...(known ? [] : [text('unset CLIENT_SECRET\n')]),
  ];
}
