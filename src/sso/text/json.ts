/** A JSON object of which nothing has been checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parsed JSON, or undefined when the text is none. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether parsed JSON is an object: no array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
