/** One fixed answer to a question. */
export interface Option<Value> {
  value: Value;
  label: string;
}
