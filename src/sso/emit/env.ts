import type { PlannedSetting, Value } from '../settings/given.ts';
import { settings } from '../settings/table.ts';
import { isPlainEnv, isPlainYaml, variableEscape } from './quote.ts';
import { textOfPieces, type FilePiece } from './file.ts';
import { escaped, listed, text, type Piece } from '../text/pieces.ts';

/**
 * The text an environment variable must have. OpenMetadata puts it into conf/openmetadata.yaml
 * before that is parsed, so it is YAML: bare where YAML leaves it alone, else double-quoted.
 *
 * The chart does the same: it quotes each value before it goes into the pod (secrets.yaml).
 */
export function variablePieces(value: Value): Piece[] {
  if (typeof value !== 'object') return [text(String(value))];
  if ('text' in value) return scalar(value.text);
  if ('list' in value) return [text('['), ...listed(value.list.map(scalar), ','), text(']')];
  // JSON, which is YAML too: what reads it need not agree on more.
  const pairs = Object.entries(value.map).map(([name, pieces]) => [
    text(`"${name}":"`),
    ...escaped(pieces, variableEscape),
    text('"'),
  ]);
  return [
    text('{'),
    ...pairs.flatMap((pair, at) => (at > 0 ? [text(','), ...pair] : pair)),
    text('}'),
  ];
}

function scalar(pieces: Piece[]): Piece[] {
  // A blank in angle brackets is never parsed; what replaces it is of the safe kind.
  const known = pieces.map((piece) => ('text' in piece ? piece.text : 'x')).join('');
  // But for a password, of which nobody knows the characters.
  const open = pieces.some(
    (piece) => piece.kind === 'secret' && piece.chosen && piece.text === undefined,
  );
  if (isPlainYaml(known) && !open) return pieces;
  return [text('"'), ...escaped(pieces, variableEscape), text('"')];
}

/**
 * One line of an env file for `docker compose --env-file`.
 *
 * Quoting: bare when every character is harmless, else in single quotes, between which Compose
 * changes nothing. No value here has a single quote or ends in a backslash; see variableEscape. An
 * open secret gets the quotes too, so that they are there when somebody fills it in.
 */
export function envLine({ key, value }: PlannedSetting): FilePiece[] {
  const pieces = variablePieces(value);
  const open = pieces.some(({ kind }) => kind === 'secret');
  const bare = isPlainEnv(textOfPieces(pieces));
  const quote = bare && !open ? '' : "'";
  const name: FilePiece = { kind: 'name', key, text: settings[key].env ?? key };
  return [name, text(`=${quote}`), ...pieces, text(`${quote}\n`)];
}
