/** What an administrator needs to find the sign-in in the logs of Entra ID. */
export interface RequestIds {
  correlation?: string;
  /** Also called request ID on Entra’s page. */
  trace?: string;
  /** As the text has it, such as `2024-07-08 08:08:48Z`. */
  timestamp?: string;
}

const guid = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])';
const sign = '["\']?\\s?[:=]\\s?["\']?';

const patterns: Record<keyof RequestIds, RegExp> = {
  correlation: new RegExp(`correlation[ _]?id${sign}${guid}`, 'gi'),
  trace: new RegExp(`(?:trace|request)[ _]?id${sign}${guid}`, 'gi'),
  timestamp: new RegExp(
    `timestamp${sign}(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z?)`,
    'gi',
  ),
};

/** IDs and time of the failed request, the last ones of several. Pure. */
export function requestIds(text: string): RequestIds {
  const found = Object.entries(patterns).flatMap(([name, pattern]) => {
    const value = [...text.matchAll(pattern)].at(-1)?.[1];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found) as RequestIds;
}

const longest = 500;

// What stands behind a description: its IDs, the next field, the next error, the stack.
const end =
  /\s(?:(?:Trace|Correlation|Request) ID:|Timestamp:|Troubleshooting details)|["']\s?[,}]|&\w+=| AADSTS\d|\s(?:at \w[\w.$]+\(|Caused by:)|\(https?:/i;

/** The provider’s own sentence about a code (`AADSTS50011`) or name, if the text has one. */
export function descriptionOf(text: string, code: string): string | undefined {
  const at = [...text.matchAll(new RegExp(`${code}:`, 'gi'))].at(-1)?.index;
  if (at === undefined) return undefined;
  const rest = text.slice(at + code.length + 1, at + code.length + 1 + longest * 2);
  const cut = end.exec(rest)?.index ?? rest.length;
  const sentence = rest.slice(0, Math.min(cut, longest)).trim();
  return sentence === '' ? undefined : sentence;
}
