import { looksLikeClientSecret } from '../secrets/shapes.ts';
import type { Field } from './finding.ts';
import { refused, type Reading } from './reading.ts';

/** Several accepted answers from one field. Empty when the field was empty or refused. */
export interface ListReading {
  values: string[];
  findings: Reading['findings'];
}

const longest = 8192;
const separators = /[\s,;]+/;

// What is left around an entry when a YAML or env list was pasted.
const wrapping = /^["'`[\]]+|(?<!["'`[\]])["'`[\]]+$/g;

// A mail address of a certain length has the shape of an old secret.
const address = /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}[,;]?$/i;

// Control, format, lone surrogate and other invisible characters; separators are gone by now.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Cuts a raw list at commas, semicolons, spaces and line breaks, or refuses it as a whole: half a
 * list of administrators would be worse than none.
 *
 * Codes: `…-too-long`, `…-is-secret`, `…-hidden-character`, behind the name of the field.
 */
export function readEntries(raw: string, field: Field): string[] | { refused: ListReading } {
  if (raw.length > longest) {
    return refuseList(field, 'too-long', 'This is far too long. Write the values alone.');
  }
  if (raw.split(/\s+/).some((word) => looksLikeClientSecret(word) && !address.test(word))) {
    return refuseList(
      field,
      'is-secret',
      'This looks like a client secret. Remove it. Nothing left your browser, but rotate a secret that was ever pasted into a third-party page.',
    );
  }
  const entries = raw.split(separators).map((entry) => entry.replace(wrapping, ''));
  if (entries.some((entry) => hidden.test(entry))) {
    return refuseList(
      field,
      'hidden-character',
      'There is an invisible character inside. Type the values instead of copying them.',
    );
  }
  return entries.filter((entry) => entry !== '');
}

/** Whether a list holds nothing but separators and brackets. */
export function isEmptyList(raw: string): boolean {
  return /^[\s,;"'`[\]]*$/.test(raw);
}

/** A list refused as a whole, with the one reason. */
export function refuseList(field: Field, code: string, message: string): { refused: ListReading } {
  const { findings } = refused(field, `${field}-${code}`, message);
  return { refused: { values: [], findings } };
}
