import type { Schema } from '@markdoc/markdoc';

/** A row of cards. */
export const inlineCalloutContainer: Schema = {
  render: 'InlineCalloutContainer',
  children: ['tag'],
  attributes: {},
};
