/** No token, log or configuration that anybody reads is longer, in characters. */
export const longest = 400_000;

/**
 * Keeps a text out of a field that the browser would stand still over: nothing of it is put in, and what was
 * there stays.
 *
 * @param say Called for every text that is put in, with whether it was refused.
 */
export function refuseTooLong(field: HTMLTextAreaElement, say: (refused: boolean) => void): void {
  const judge = (event: Event, text: string | null | undefined) => {
    // What is typed or deleted is none.
    if (typeof text !== 'string') return;
    const refused = text.length > longest;
    if (refused) event.preventDefault();
    say(refused);
  };
  field.addEventListener('paste', (event) => {
    judge(event, event.clipboardData?.getData('text/plain'));
  });
  field.addEventListener('beforeinput', (event) => {
    judge(event, event.data ?? event.dataTransfer?.getData('text/plain'));
  });
  // What came another way, or with several pastes, is taken out again.
  let before = field.value.length > longest ? '' : field.value;
  field.addEventListener('input', () => {
    const refused = field.value.length > longest;
    if (refused) field.value = before;
    before = field.value;
    if (refused) say(true);
  });
}
