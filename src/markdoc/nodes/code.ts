import Markdoc, { type Schema } from '@markdoc/markdoc';
import { checkValueName, withValues, writtenValue } from '../values.ts';

/** Code in a sentence. Markdoc reads no tags in it, so values are put in here. */
export const code: Schema = {
  attributes: { content: { type: String, required: true } },
  validate({ attributes }) {
    const names = String(attributes['content']).matchAll(writtenValue);
    return [...names].flatMap(([, name]) => checkValueName(name));
  },
  transform: ({ attributes }) =>
    new Markdoc.Tag('code', {}, withValues(String(attributes['content']))),
};
