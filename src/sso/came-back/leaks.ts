import { clientSecretsAnywhere, secretsAnywhere, tokensAnywhere } from '../secrets/anywhere.ts';
import { list } from '../text/list.ts';

/** A text in which nothing secret is left, and what was in it. */
export interface Cleared {
  text: string;
  /** Such as `an ID token`; each once, in the order of the rules. */
  leaked: string[];
}

const gone = '…';

// In quotes, or up to what ends a value in a query, a log line or a command.
const value = `"[^"\\s]*"?|'[^'\\s]*'?|[^\\s"'&,;<>{}()]+`;

function named(keys: string): RegExp {
  return new RegExp(`(${keys})(["']?\\s?[:=]\\s?)(${value})`, 'gi');
}

/**
 * What must not be repeated. The value is the last group, or the whole match.
 */
const rules: readonly { what: string; found: RegExp }[] = [
  { what: 'an ID token', found: named('id_?token') },
  { what: 'an access token', found: named('access_?token') },
  { what: 'an access token', found: /((?:bearer|basic) )()([\w~+/.=-]{16,})/gi },
  { what: 'a refresh token', found: named('refresh_?token') },
  { what: 'a client secret', found: named('secret|client_?assertion|password') },
  { what: 'a client secret', found: clientSecretsAnywhere },
  { what: 'a session cookie', found: named('OM_SESSION|JSESSIONID|ESTSAUTH[A-Z]{0,20}') },
  { what: 'a token', found: tokensAnywhere },
];

// Codes work once and verifiers belong to one code, so they are hidden and not spoken of.
const quiet: readonly RegExp[] = [
  // But not the name of an error, such as `SEC_ERROR_UNKNOWN_ISSUER`.
  /\b([Cc]ode|CODE)(["']?\s?[:=]\s?["']?)((?![A-Z]+(?:_[A-Z\d]+)+(?![\w.~+/%-]))[\w.~+/%-]{20,})/g,
  named('code_?verifier'),
  /[\w~+=-]{40,}/g,
  secretsAnywhere,
];

/**
 * Takes everything secret out of a text: tokens, client secrets, session cookies, codes, and any
 * run of signs too long to be a word or an ID. Pure.
 */
export function clear(text: string): Cleared {
  const leaked = new Set<string>();
  let left = text;
  for (const { what, found } of rules) {
    left = left.replace(found, (match, ...[key, sign, secret]: unknown[]) => {
      const named = typeof key === 'string' && typeof sign === 'string';
      if (isReal(named ? String(secret) : match)) leaked.add(what);
      return named ? `${key}${sign}${gone}` : gone;
    });
  }
  for (const found of quiet) {
    left = left.replace(found, (_, ...[key, sign]: unknown[]) =>
      typeof key === 'string' && typeof sign === 'string' ? `${key}${sign}${gone}` : gone,
    );
  }
  return { text: left, leaked: [...leaked] };
}

/** Not a word of a sentence, a placeholder or a row of stars. */
function isReal(secret: string): boolean {
  return secret.length >= 8 && /\d/.test(secret) && /[a-z]/i.test(secret);
}

/** What to do about secrets in a text. `leaked` is not empty. */
export function warning(leaked: readonly string[]): string {
  const isSecret = (what: string) => what === 'a client secret';
  const remedies = [
    ...(leaked.some((what) => !isSecret(what)) ? ['end all sessions of the account'] : []),
    ...(leaked.some(isSecret) ? ['create a new client secret and delete the old one'] : []),
  ];
  return `There is ${list(leaked)} in this text. Nothing of it is shown or leaves this page. If it was pasted anywhere else, such as a ticket or a chat, treat it as leaked: ${remedies.join(', ')}.`;
}
