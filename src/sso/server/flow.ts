/** How the browser signs in: OpenMetadata's `clientType`. */
export type Flow = 'confidential' | 'public';

/** What a flow is called. */
export const flowNames: Readonly<Record<Flow, string>> = {
  confidential: 'Confidential client',
  public: 'Public client',
};

/** The flows as fixed answers to a question. */
export const flowOptions: readonly { value: Flow; label: string }[] = Object.entries(flowNames).map(
  ([value, label]) => ({ value: value as Flow, label }),
);

/** Whether text from outside names a flow. */
export function isFlow(text: string): text is Flow {
  return Object.hasOwn(flowNames, text);
}
