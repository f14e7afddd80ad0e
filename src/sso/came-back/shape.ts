import { isHtml } from './plain-text.ts';

/** What kind of text it is. */
export type Shape =
  'address' | 'web-page' | 'json' | 'msal-message' | 'server-log' | 'error-page' | 'text';

const shapes: readonly [Shape, RegExp][] = [
  ['msal-message', /[a-z]{1,32}_[a-z_]{1,64}: ?\d{4,9} - \[/],
  [
    'server-log',
    /\b(?:ERROR|WARN|INFO|DEBUG)\b|\bat [\w.$]{1,200}\([\w. :]{1,200}\)|Caused by: |Exception\b/,
  ],
  ['json', /["']error["']\s?:/],
  ['error-page', /trouble signing you in|(?:Request|Correlation) Id: |Need admin approval/],
];

/** The shape of a trimmed text that is no address. `plain` is its words on one line. */
export function shapeOf(raw: string, plain: string): Shape {
  if (/^(?:\{|\[\s*[{"])/.test(raw)) return 'json';
  if (isHtml(raw)) return 'web-page';
  return shapes.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'text';
}
