import type { Schema } from '@markdoc/markdoc';
import type { Answers } from '../../sso/answers.ts';
import { emit, textOf, type EmittedFile } from '../../sso/emit.ts';
import { plan } from '../../sso/plan.ts';
import { targets, type Target } from '../../sso/targets.ts';
import { codeBlock } from '../code-block.ts';
import { didYouMean } from '../nearest.ts';
import { complaint } from '../validation.ts';

/** The installation that all pages speak of; its IDs are nobody's. */
const sample = {
  cloud: 'global',
  tenant: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  clientId: '11111111-aaaa-4b4b-8c8c-222222222222',
  serverUrl: 'https://openmetadata.example.com',
  admins: 'alice',
  domains: 'example.com',
  tlsProxy: true,
} satisfies Partial<Answers>;

/** Languages of the files, for whoever must load their grammars. */
export const configLanguages = ['dotenv', 'yaml', 'bash'];

function filesFor(attributes: Record<string, unknown>): EmittedFile[] {
  const target = attributes['target'] as Target;
  const flow = attributes['flow'] === 'public' ? 'public' : 'confidential';
  return emit(plan({ ...sample, flow, target }).plan, target);
}

/**
 * A configuration file, made by the same code as the playground's, so that a
 * page cannot print what the server refuses.
 */
export const config: Schema = {
  selfClosing: true,
  inline: false,
  attributes: {
    target: { type: String, required: true, matches: Object.keys(targets) },
    flow: { type: String, default: 'confidential', matches: ['confidential', 'public'] },
    /** Name of the file; the first one when left out. */
    file: { type: String },
  },
  validate({ attributes }) {
    const file = attributes['file'] as unknown;
    if (typeof file !== 'string' || !Object.hasOwn(targets, String(attributes['target'])))
      return [];
    const names = filesFor(attributes).map(({ name }) => name);
    if (names.includes(file)) return [];
    const hint = didYouMean(file, names) ?? `There are ${names.join(' and ')}.`;
    return [complaint('error', 'unknown-file', `No file '${file}' is made for this target`, hint)];
  },
  transform(node, configuration) {
    const attributes = node.transformAttributes(configuration);
    const files = filesFor(attributes);
    const file = files.find(({ name }) => name === attributes['file']) ?? files[0];
    return file ? codeBlock(textOf(file).trimEnd(), file.language, file.name) : null;
  },
};
