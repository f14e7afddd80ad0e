import { readVersionRange } from '../../sso/server/version-range.ts';
import { versions } from '../../sso/server/versions.ts';
import { complaint } from '../validation.ts';
import type { TagSchema } from '../types.ts';
import { variant } from './variant.ts';

export const applies: TagSchema = {
  description: 'A passage for some releases of OpenMetadata.',
  example: '{% applies to=">=2.0" %}\nSessions are kept in the database.\n{% /applies %}',
  inSentence: true,
  attributes: {
    to: {
      type: String,
      required: true,
      description: 'The releases: `>=2.0`, `1.12`, `>=1.10 <2.0`.',
    },
  },
  validate({ attributes }) {
    const to = attributes['to'] as unknown;
    if (typeof to !== 'string' || readVersionRange(to)) return [];
    return [
      complaint(
        'error',
        'version-range',
        `'${to}' does not say some of the releases`,
        `Write it as in ">=2.0", "1.12" or ">=1.10 <2.0"; this site covers ${versions.join(', ')}.`,
      ),
    ];
  },
  transform(node, config) {
    const range = readVersionRange(String(node.attributes['to']));
    if (!range) return null;
    return variant(node, config, { 'data-versions': range.versions.join(' ') }, range.label);
  },
};
