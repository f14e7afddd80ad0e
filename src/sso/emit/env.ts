import type { PlannedSetting, Value } from '../settings/values.ts';
import { settings } from '../settings/table.ts';
import { isPlainEnv, isPlainYaml, variableEscape } from './quote.ts';
import { escaped, listed, text, textOfTokens, type FileToken, type Token } from '../text/pieces.ts';

/**
 * The text an environment variable must have. OpenMetadata puts it into conf/openmetadata.yaml
 * before that is parsed, so it is YAML: bare where YAML leaves it alone, else double-quoted.
 *
 * The chart does the same: it quotes each value before it goes into the pod (secrets.yaml).
 */
export function variableTokens(value: Value): Token[] {
  if (typeof value !== 'object') return [text(String(value))];
  if ('text' in value) return scalar(value.text);
  return [text('['), ...listed(value.list.map(scalar), ','), text(']')];
}

function scalar(tokens: Token[]): Token[] {
  // A blank in angle brackets is never parsed; what replaces it is of the safe kind.
  const known = tokens.map((token) => ('text' in token ? token.text : 'x')).join('');
  if (isPlainYaml(known)) return tokens;
  return [text('"'), ...escaped(tokens, variableEscape), text('"')];
}

/**
 * One line of an env file for `docker compose --env-file`.
 *
 * Quoting: bare when every character is harmless, else in single quotes, between which Compose
 * changes nothing. No value here has a single quote or ends in a backslash; see variableEscape. An
 * open secret gets the quotes too, so that they are there when somebody fills it in.
 */
export function envLine({ key, value }: PlannedSetting): FileToken[] {
  const tokens = variableTokens(value);
  const open = tokens.some(({ kind }) => kind === 'secret');
  const bare = isPlainEnv(textOfTokens(tokens));
  const quote = bare && !open ? '' : "'";
  const name: FileToken = { kind: 'name', key, text: settings[key].env ?? key };
  return [name, text(`=${quote}`), ...tokens, text(`${quote}\n`)];
}
