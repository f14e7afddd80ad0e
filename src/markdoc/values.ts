import Markdoc, {
  type Config,
  type ConfigFunction,
  type Function as MarkdocFunction,
  type Tag,
  type ValidationError,
} from '@markdoc/markdoc';
import {
  generalBlanks,
  nameOnPage,
  placeholderOf,
  secretNames as generalSecrets,
} from '../sso/plan/value-names.ts';
import type { Blank } from '../sso/providers/provider.ts';
import { didYouMean } from '../sso/text/nearest.ts';
import type { NamePolicy } from '../sso/read/admins.ts';
import { pageOf } from './context.ts';
import { allProviders, providerOf } from './providers.ts';
import { complaint } from './validation.ts';

/** `{% value("tenantId") %}` as an author writes it where Markdoc reads no tags. */
export const writtenValue = /\{%\s*value\("([\w-]+)"\)\s*%\}/g;

/** Every value a page may name; what several providers have is the same for all of them. */
const blanks: ReadonlyMap<string, Blank> = new Map(
  [...allProviders.map((provider) => provider.blanks).reverse(), generalBlanks].flatMap((some) =>
    Object.entries(some),
  ),
);

const secretNames: readonly string[] = [
  ...generalSecrets,
  ...allProviders.flatMap(({ secrets = [] }) => secrets.map(({ name }) => name)),
];

// What no form asks for cannot be filled, so it is no value to write.
const names: readonly string[] = [
  ...[...blanks].flatMap(([name, { field }]) => (field === undefined ? [] : [name])),
  ...secretNames,
];

/** `tenantId` is how an author writes `tenant-id`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The names an author may write. */
function authorsNames(): string[] {
  return names.map((name) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
}

/** What is wrong with a name in `value("…")`, if anything. */
export function checkValueName(written: unknown): ValidationError[] {
  if (typeof written === 'string' && names.includes(kebab(written))) return [];
  const name = String(written);
  return [
    complaint(
      'error',
      'unknown-value',
      `There is no value '${name}'`,
      didYouMean(name, authorsNames()) ?? `There are ${authorsNames().join(', ')}.`,
    ),
  ];
}

/**
 * A named blank: the page shows its placeholder, and a script puts the reader's own value there. A
 * secret is only named.
 *
 * @param between What stands between several values, in a list.
 * @param sample What stands there in place of the placeholder.
 */
export function valueTag(name: string, between?: string, sample?: string): Tag {
  const blank = blanks.get(name);
  if (blank?.field === undefined) {
    return new Markdoc.Tag('var', secretNames.includes(name) ? { class: 'secret' } : {}, [
      `<${name}>`,
    ]);
  }
  const attributes = {
    'data-v': name,
    ...(between && { 'data-between': between }),
    // What holds for most readers is no gap to fill.
    ...(blank.usual && { class: 'usual' }),
  };
  return new Markdoc.Tag('var', attributes, [sample ?? placeholderOf(name, blank)]);
}

/** The same on a page of this provider, whose administrators may be compared letter by letter. */
export function valueTagFor(
  names: NamePolicy,
  name: string,
  between?: string,
  sample?: string,
): Tag {
  const own = nameOnPage(names, name);
  return valueTag(own, between, own === name ? sample : `<${name}>`);
}

/** The tag for a name as an author writes it. */
export function writtenValueTag(written: string): Tag {
  return valueTag(kebab(written));
}

/** Text in which values may be written, cut into text and values. */
export function withValues(text: string): (string | Tag)[] {
  return text
    .split(writtenValue)
    .map((part, index) => (index % 2 === 1 ? writtenValueTag(part) : part))
    .filter((part) => part !== '');
}

/** The same text with blanks in the place of the values, as a page shows it to a new reader. */
export function plainValues(text: string): string {
  return text.replace(writtenValue, (_, name: string) => String(writtenValueTag(name).children[0]));
}

/** The function `value` of the pages. */
export const value: ConfigFunction = {
  validate: (call: MarkdocFunction) => checkValueName(call.parameters[0]),
  transform: (parameters: Record<string, unknown>, config: Config) =>
    valueTagFor(providerOf(pageOf(config).provider), kebab(String(parameters[0]))),
};
