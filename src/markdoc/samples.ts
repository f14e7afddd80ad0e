import type { Provider } from '../sso/providers/provider.ts';
import type { OwnValues } from '../sso/settings/given.ts';

/** Samples that an author gives for fields of a provider, and what follows from them for its blanks. */
export interface Samples {
  /** What stands in a blank until a reader has a value of their own. */
  textOf(blank: string): string | undefined;
  /** Samples that the provider's form would refuse, each with the reason. */
  refused: readonly { field: string; message: string }[];
}

/** Reads samples as the form of the provider reads what somebody types. */
export function readSamples({ fields, blanks }: Provider, given: unknown): Samples {
  const readings = Object.entries(given ?? {}).map(([key, text]) => {
    const field = fields.find((one) => one.key === key);
    const message = `There are ${fields.map((one) => one.key).join(', ')}.`;
    if (!field) return { key, value: undefined, message };
    const { value, findings } = field.read(String(text), {});
    return { key, value, message: findings[0]?.message ?? 'It is no value for this field.' };
  });
  const values: OwnValues = Object.fromEntries(
    readings.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  );
  return {
    textOf(name) {
      const blank = Object.hasOwn(blanks, name) ? blanks[name] : undefined;
      if (blank?.field === undefined || values[blank.field] === undefined) return undefined;
      return blank.of ? blank.of(values) : values[blank.field];
    },
    refused: readings.flatMap(({ key, value, message }) =>
      value === undefined ? [{ field: key, message }] : [],
    ),
  };
}
