/** What releases know of one key: from `since`, up to but without `until`. */
export interface Span {
  since: string;
  until?: string;
  type: string;
  allowed?: readonly unknown[];
  default?: unknown;
  required?: boolean;
  least?: number;
  most?: number;
  /** Of a chart's value: the variable it becomes. */
  env?: string;
  quoted?: boolean;
}

/** What is known of the releases of the server, or of its chart. */
export interface Known {
  /** The newest patch of each minor release, oldest first. */
  newest: readonly string[];
  /** The newest release that was read. */
  lastRead: string;
  /** By path; a key that changed has a span for each state. */
  keys: Readonly<Record<string, readonly Span[]>>;
}
