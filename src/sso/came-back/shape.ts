import { providerErrors } from '../errors/catalogue.ts';
import { isHtml } from './plain-text.ts';

/** What kind of text it is. */
export type Shape =
  'address' | 'web-page' | 'json' | 'client-library' | 'server-log' | 'error-page' | 'text';

const ofProviders = providerErrors.flatMap(({ shapes: own = [] }) => own);

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ...ofProviders.filter(([shape]) => shape === 'client-library'),
  [
    'server-log',
    /\b(?:ERROR|WARN|INFO|DEBUG)\b|\bat [\w.$]{1,200}\([\w. :]{1,200}\)|Caused by: |Exception\b/,
  ],
  ['json', /["']error["']\s?:/],
  ...ofProviders.filter(([shape]) => shape === 'error-page'),
];

/** The shape of a trimmed text that is no address. `plain` is its words on one line. */
export function shapeOf(raw: string, plain: string): Shape {
  if (/^(?:\{|\[\s*[{"])/.test(raw)) return 'json';
  if (isHtml(raw)) return 'web-page';
  return shapes.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'text';
}
