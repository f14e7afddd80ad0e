/**
 * Text inside a double-quoted string of a YAML file. Letters and digits of any script stay
 * readable; what YAML may not hold becomes `\u…`, and so does the dollar, because Compose and
 * OpenMetadata both fill in `${…}`. YAML 1.2 section 5.7; `\U` has eight digits.
 */
export function yamlEscape(content: string): string {
  return content
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(/[$]|[^ -~\p{L}\p{N}]/gu, codeEscape);
}

/**
 * The same for a string in an environment variable: ASCII, whatever the locale of the container,
 * and without the characters to which an env file, in any release of Compose, or a shell would give a
 * meaning.
 */
export function variableEscape(content: string): string {
  return content.toWellFormed().replace(/[^ -~]|["'\\$]/gu, codeEscape);
}

function codeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

const plain = /^[\w.~-](?:[\w.~/@+=-]|[: ](?=[\w.~/@+=-]))*$/;

// Words and numbers that YAML 1.1, which the server may speak, takes for something else than text.
const reserved: readonly RegExp[] = [
  /^[-.~]+$/,
  /^(?:y|n|yes|no|on|off|true|false|null|[-.+]*(?:inf|nan))$/i,
  /^\d{4}-\d\d?-\d\d?/,
  /^[-+]?(?:0x[\da-f_]+|0b[01_]+|0o[0-7_]+)$/i,
  /^[-+]?[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i,
  /^[-+]?\d[\d_]*(?::\d+)+(?:\.\d*)?$/,
  /^- /,
];

/**
 * Whether YAML, 1.1 or 1.2, reads the bare text as that text, in a line of its own and as an item
 * of a `[…]` list. Errs on the side of no.
 */
export function isPlainYaml(content: string): boolean {
  return plain.test(content) && !reserved.some((shape) => shape.test(content));
}

const bareLine = /^[\w.~/:@+=,[\]<>-]+(?: [\w.~/:@+=,[\]<>-]+)*$/;

/** Whether no env file, in any release of Compose, nor a shell gives the bare text a meaning. */
export function isPlainEnv(content: string): boolean {
  return bareLine.test(content);
}

const barePiece = /^[\w.~/:@+=-]+(?: [\w.~/@+=-]+)*$/;

/** The same inside another value, such as an item of a list, whose signs it must not have. */
export function isPlainPiece(content: string): boolean {
  return barePiece.test(content);
}
