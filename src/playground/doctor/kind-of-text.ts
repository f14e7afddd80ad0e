import { readCameBack } from '../../sso/came-back/read-came-back.ts';
import { isOurLine } from '../../sso/check/our-lines.ts';
import { recognise } from '../../sso/check/recognise.ts';
import { readToken } from '../../sso/token/read-token.ts';

/** What the doctor can make of a text. */
export const kinds = {
  error: 'An error, a log or an answer',
  configuration: 'A configuration',
  token: 'A token',
} as const;

export type Kind = keyof typeof kinds;

/** Whether text from a form names a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

const ofLogs =
  /^[ \t]*at [\w.$/]{1,200}\(|\b[A-Z]\w{1,80}Exception\b|\b(?:ERROR|WARN|INFO|DEBUG)[ \t]+\[|"level"[ \t]*:/m;

/**
 * What a text most likely is. A log may hold settings, and a configuration an error in a comment: the
 * lines decide. Pure, never throws.
 */
export function kindOfText(text: string): Kind {
  const format = recognise(text);
  const isLog = ofLogs.test(text);
  const { kind } = readCameBack(text);
  if (format !== undefined && !isLog && (kind !== 'error' || settingsIn(text) > 2)) {
    return kind === 'token-response' ? 'token' : 'configuration';
  }
  if (kind === 'error' || kind === 'callback-code' || isLog) return 'error';
  if (readToken(text).kind === 'token') return 'token';
  return format === undefined ? 'error' : 'configuration';
}

function settingsIn(text: string): number {
  return text.split('\n').filter(isOurLine).length;
}
